import assert from 'node:assert/strict';
import { read } from '../../understanding/read.ts';

const commandOf = (text: string, stage: 'idle' | 'planned') =>
  read(text, { today: '2026-11-27', draft: {}, stage }).command;

/** Sentences in which nobody is named who could take over or stand in. */
const ofNobody = [
  'assign it to the customer',
  'pass it on to support',
  'substitute the offer with E5',
  'cover for the gap',
  'who covers the cost',
  'substituto do E3',
  'ersätt erbjudandet med E5',
];

const ofSomebody = {
  'give it to bo': 'bo',
  'pass Contoso on to Ana da Silva': 'Ana da Silva',
  'stand-in bo until 15 January': 'bo',
  'ersättare Ada van der Berg till 15 januari': 'Ada van der Berg',
};

describe('a colleague', () => {
  for (const text of ofNobody)
    for (const stage of ['idle', 'planned'] as const)
      it(`is not named by “${text}” (${stage})`, () => {
        const kind = commandOf(text, stage)?.kind;
        assert.ok(kind !== 'hand-over' && kind !== 'stand-in', kind);
      });

  for (const [text, name] of Object.entries(ofSomebody))
    it(`is ${name} in “${text}”`, () => {
      const command = commandOf(text, 'idle');
      assert.ok(command !== undefined && 'to' in command);
      assert.equal(command.to, name);
    });

  it('is asked for by “who covers me”', () => {
    assert.deepEqual(commandOf('who covers me?', 'idle'), { kind: 'stand-in-shown' });
  });
});
