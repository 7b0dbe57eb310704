import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decide } from '../../dialogs/decide.ts';
import type { Deed } from '../../dialogs/deed.ts';
import { conditionsOf } from '../../dialogs/means/conditions.ts';
import { meaningOf } from '../../dialogs/means/meanings.ts';
import type { Situation } from '../../dialogs/means/situation.ts';
import { newMove } from '../../dialogs/move/move.ts';
import type { CommandKind } from '../../languages/language.ts';
import { anySituation } from '../support/any-situation.ts';
import { read } from '../../understanding/read.ts';

const atRest = {
  standing: { top: 'idle', below: 'idle' },
  today: '2026-11-28',
  language: 'en',
  mayBeUnseen: false,
  wasAway: false,
  watchesAnything: false,
  handedOn: false,
} as const;

const asked: Situation['standing'] = {
  top: 'move',
  below: 'idle',
  move: { ...newMove({}), at: { kind: 'question', field: 'offer' }, trail: ['source'] },
};

function deedsOf(situation: Situation): readonly Deed[] {
  return decide(meaningOf(conditionsOf(situation)), situation);
}

function told(command: CommandKind, standing: Situation['standing'] = atRest.standing): string[] {
  const said = { ...read('', { today: atRest.today, draft: {} }), command: { kind: command } } as const;
  const deeds = deedsOf({ ...atRest, standing, input: { kind: 'typed', text: '' }, said });
  return deeds.map((deed) => ('key' in deed ? `say ${deed.key}` : deed.do));
}

describe('what a command leads to', () => {
  it('at rest', () => {
    assert.deepEqual(told('start'), ['leave-all', 'begin-move']);
    assert.deepEqual(told('form'), ['begin-move']);
    assert.deepEqual(told('greeting'), ['welcome']);
    assert.deepEqual(told('help'), ['help']);
    assert.deepEqual(told('cancel'), ['say notice.nothingToCancel', 'leave-all']);
    assert.deepEqual(told('plan'), ['say notice.noPlanYet']);
  });

  it('at a question with answers to lose: nothing that loses them unasked', () => {
    assert.deepEqual(told('start', asked), ['ask-to-go-on']);
    assert.deepEqual(told('greeting', asked), ['ask-to-go-on']);
    assert.deepEqual(told('help', asked), ['help', 'show-again']);
    assert.deepEqual(told('back', asked), ['hear']);
  });

  it('above a move: what is on top is left first', () => {
    assert.deepEqual(told('start', { ...asked, top: 'watch', below: 'move' }), [
      'leave-watch',
      'ask-to-go-on',
    ]);
    assert.deepEqual(told('cancel', { ...asked, top: 'watch', below: 'move' }), ['hear']);
    assert.deepEqual(told('forget-me', { ...asked, top: 'forget', below: 'move' }), ['show-again']);
  });
});

describe('whatever comes', () => {
  it('leads to something, and never to a hearing where nothing is open', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const deeds = deedsOf(situation);
        assert.notEqual(deeds.length, 0);
        const isHeard = deeds.some((deed) => deed.do === 'hear' || deed.do === 'show-again');
        assert.ok(!isHeard || situation.standing.top !== 'idle' || situation.mayBeUnseen);
      }),
      { seed: 20261128, numRuns: 2_000 },
    );
  });
});
