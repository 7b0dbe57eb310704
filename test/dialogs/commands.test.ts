import assert from 'node:assert/strict';
import { commandOf } from '../../dialogs/commands.ts';

function commandTyped(text: string, localMode: boolean) {
  return commandOf({ input: { kind: 'typed', text }, localMode, now: new Date('2026-11-20T10:00:00Z') });
}

describe('a move of the bot’s clock', () => {
  for (const text of ['time 2027-03-24', 'time 2027-03-24 09:00', 'time now', 'time']) {
    it(`“${text}” is a command in local mode, and an ordinary word elsewhere`, () => {
      assert.equal(commandTyped(text, true)?.kind, 'clock');
      assert.equal(commandTyped(text, false), undefined);
    });
  }

  it('does not take the time zone from the settings', () => {
    assert.equal(commandTyped('time zone Europe/Stockholm', true)?.kind, 'time-zone');
  });
});
