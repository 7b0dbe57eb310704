import assert from 'node:assert/strict';
import fc from 'fast-check';
import { conditionsOf } from '../../../dialogs/means/conditions.ts';
import {
  mayMeanNothing,
  mayMeanReminder,
  meaningOf,
  meanings,
  type Meaning,
} from '../../../dialogs/means/meanings.ts';
import type { Situation } from '../../../dialogs/means/situation.ts';
import { anyReminded, anySituation } from '../../support/any-situation.ts';

const runs = { seed: 20261128, numRuns: 4_000 };

function meant(situation: Situation): Meaning {
  return meaningOf(conditionsOf(situation));
}

/** Which dialogs may be on top where something means that. */
const ofTop: Partial<Record<Meaning, readonly Situation['standing']['top'][]>> = {
  'form-at-rest': ['idle'],
  'back-after-absence': ['move'],
  forget: ['forget'],
  keep: ['forget'],
  'keep-and-hear': ['forget'],
  'go-on': ['resume'],
  'hear-instead': ['resume'],
  'watch-handed-on': ['watch'],
  'watch-event': ['watch'],
  step: ['move'],
  picked: ['move'],
  told: ['move'],
  'not-understood': ['move'],
  unreadable: ['idle', 'move'],
  query: ['idle', 'move', 'resume'],
  'query-or-told': ['move'],
  'begin-move': ['idle'],
  'query-of-nobody': ['idle'],
  'no-plan-yet': ['idle'],
  nothing: ['idle'],
};

describe('what an input means', () => {
  it('is one thing in any situation, and the same each time', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const first = meant(situation);
        assert.equal(meant(structuredClone(situation)), first);
        assert.equal(
          meanings.some(({ means }) => means === first),
          true,
        );
        assert.equal(meanings.at(-1)?.when(conditionsOf(situation)), true);
      }),
      runs,
    );
  });

  it('is for the dialog that is on top', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const tops = ofTop[meant(situation)];
        assert.ok(tops === undefined || tops.includes(situation.standing.top));
      }),
      runs,
    );
  });

  it('can be each of those that the table lists, by each of its rows', () => {
    const reached = new Set(
      fc
        .sample(anySituation, { seed: runs.seed, numRuns: 20_000 })
        .map((situation) => conditionsOf(situation))
        .map((now) => meanings.findIndex(({ when }) => when(now))),
    );
    const dead = meanings.filter((_, at) => !reached.has(at)).map(({ means }) => means);
    assert.deepEqual(dead, []);
  });

  it('tells nothing where nothing was told, however much was asked', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { said, ...others } = situation;
        if (said === undefined) return;
        const asks = {
          ...said,
          facts: {},
          doubts: [],
          leftOpen: undefined,
          tenantHoldsOthers: false,
          picked: undefined,
          asks: [{ unknown: true } as const],
        };
        assert.ok(!['told', 'picked', 'begin-move'].includes(meant({ ...others, said: asks })));
      }),
      runs,
    );
  });

  it('is told from what was read, never from the words', () => {
    fc.assert(
      fc.property(anySituation, fc.string(), (situation, text) => {
        if (situation.input.kind !== 'typed') return;
        assert.equal(meant({ ...situation, input: { ...situation.input, text } }), meant(situation));
      }),
      runs,
    );
  });

  it('deletes nothing but on a clear yes to that question', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        if (meant(situation) !== 'forget') return;
        const { input, said } = situation;
        const isPressed = input.kind === 'pressed' && input.submit.verb === 'forget-everything';
        const isYes = said === undefined ? isPressed : said.assent === 'yes';
        assert.ok(isYes);
      }),
      runs,
    );
  });

  it('changes nothing by a press that does not count', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        assert.equal(meant({ ...situation, refusal: 'card-old' }), 'press-refused');
      }),
      runs,
    );
  });
});

describe('what is looked up', () => {
  it('of reminders: all that can matter', () => {
    fc.assert(
      fc.property(anySituation, fc.option(anyReminded, { nil: undefined }), (situation, reminded) => {
        if (mayMeanReminder(conditionsOf({ ...situation, reminded: undefined }))) return;
        assert.equal(meant({ ...situation, reminded }), meant({ ...situation, reminded: undefined }));
      }),
      runs,
    );
  });

  it('of watches: all that can matter where nothing was reminded of', () => {
    fc.assert(
      fc.property(anySituation, (any) => {
        const situation = { ...any, reminded: undefined };
        if (mayMeanNothing(conditionsOf(situation))) return;
        const [one, other] = [true, false].map((watchesAnything) => meant({ ...situation, watchesAnything }));
        assert.equal(one, other);
      }),
      runs,
    );
  });
});
