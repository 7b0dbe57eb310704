import { planCard } from '../cards/move/plan-card.ts';
import { speechFor } from '../languages/speech.ts';
import { read } from '../understanding/read.ts';
import type { Answers } from '../guidance/answers.ts';
import { makePlan } from '../guidance/plan.ts';
import { median } from './median.ts';

const today = '2026-11-27';

const answers: Answers = {
  source: 'another-partner',
  partnerCountry: 'SE',
  customerCountry: 'NO',
  relationship: 'invited',
  delegatedAdmin: 'gdap',
  subscriptionCount: 151,
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-03-31',
  autoRenew: 'on',
  termStart: '2026-04-01',
};

const plan = makePlan(answers, today);
const speech = speechFor('en-GB');

const parts: readonly { readonly name: string; readonly work: (time: number) => unknown }[] = [
  { name: 'makePlan', work: () => makePlan(answers, today) },
  {
    name: 'the card of a plan',
    work: () => planCard({ plan, answers, today, card: 'key', withActions: true }, speech),
  },
  {
    name: 'reading a message of six facts',
    // Another day each time, so that nothing is remembered.
    work: (time) =>
      read(
        `from Sweden to Norway, direct, no GDAP, ${(time % 90) + 10} subscriptions, ends ${(time % 27) + 1} March ${2027 + (time % 70)}`,
        { today, draft: {}, asking: undefined },
      ),
  },
];

const rounds = 5;
const milliseconds = 500;

/** The lines of a table: how often a second each part of a turn can be done, the median of five rounds. */
export function measureParts(): string[] {
  const measured = parts.map(({ name, work }) => ({ name, work, times: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1)
    for (const { work, times } of measured) {
      const perSecond = rateOf(work);
      if (round > 0) times.push(perSecond);
    }
  return [
    '| | a second |',
    '| --- | --- |',
    ...measured.map(({ name, times }) => `| ${name} | ${median(times).toFixed(0)} |`),
  ];
}

function rateOf(work: (time: number) => unknown): number {
  const began = performance.now();
  let times = 0;
  for (; performance.now() - began < milliseconds; times += 1) work(times);
  return times / ((performance.now() - began) / 1000);
}
