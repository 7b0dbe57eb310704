import { dayAfter, type Day } from '../../guidance/day.ts';
import type { Followed } from '../../portfolio/needs/followed.ts';
import type { AutoRenew, TermLength } from '../../portfolio/row.ts';

type Random = () => number;

const products = [
  'Microsoft 365 Business Standard',
  'Microsoft 365 Business Premium',
  'Microsoft 365 E3 (no Teams)',
  'Exchange Online (Plan 1)',
  'Visio Plan 2',
  'Power BI Pro',
  'Microsoft 365 Copilot Business',
  'Teams Enterprise',
] as const;

/** How a portfolio is made up: assumed shares, since nobody publishes them. */
const lengths: readonly (readonly [TermLength, number])[] = [
  ['monthly', 0.25],
  ['annual', 0.65],
  ['three-year', 0.1],
];
const ends: readonly (readonly [AutoRenew | undefined, number])[] = [
  ['on', 0.8],
  ['cancel', 0.05],
  ['off', 0.05],
  ['extended', 0.02],
  [undefined, 0.08],
];

/** Five subscriptions for each of the customers, with one or two end dates each; the same random gives the same ones. */
export function samplePortfolio(customers: number, today: Day, random: Random): Followed[] {
  return Array.from({ length: customers }, (_, index) => ofCustomer(index, today, random)).flat();
}

function ofCustomer(index: number, today: Day, random: Random): Followed[] {
  const customer = `Customer ${String(index + 1).padStart(3, '0')}`;
  const days = [Math.floor(random() * 365), Math.floor(random() * 365)] as const;
  const place = random() < 0.05 ? 'elsewhere' : 'ours';
  return Array.from({ length: 5 }, (_, line) => {
    const termLength = pick(lengths, random);
    const autoRenew = pick(ends, random);
    const inDays = days[random() < 0.7 ? 0 : 1] + 1;
    const ahead = termLength === 'monthly' ? inDays % 30 : inDays;
    return {
      key: `${String(index)}-${String(line)}`,
      customer,
      product: products[Math.floor(random() * products.length)] ?? products[0],
      seats: 1 + Math.floor(random() * 50),
      termEnd: dayAfter(today, ahead),
      termLength,
      ...(autoRenew === undefined ? {} : { autoRenew }),
      place,
      hasMove: false,
    };
  });
}

function pick<One>(shares: readonly (readonly [One, number])[], random: Random): One {
  let left = random();
  for (const [one, share] of shares) {
    left -= share;
    if (left < 0) return one;
  }
  const [first] = shares;
  if (first === undefined) throw new Error('there is nothing to pick from');
  return first[0];
}
