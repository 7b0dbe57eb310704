import assert from 'node:assert/strict';
import fc from 'fast-check';
import { planCard } from '../../cards/plan-card.ts';
import type { Answers } from '../../guidance/answers.ts';
import { makePlan } from '../../guidance/plan.ts';
import { anyAnswers, anyDay } from '../guidance/any-answers.ts';
import { adviceOn, inputIds, nodesOf, submitsOn, textOn } from '../support/card.ts';
import { answers, card, speech, today } from './shown-cards.ts';

function show(given: Answers, day = today, withActions = true) {
  const plan = makePlan(given, day);
  return { plan, ...planCard({ plan, answers: given, today: day, card, withActions }, speech) };
}

const many = show(answers);
const blocked = show({ ...answers, partnerCountry: 'US' });
const direct = show({ ...answers, source: 'microsoft-direct', delegatedAdmin: 'none' });

/** Whether the words stand in the text one after the other. */
function inOrder(text: string, ...words: string[]): void {
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(word, from);
    assert.ok(at >= 0, `"${word}" after the first ${from} characters of:\n${text}`);
    from = at + word.length;
  }
}

describe('the plan’s card', () => {
  it('says for any answers each advice once, filled in, in words and below 80 KB', () => {
    fc.assert(
      fc.property(anyAnswers, anyDay, (given, day) => {
        const { plan, card: shown, summary } = show(given, day);
        assert.deepEqual(adviceOn(shown).toSorted(), plan.advice.map(({ id }) => id).toSorted());
        assert.ok(JSON.stringify(shown).length * 2 < 80_000);
        assert.doesNotMatch(textOn(shown) + summary, /\$\{|\{\w+\}|\bundefined\b|\bnull\b|\bNaN\b/);
      }),
      { numRuns: 300 },
    );
  });

  it('puts the verdict and the way first, then steps, dates, impact, credit, sources and answers', () => {
    inOrder(
      textOn(many.card),
      'This move is possible',
      'Transfer the subscriptions from partner to partner',
      'Steps',
      'Key dates (UTC days)',
      'What users notice',
      'Credit',
      'Keep in mind',
      'Read next',
      'Where this comes from',
      'The answers it rests on',
    );
  });

  it('hides nothing but the list of sources and the answers, behind one button', () => {
    const hidden = nodesOf(many.card).filter(({ isVisible }) => isVisible === false);
    assert.equal(hidden.length, 1);
    assert.deepEqual(adviceOn(hidden), []);
    inOrder(textOn(hidden), 'Where this comes from', 'The answers it rests on', 'Germany');
    const folds = nodesOf(many.card['body']).filter(({ type }) => type === 'Action.ToggleVisibility');
    assert.deepEqual(
      folds.map(({ targetElements }) => targetElements),
      [[hidden[0]?.['id']]],
    );
  });

  it('puts what stands in the way right after the verdict, and nothing about steps', () => {
    inOrder(
      textOn(blocked.card),
      'This move is not possible',
      'What stands in the way',
      'United States',
      'Europe',
    );
    assert.doesNotMatch(textOn(blocked.card), /Step 1|Credit|What users notice/);
  });

  it('numbers the steps in the plan’s order, with who does each and by when', () => {
    const text = textOn(many.card);
    inOrder(text, ...many.plan.steps.map((_, index) => `Step ${index + 1}: `));
    inOrder(text, 'Turn auto-renew off', 'By 28 February 2027', 'The source partner, in Partner Center');
  });

  it('shows the steps in the same order as the advice', () => {
    const shown = adviceOn(many.card).filter((id) => many.plan.steps.some((step) => step.id === id));
    assert.deepEqual(
      shown,
      many.plan.steps.map(({ id }) => id),
    );
  });

  it('says once, before them, which steps are only for what is not transferred', () => {
    const text = textOn(many.card);
    inOrder(
      text,
      'Transfer the subscriptions between partners',
      'Only for what you do not transfer:',
      'Turn auto-renew off',
      'Let the old subscriptions expire first',
      'Provision the new subscriptions',
    );
    assert.equal(text.split('Only for what you do not transfer').length, 2);
    inOrder(many.summary, 'Only for what you do not transfer:', 'Turn auto-renew off');
    assert.doesNotMatch(textOn(direct.card), /Only for what|In any case/);
  });

  it('says of a step that is due soon and comes first whom it concerns, then what is done in any case', () => {
    const soon = show({ ...answers, termEnd: '2026-11-27' });
    inOrder(
      textOn(soon.card),
      'Only for what you do not transfer:',
      'Turn auto-renew off',
      'In any case:',
      'Transfer the subscriptions between partners',
      'Only for what you do not transfer:',
      'Provision',
    );
  });

  const relationships = [
    ['none', 'Get accepted as a reseller, then provision new subscriptions'],
    ['invited', 'Provision new subscriptions once the customer has accepted you'],
    ['accepted', 'Provision new subscriptions'],
  ] as const;
  for (const [relationship, way] of relationships) {
    it(`names the way for a relationship that is ${relationship}`, () => {
      const shown = show({
        ...answers,
        source: 'microsoft-direct',
        subscriptionCount: 12,
        relationship,
      });
      assert.ok(shown.summary.split('\n')[1]?.startsWith(way));
    });
  }

  const overs = [
    { day: '2027-03-02', verdict: 'The term is over: the 30 free days are running' },
    { day: '2027-04-01', verdict: 'The term is over, and data may be gone' },
    { day: '2027-03-02', termStart: 'unknown', verdict: 'The term is over: find out first' },
  ];
  for (const { day, termStart = answers.termStart, verdict } of overs) {
    it(`warns in the verdict: ${verdict}`, () => {
      const over = show({ ...answers, termStart }, day);
      const [head] = nodesOf(over.card['body']);
      assert.equal(head?.['style'], 'warning');
      inOrder(textOn(head), verdict, 'Transfer what has renewed');
      inOrder(
        textOn(over.card),
        'It ended on 1 March 2027',
        'Transfer what has renewed',
        'Do not cancel what',
      );
    });
  }

  it('names whose plan it is where others see it', () => {
    const { plan } = many;
    const shown = { plan, answers, today, card, withActions: true };
    assert.match(textOn(planCard({ ...shown, whose: 'Megan *B*' }, speech).card), /^For Megan \\\*B\\\*$/m);
    assert.doesNotMatch(textOn(many.card), /^For /m);
  });

  it('says when a step’s day has passed', () => {
    const late = show({ ...answers, termEnd: '2026-11-20', autoRenew: 'on' });
    inOrder(textOn(late.card), 'Was due by 19 November 2026');
  });

  it('calls no step late on the day itself', () => {
    const { card: shown } = show({ ...answers, termEnd: '2026-11-21', autoRenew: 'on' });
    inOrder(textOn(shown), 'By 20 November 2026');
    assert.doesNotMatch(textOn(shown), /Was due/);
  });

  it('names for each advice the page it comes from as a link, and the date of the page', () => {
    const advice = nodesOf(many.card).filter((node) => String(node['id']).startsWith('advice.'));
    assert.deepEqual(
      advice.map(({ id }) => id).toSorted(),
      many.plan.advice.map(({ id }) => `advice.${id}`).toSorted(),
    );
    for (const { id, items } of advice) {
      const text = textOn(items);
      assert.match(
        text,
        /Source: \[[^\]]+\]\(https:\/\/learn\.microsoft\.com\/[^)]+\) \(.*20\d\d/,
        String(id),
      );
    }
  });

  it('names the edition of the rules with its date', () => {
    assert.match(textOn(many.card), /Rules of the edition of 11 January 2023/);
    assert.match(textOn(many.card), /Rules of the edition of 4 May 2026/);
  });

  it('says what changed where a later edition overrules the page', () => {
    const { card: shown } = show({ ...answers, termStart: '2026-03-02', offer: 'equivalent' });
    inOrder(
      textOn(shown),
      'Choose what happens when the term ends',
      'What changed: the page of January 2023 promises 30 free days',
      'from 1 April 2025 that ends from 4 May 2026',
    );
  });

  const ways = [
    {
      why: 'before the end, without free days',
      termStart: '2026-03-02',
      day: today,
      way: 'Buy again before',
    },
    {
      why: 'after the end, without free days',
      termStart: '2026-03-02',
      day: '2027-03-02',
      way: 'Buy again at',
    },
    { why: 'within the free days', termStart: '2024-03-02', day: '2027-03-31', way: 'Let the old' },
    { why: 'after the free days', termStart: '2024-03-02', day: '2027-04-01', way: 'Buy again at once' },
  ];
  for (const { why, termStart, day, way } of ways) {
    it(`names only ways that are still open: ${why}`, () => {
      const direct151 = show({ ...answers, source: 'microsoft-direct', termStart }, day);
      inOrder(direct151.summary.split('\n')[1] ?? '', way);
      const fromPartner = show({ ...answers, termStart }, day);
      inOrder(textOn(fromPartner.card), 'Other ways that fit', way);
    });
  }

  it('shows the key dates as days in UTC', () => {
    inOrder(
      textOn(many.card),
      'Key dates (UTC days)',
      '28 February 2027',
      '1 March 2027',
      '31 March 2027',
      '29 June 2027',
    );
  });

  it('says in plain text the verdict, the steps with who and when, the dates and the contact about a credit', () => {
    inOrder(
      direct.summary,
      'This move is possible',
      'Step 1: ',
      'The customer, in the Microsoft 365 admin center',
      '31 March 2027: Last day for the new subscription',
      'Contact: Microsoft 365 billing support; the customer has to ask',
    );
  });

  it('lets one change any answer, the given ones shown, watch its end, and start over', () => {
    assert.deepEqual(inputIds(many.card), ['question']);
    assert.deepEqual(submitsOn(many.card), [
      { verb: 'change', card },
      { verb: 'watch', card },
      { verb: 'start-over', card },
    ]);
    const changes = nodesOf(many.card).find(({ id }) => id === 'question')?.['choices'];
    assert.deepEqual(
      nodesOf(changes).map(({ value }) => value),
      Object.keys(answers),
    );
    assert.match(textOn(changes), /New offer: The same offer/);
  });

  const unwatched = [
    { why: 'its regions stop it', more: { partnerCountry: 'US', customerCountry: 'CA' } },
    { why: 'its end is not known', more: { termEnd: 'unknown', autoRenew: undefined } },
  ];
  for (const { why, more } of unwatched) {
    it(`cannot be watched where ${why}`, () => {
      const { card: shown } = show({ ...answers, ...more });
      assert.deepEqual(
        submitsOn(shown).map(({ verb }) => verb),
        ['change', 'start-over'],
      );
    });
  }

  it('leaves nothing to press once another plan has replaced it', () => {
    const { card: shown } = show(answers, today, false);
    assert.deepEqual(submitsOn(shown), []);
    assert.deepEqual(inputIds(shown), []);
    assert.deepEqual(adviceOn(shown), adviceOn(many.card));
  });
});
