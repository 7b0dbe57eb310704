import assert from 'node:assert/strict';
import { makePlan } from '../../guidance/plan.ts';
import { pages } from '../../guidance/pages.ts';
import { answerTo, type Answer, type Case } from '../../knowledge/answer.ts';
import { topicIds, type TopicId } from '../../knowledge/topics.ts';
import { planCases } from '../guidance/plan-case.ts';

const today = '2026-11-27';
const nothingKnown: Case = { draft: {}, today };

/** The whole cases, each with its plan and while it was still asked. */
const cases: readonly Case[] = planCases.flatMap(({ answers, today: day }): Case[] => [
  { draft: answers, today: day, plan: makePlan(answers, day) },
  { draft: answers, today: day, asking: 'termEnd' },
]);

const idsOf = ({ lines }: Answer) => lines.map((line) => (line.kind === 'line' ? line.id : line.kind));

const told = (topic: TopicId, draft: Case['draft']) => idsOf(answerTo(topic, { draft, today }));

describe('an answer', () => {
  for (const topic of topicIds)
    it(`about ${topic} has two to five lines, whatever is known`, () => {
      for (const one of [nothingKnown, ...cases]) {
        const { lines } = answerTo(topic, one);
        assert.ok(lines.length >= 2 && lines.length <= 5, `${String(lines.length)}: ${JSON.stringify(one)}`);
      }
    });

  it('names pages that are known, each with the date that it was read from', () => {
    for (const topic of topicIds)
      for (const one of [nothingKnown, ...cases])
        for (const page of answerTo(topic, one).pages) assert.ok(pages[page].state.year >= 2021, page);
  });

  it('says that no page says so, unless it is about the bot itself', () => {
    const without = topicIds.filter((topic) => answerTo(topic, nothingKnown).isWithoutPage);
    assert.deepEqual(without, ['tenant', 'godaddy', 'monthly', 'nonprofit-education']);
  });
});

describe('an answer about a refund', () => {
  it('tells each branch and asks for the seller where nothing is known', () => {
    assert.deepEqual(told('refund', {}), ['mosa', 'mca', 'csp', 'bridge', 'tell-seller']);
  });

  it('tells the one that holds for the account', () => {
    assert.deepEqual(told('refund', { source: 'microsoft-direct', billingAccount: 'mosa' }), [
      'mosa',
      'seats',
    ]);
    assert.deepEqual(told('refund', { source: 'microsoft-direct', billingAccount: 'mca' }), [
      'mca',
      'run-out',
    ]);
  });

  it('tells both and asks for the account where only that is open', () => {
    assert.deepEqual(told('refund', { source: 'microsoft-direct' }), ['mosa', 'mca', 'tell-account']);
  });

  it('names the last day on which it can be cancelled', () => {
    const inSevenDays = planCases.find(({ name }) => name.startsWith('001c'));
    assert.ok(inSevenDays);
    const { answers, today: day } = inSevenDays;
    const { lines } = answerTo('refund', { draft: answers, today: day, plan: makePlan(answers, day) });
    const until = lines.find((line) => line.kind === 'line' && line.id === 'until');
    assert.ok(until?.kind === 'line');
    assert.deepEqual(until.values['cancelUntil'], { day: '2026-12-01' });
  });
});

describe('an answer with a plan on the table', () => {
  const transfer = planCases.find(({ name }) => name.startsWith('033'));
  assert.ok(transfer);
  const { answers, today: day } = transfer;
  const plan = makePlan(answers, day);
  const on: Case = { draft: answers, today: day, plan };

  it('tells the price rule of its way alone', () => {
    assert.equal(plan.path, 'partner-transfer');
    assert.deepEqual(idsOf(answerTo('what-does-it-cost', on)), ['transfer', 'list']);
    assert.deepEqual(answerTo('what-does-it-cost', on).pages, ['transfer-subscriptions']);
  });

  it('names its days to come', () => {
    const days = answerTo('when-must-it-be-done', on).lines.flatMap((line) =>
      line.kind === 'date' ? [line.date] : [],
    );
    assert.deepEqual(days, plan.keyDates.filter((date) => date.day >= day).slice(0, 3));
  });

  it('names the step that is asked about', () => {
    const steps = answerTo('who-does-that', { ...on, step: 2 }).lines.flatMap((line) =>
      line.kind === 'step' ? [line] : [],
    );
    assert.deepEqual(steps, [{ kind: 'step', number: 2, step: plan.steps[1] }]);
  });
});

describe('an answer at an open question', () => {
  it('tells what the question decides, and where its answer is found', () => {
    const on: Case = { draft: {}, today, asking: 'billingAccount' };
    const first = (topic: TopicId) => answerTo(topic, on).lines[0];
    assert.deepEqual(first('why-asked'), { kind: 'field', field: 'billingAccount', says: 'hint' });
    assert.deepEqual(first('where-to-look'), { kind: 'field', field: 'billingAccount', says: 'lookUp' });
    assert.deepEqual(first('dont-know'), { kind: 'field', field: 'billingAccount', says: 'lookUp' });
  });

  it('names the regions of the countries that are known', () => {
    const { lines } = answerTo('csp-region', {
      draft: { partnerCountry: 'SE', customerCountry: 'PR' },
      today,
    });
    const values = lines.flatMap((line) => (line.kind === 'line' ? [line.values['region']] : []));
    assert.deepEqual(values.slice(0, 2), [{ region: 'latam-caribbean' }, { region: 'europe' }]);
  });
});
