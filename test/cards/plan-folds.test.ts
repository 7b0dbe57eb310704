import assert from 'node:assert/strict';
import fc from 'fast-check';
import { doingOf } from '../../cards/move/doing-words.ts';
import { adviceTitle } from '../../cards/move/advice-words.ts';
import type { OthersShown } from '../../cards/move/other-ends.ts';
import { planCard } from '../../cards/move/plan-card.ts';
import type { Answers } from '../../guidance/answers.ts';
import { makePlan } from '../../guidance/plan.ts';
import { languageIds } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import { anyQuestion } from '../guidance/any-answers.ts';
import { hiddenOn, nodesOf, tapped, visibleOn } from '../support/card.ts';
import { answers, card, otherEnds, speech, today } from './shown-cards.ts';

function show(given: Answers, day: string, spoken = speech, others?: OthersShown) {
  const plan = makePlan(given, day);
  const shown = planCard({ plan, answers: given, today: day, card, withActions: true, others }, spoken);
  return { plan, card: shown.card, summary: shown.summary };
}

const many = show(answers, today);

const adviceOf = (shown: unknown, id: string) => nodesOf(shown).find((node) => node['id'] === `advice.${id}`);

/** Where page and date of a source stand. */
const source = /Source: .*20\d\d/;

describe('a folded plan', () => {
  it('opens each step alone to who, where, why and the page it comes from, and shuts it again', () => {
    for (const [index, { id, where }] of many.plan.steps.entries()) {
      const step = `s${index + 1}`;
      assert.doesNotMatch(visibleOn(adviceOf(many.card, id)), source, id);
      const opened = tapped(many.card, step);
      const words = visibleOn(adviceOf(opened, id));
      assert.match(words, new RegExp(`^▾ ${index + 1}$`, 'm'));
      assert.match(
        words,
        where === 'partner-center' ? /in Partner Center/ : /in the Microsoft 365 admin center/,
      );
      assert.match(words, source, id);
      assert.equal(visibleOn(opened).split('Source: ').length, 2, 'no other step opens');
      assert.equal(visibleOn(tapped(opened, step)), visibleOn(many.card));
    }
  });

  it('makes each step a heading that can be jumped to and a row that can be tapped', () => {
    for (const { id } of many.plan.steps) {
      const row = nodesOf(adviceOf(many.card, id));
      assert.equal(row.filter(({ style }) => style === 'heading').length, 1, id);
      assert.ok(
        row.some(({ selectAction }) => nodesOf(selectAction)[0]?.['type'] === 'Action.ToggleVisibility'),
      );
    }
  });

  it('marks the first step as the next', () => {
    const marked = many.plan.steps.filter(({ id }) => /^Next · /m.test(visibleOn(adviceOf(many.card, id))));
    assert.deepEqual(marked, many.plan.steps.slice(0, 1));
  });

  it('shows for any answers everything by a tap, and all advice with its page', () => {
    fc.assert(
      fc.property(anyQuestion, ({ answers: given, today: day }) => {
        const { plan, card: shown } = show(given, day);
        const opened = hiddenOn(shown)
          .filter((id) => !id.endsWith('.o'))
          .reduce(tapOn, shown);
        assert.ok(
          hiddenOn(opened).every((id) => /\.(?:s|l)$/.test(id)),
          hiddenOn(opened).join(),
        );
        for (const { id } of plan.advice) assert.match(visibleOn(adviceOf(opened, id)), source, id);
      }),
      { numRuns: 100 },
    );
  });

  it('says for any answers nothing twice but who does a step and for what, and what is next', () => {
    fc.assert(
      fc.property(anyQuestion, ({ answers: given, today: day }) => {
        const { plan, card: shown } = show(given, day);
        const [next] = plan.advice.filter(({ section }) => section === 'step');
        const mayRepeat = new Set([
          ...plan.steps.map((step) => doingOf(step, day, speech).brief),
          ...(next === undefined ? [] : [adviceTitle(next, speech)]),
        ]);
        const texts = visibleOn(shown)
          .split('\n')
          .filter((text) => text.length > 12 && !text.endsWith(':') && !mayRepeat.has(text));
        assert.deepEqual(
          texts.filter((text, index) => texts.indexOf(text) !== index),
          [],
        );
      }),
      { numRuns: 100 },
    );
  });

  it('is for any answers well below what a card may hold, in each language', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.constantFrom(...languageIds),
        fc.constantFrom(undefined, otherEnds),
        ({ answers: given, today: day }, language, others) => {
          const { card: shown } = show(given, day, speechFor(language), others);
          assert.ok(JSON.stringify(shown).length * 2 <= 64_000, `${JSON.stringify(shown).length * 2} bytes`);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Taps what shows it, unless a tap on something else has done so. */
function tapOn(shown: unknown, id: string): unknown {
  return hiddenOn(shown).includes(id) ? tapped(shown, id) : shown;
}

describe('the head of a plan', () => {
  const direct: Answers = {
    ...answers,
    source: 'microsoft-direct',
    termStart: '2026-03-02',
    billingAccount: 'mosa',
  };
  const moved = [
    { day: '2026-11-20', says: /^131 days left\nDeadline: 31 March 2027 · step \d+$/m },
    { day: '2027-03-30', says: /^1 day left\nDeadline: 31 March 2027/m },
    { day: '2027-03-31', says: /^Due today\nDeadline: 31 March 2027/m },
  ];
  for (const { day, says } of moved)
    it(`counts the days from ${day}`, () => {
      const { card: shown, summary } = show(
        { ...direct, offer: 'same', subscriptionCount: 3, autoRenew: 'off' },
        day,
      );
      const [head] = nodesOf(shown['body']);
      assert.match(visibleOn(head), says);
      assert.match(summary, new RegExp(says.source.split('\\n')[0]?.slice(1) ?? '', 'm'));
    });

  it('names the first of several deadlines as the first, and by when each step is due in its row', () => {
    inText(many.card, 'First deadline: 28 February 2027 · step 5');
    inText(many.card, 'By 28 February 2027 · The source partner');
    inText(many.card, 'By 31 March 2027 · You');
  });

  it('says how many steps there are, who is next and with what', () => {
    inText(many.card, '7 steps · Next: You\nCheck that the invitation has arrived');
  });

  it('says that there is no deadline where the end of the term is not known', () => {
    const { card: shown } = show({ ...answers, termEnd: 'unknown', autoRenew: undefined }, today);
    inText(shown, 'Deadline unknown\nFind out when the term ends.');
  });

  it('says to hurry where the end has passed and no page names a day', () => {
    inText(show(answers, '2027-05-01').card, 'As soon as possible');
    inText(show({ ...answers, state: 'cancelled' }, today).card, 'As soon as possible');
  });

  it('has no such line where nothing can be begun', () => {
    const { card: shown } = show({ ...answers, partnerCountry: 'US' }, today);
    assert.doesNotMatch(visibleOn(shown), /days? left|Deadline|Next:/);
    assert.match(visibleOn(shown), /^✕ This move is not possible$/m);
  });

  function inText(shown: unknown, words: string): void {
    assert.ok(visibleOn(shown).includes(words), `"${words}" in:\n${visibleOn(shown)}`);
  }
});

describe('the time line of a plan', () => {
  it('puts today among the days that matter, and says how far each is away', () => {
    const texts = visibleOn(show(answers, '2027-03-10').card);
    const days = ['9 days ago', 'today', 'in 21 days', 'in 22 days', 'in 111 days'];
    const places = days.map((day) => texts.indexOf(`\n${day}\n`));
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
    assert.ok(!places.includes(-1), texts);
  });
});
