import assert from 'node:assert/strict';
import fc from 'fast-check';
import { planCard } from '../../cards/move/plan-card.ts';
import { speechFor } from '../../languages/speech.ts';
import type { Answers } from '../../guidance/answers.ts';
import { makePlan } from '../../guidance/plan.ts';
import { anyQuestion } from '../guidance/any-answers.ts';
import { adviceOn, inputIds, nodesOf, submitsOn, tapped, textOn, visibleOn } from '../support/card.ts';
import { answers, card, speech, today } from './shown-cards.ts';

function show(given: Answers, day = today, withActions = true) {
  const plan = makePlan(given, day);
  return { plan, ...planCard({ plan, answers: given, today: day, card, withActions }, speech) };
}

/** The language with the longest sentences. */
function inPortuguese(given: Answers, day: string) {
  const plan = makePlan(given, day);
  return planCard({ plan, answers: given, today: day, card, withActions: true }, speechFor('pt'));
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
      fc.property(anyQuestion, ({ answers: given, today: day }) => {
        const { plan, card: shown, summary } = show(given, day);
        assert.deepEqual(adviceOn(shown).toSorted(), plan.advice.map(({ id }) => id).toSorted());
        assert.ok(JSON.stringify(shown).length * 2 < 80_000);
        assert.ok(JSON.stringify(inPortuguese(given, day)).length * 2 < 80_000);
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
      'Key dates',
      'What users notice',
      'Credit',
      'Keep in mind',
      'Read next',
      'Where this comes from',
      'Your answers',
    );
  });

  it('folds the list of sources and the answers behind one line, which then says that it hides them', () => {
    assert.doesNotMatch(visibleOn(many.card), /Where this comes from|Your answers|Hide sources/);
    inOrder(visibleOn(many.card), 'Show sources and answers');
    const opened = visibleOn(tapped(many.card, 'end'));
    assert.doesNotMatch(opened, /Show sources/);
    inOrder(opened, 'Hide sources and answers', 'Where this comes from', 'Your answers', 'Germany');
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
    inOrder(text, ...many.plan.steps.flatMap((_, index) => [`▸ ${index + 1}`, `▾ ${index + 1}`]));
    inOrder(many.summary, ...many.plan.steps.map((_, index) => `Step ${index + 1}: `));
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
      'For subscriptions you don’t transfer:',
      'Turn auto-renew off',
      'Avoid holding too many subscriptions at once',
      'Provision the new subscriptions',
    );
    assert.equal(text.split('For subscriptions you don’t transfer').length, 2);
    inOrder(many.summary, 'For subscriptions you don’t transfer:', 'Turn auto-renew off');
    assert.doesNotMatch(textOn(direct.card), /For subscriptions you|Either way/);
  });

  it('says of a step that is due soon and comes first whom it concerns, then what is done in any case', () => {
    const soon = show({ ...answers, termEnd: '2026-11-27' });
    inOrder(
      textOn(soon.card),
      'For subscriptions you don’t transfer:',
      'Turn auto-renew off',
      'Either way:',
      'Transfer the subscriptions between partners',
      'For subscriptions you don’t transfer:',
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
    { day: '2027-03-02', verdict: 'The term is over, and the 30 free days have started' },
    { day: '2027-04-01', verdict: 'The term is over, and data may be gone' },
    { day: '2027-03-02', termStart: 'unknown', verdict: 'The term is over: first find out what happened' },
  ];
  for (const { day, termStart = answers.termStart, verdict } of overs) {
    it(`warns in the verdict: ${verdict}`, () => {
      const over = show({ ...answers, termStart }, day);
      const [head] = nodesOf(over.card['body']);
      inOrder(textOn(head), `⚠ ${verdict}`, 'Transfer what has renewed');
      inOrder(
        textOn(over.card),
        'It ended on 1 March 2027',
        'Transfer what has renewed',
        'Don’t cancel what',
      );
    });
  }

  it('names whose plan it is where others see it', () => {
    const { plan } = many;
    const shown = { plan, answers, today, card, withActions: true };
    assert.match(textOn(planCard({ ...shown, whose: 'Megan *B*' }, speech).card), /^For Megan \\\*B\\\*$/m);
    assert.doesNotMatch(textOn(many.card), /^For (?!subscriptions)/m);
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
    for (const node of advice)
      assert.match(
        textOn(node),
        /Source: \[[^\]]+\]\(https:\/\/learn\.microsoft\.com\/[^)]+\) \(.*20\d\d/,
        String(node['id']),
      );
  });

  it('names the edition of the rules with its date', () => {
    assert.match(textOn(many.card), /Rules as of 11 January 2023/);
    assert.match(textOn(many.card), /Rules as of 27 November 2026/);
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
    { why: 'within the free days', termStart: '2024-03-02', day: '2027-03-31', way: 'Let the old' },
  ];
  for (const { why, termStart, day, way } of ways) {
    it(`names only ways that are still open: ${why}`, () => {
      const direct151 = show(
        { ...answers, source: 'microsoft-direct', billingAccount: 'mca', termStart },
        day,
      );
      inOrder(direct151.summary.split('\n')[1] ?? '', way);
      const fromPartner = show({ ...answers, termStart }, day);
      inOrder(textOn(fromPartner.card), 'Other options', way);
    });
  }

  for (const termStart of ['2024-03-02', '2026-03-02']) {
    it(`names no other way after the end of a term that began on ${termStart}`, () => {
      assert.doesNotMatch(textOn(show({ ...answers, termStart }, '2027-04-01').card), /Other options/);
    });
  }

  const notRunning = [
    { state: 'extended', verdict: /waiting costs extra/, way: /then cancel the old ones the same day/ },
    { state: 'cancelled', verdict: /isn’t running/, way: /^Order new subscriptions now$/ },
    { state: 'suspended', verdict: /isn’t running/, way: /^Order new subscriptions now$/ },
    { state: 'trial', verdict: /order before the trial ends/, way: /before the trial ends/ },
    { state: 'trial', day: '2027-03-02', verdict: /trial is over/, way: /if the trial didn’t become paid/ },
  ] as const;
  for (const { state, verdict, way, ...seenFrom } of notRunning) {
    const { day = today } = { day: undefined, ...seenFrom };
    it(`says what is special about what is ${state} on ${day}, as a warning`, () => {
      const shown = show({ ...answers, state }, day);
      const [first = '', second = ''] = shown.summary.split('\n');
      assert.match(first, verdict);
      assert.match(second, way);
      assert.match(textOn(shown.card), /^⚠ /);
    });
  }

  it('says which roles may do a step, as the page of that step names them', () => {
    const text = textOn(many.card);
    inOrder(text, 'Check that the invitation has arrived', 'Role: Admin agent or Sales agent');
    inOrder(text, 'Wait until', 'Role: Global administrator, or at least Billing administrator');
    inOrder(text, 'Transfer the subscriptions between', 'Role: Admin agent\n');
    inOrder(text, 'Turn auto-renew off', 'Role: Admin agent, Billing admin, Helpdesk agent or Sales agent');
    inOrder(text, 'The page of January 2023 named other roles');
  });

  it('names the provider where it does what the partner would do', () => {
    const reseller = show({ ...answers, partnerModel: 'indirect-reseller', sameProvider: 'yes' });
    const text = textOn(reseller.card);
    inOrder(text, 'Ask your provider to change the partner of record', 'Your provider, in Partner Center');
    inOrder(text, 'For subscriptions your provider doesn’t hand over:', 'Provision the new subscriptions');
  });

  it('names a page without an address by title and date, without a link', () => {
    const text = textOn(show({ ...answers, source: 'microsoft-direct', billingAccount: 'mosa' }).card);
    inOrder(text, 'Source: Microsoft 365 packaging and pricing updates (July 2026, as read in August 2026)');
    inOrder(text, 'Indirect reseller requirements](https:', '(2026, undated copy)');
  });

  it('warns above the steps, and in plain text, once the rules were read more than 180 days ago', () => {
    const warning = 'The rules were last checked on 27 November 2026, more than 180 days ago.';
    for (const [day, isOld] of [
      ['2027-05-26', false],
      ['2027-05-27', true],
    ] as const) {
      const { card: shown, summary } = show({ ...answers, termEnd: '2027-09-30' }, day);
      assert.equal(summary.includes(warning), isOld, day);
      assert.equal(textOn(shown).includes(warning), isOld, day);
      if (isOld) inOrder(textOn(shown), warning, 'Steps');
    }
  });

  it('shows the key dates, and says once that days are in UTC', () => {
    inOrder(
      textOn(many.card),
      'Dates are in UTC.',
      'Key dates',
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

  it('lets one be reminded before all else, change an answer, tick off its steps, hand on what is for others and start over', () => {
    assert.deepEqual(submitsOn(many.card), [
      { verb: 'watch', card },
      { verb: 'change', card },
      { verb: 'steps', card },
      { verb: 'drafts', card },
      { verb: 'start-over', card },
    ]);
    assert.deepEqual(
      nodesOf(many.card['actions']).flatMap(({ style }) => style ?? []),
      ['positive'],
    );
  });

  const unwatched = [
    { why: 'its regions stop it', more: { partnerCountry: 'US', customerCountry: 'CA' } },
    { why: 'its end is not known', more: { termEnd: 'unknown', autoRenew: undefined } },
  ];
  for (const { why, more } of unwatched) {
    it(`cannot be watched where ${why}`, () => {
      const { card: shown } = show({ ...answers, ...more });
      assert.deepEqual(
        submitsOn(shown)
          .map(({ verb }) => verb)
          .filter((verb) => verb !== 'steps' && verb !== 'drafts'),
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
