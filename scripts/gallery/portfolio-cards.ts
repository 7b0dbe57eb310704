import { giveListCard } from '../../cards/portfolio/give-list-card.ts';
import { givenListCard } from '../../cards/portfolio/given-list-card.ts';
import { columnsCard } from '../../cards/portfolio/columns-card.ts';
import { dateOrderCard } from '../../cards/portfolio/date-order-card.ts';
import { endingWhenCard } from '../../cards/portfolio/ending-when-card.ts';
import { keptCard } from '../../cards/portfolio/kept-card.ts';
import { listCard } from '../../cards/portfolio/list-card.ts';
import { noteCard } from '../../cards/portfolio/note-card.ts';
import { overviewCard } from '../../cards/portfolio/overview-card.ts';
import { portfolioCard } from '../../cards/portfolio/portfolio-card.ts';
import { previewCard } from '../../cards/portfolio/preview-card.ts';
import { readingCard } from '../../cards/portfolio/reading-card.ts';
import { subscriptionCard } from '../../cards/portfolio/subscription-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import { daysBetween } from '../../guidance/day.ts';
import type { Speech } from '../../languages/speech.ts';
import { whichCustomerCard } from '../../cards/portfolio/which-customer-card.ts';
import { whichMeantCard } from '../../cards/portfolio/which-meant-card.ts';
import type { Fate } from '../../portfolio/kept/fate.ts';
import type { Listed } from '../../portfolio/kept/listed.ts';
import { longSubject, unbrokenSubject } from './long-names.ts';

const today = '2026-11-24';
const file = '11111111-1111-4111-8111-111111111111';

const fates: readonly Fate[] = [
  'renews',
  'trial-ends',
  'extends',
  'ends-with-days',
  'unknown',
  'rolls-over',
  'does-not-renew',
  'ends',
  'suspended',
  'is-extended',
  'cancelled',
];

/** The cards about files and what is kept of them, by name. */
export function portfolioCards(card: string, speech: Speech): Record<string, Shown> {
  return { ...askedCards(card, speech), ...keptCards(card, speech) };
}

const name = 'Contoso-2026-11.xlsx';
/** One of each fate. */
export const lines = fates.map((fate, at) => listed(fate, at));

/** While a file waits for its answer. */
function askedCards(card: string, speech: Speech): Record<string, Shown> {
  const about = { file, name, card };
  const summary = {
    rows: 412,
    customers: 38,
    nearest: lines,
    ended: 12,
    renewing: 214,
    renewalUntold: 40,
    left: [
      { why: 'not-licence-based', count: 31 },
      { why: 'no-end', count: 4 },
      { why: 'duplicate-line', count: 1 },
    ],
    unknown: ['country', 'autoRenew'],
  } as const;
  const beside = { added: 14, changed: 31, gone: 2, same: 367 };
  const none = { ...summary, rows: 0, customers: 0, nearest: [], ended: 0, renewing: 0, renewalUntold: 0 };
  const headings = Array.from({ length: 200 }, (_, at) => `CommitmentEndDate ${at}`);
  const example = { customer: longSubject, dayFirst: '2027-04-03', monthFirst: '2027-03-04' };
  return {
    'portfolio-reading': readingCard({ name }, speech),
    'portfolio-preview': previewCard(
      { ...about, summary, nearest: lines, beside, caredFor, whereabouts: undefined },
      speech,
    ),
    'portfolio-preview-first': previewCard(
      {
        ...about,
        summary: { ...summary, left: [], unknown: [], renewalUntold: 0 },
        nearest: lines.slice(0, 3),
        beside: undefined,
        caredFor: [],
        whereabouts: { at: 'elsewhere', where: longSubject },
      },
      speech,
    ),
    'portfolio-preview-none': previewCard(
      { ...about, summary: none, nearest: [], beside: undefined, caredFor: [], whereabouts: undefined },
      speech,
    ),
    'portfolio-columns': columnsCard({ ...about, headings, found: { customer: headings[3] ?? '' } }, speech),
    'portfolio-dates': dateOrderCard({ ...about, example }, speech),
    'portfolio-dates-plain': dateOrderCard({ ...about, example: undefined }, speech),
  };
}

const colleague = { kind: 'colleague', userId: 'aad-bo', name: 'Bo Ek' } as const;
const caredFor = [
  { userId: 'aad-bo', name: 'Bo Ek', count: 12 },
  { userId: 'aad-ada', name: '', count: 1 },
];

/** Of what is kept. */
function keptCards(card: string, speech: Speech): Record<string, Shown> {
  const kept = {
    name,
    all: 424,
    counts: { added: 14, changed: 31, same: 367, gone: 2, left: 36 },
    added: lines.map(({ customer }) => `${customer} A`).concat(['B', 'C', 'D', 'E', 'F', 'G']),
    changed: ['Contoso', 'Fabrikam', 'Adatum', 'Litware', 'Proseware', 'Tailspin'],
    gone: ['Northwind', 'Lucerne'],
    caredFor,
    undo: { step: 1_790_000_000, card },
  };
  const [first = listed('renews', 0)] = lines;
  return {
    'portfolio-kept': keptCard(kept, speech),
    ...teamCards(card, speech),
    'portfolio-note': noteCard({ text: speech.say('import.dropped', { name }) }, speech),
    'portfolio-list': portfolioCard(
      { lines, page: 2, pages: 42, counts: { all: 424, customers: 38 }, over: 12 },
      speech,
    ),
    'portfolio-list-over': portfolioCard(
      { lines: [], page: 1, pages: 1, counts: { all: 3, customers: 1 }, over: 3 },
      speech,
    ),
    ...overCards(speech),
    ...askedBackCards(card, speech),
    ...Object.fromEntries(
      lines.map((line) => [`portfolio-subscription-${line.fate}`, subscriptionCard(line, speech)]),
    ),
    'portfolio-subscription-cared-for': subscriptionCard({ ...first, caretaker: colleague }, speech),
    'portfolio-list-cared-for': portfolioCard(
      {
        lines: [
          { ...first, caretaker: colleague },
          { ...first, caretaker: { kind: 'channel' } },
        ],
        page: 1,
        pages: 1,
        counts: { all: 2, customers: 1 },
        over: 0,
      },
      speech,
    ),
    'portfolio-subscription-gone': subscriptionCard({ ...first, goneSince: '2026-11-20' }, speech),
  };
}

/** Of a list that a channel is given. */
function teamCards(card: string, speech: Speech): Record<string, Shown> {
  return {
    'portfolio-give-list': giveListCard({ all: 424, customers: 38, card }, speech),
    'portfolio-given-list': givenListCard(
      {
        text: speech.say('team.given', { name: longSubject }),
        isThere: true,
        undo: { step: 1_790_000_000, card },
      },
      speech,
    ),
    'portfolio-taken-back': givenListCard(
      {
        text: speech.say('team.takenBack', { name: 'Bo Ek' }),
        isThere: false,
        undo: { step: 1_790_000_000, card },
      },
      speech,
    ),
    'portfolio-list-team': portfolioCard(
      { lines, page: 1, pages: 1, counts: { all: 5, customers: 2 }, over: 0, giver: 'Bo Ek' },
      speech,
    ),
  };
}

/** What is asked over what is kept. */
function overCards(speech: Speech): Record<string, Shown> {
  const counts = { all: 424, customers: 38 };
  const months = Array.from({ length: 12 }, (_, at) => {
    const year = at === 0 ? 2026 : 2027;
    const month = at === 0 ? 12 : at;
    const first = `${String(year)}-${String(month).padStart(2, '0')}-01`;
    const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    return { first, last, count: (at * 17) % 43, seats: (at * 17) % 43 === 0 ? 0 : at * 310 };
  });
  return {
    'portfolio-ending': listCard(
      {
        asked: { kind: 'ending', first: '2026-11-27', last: '2026-12-27' },
        lines,
        page: 2,
        pages: 42,
        counts,
      },
      speech,
    ),
    'portfolio-customer': listCard(
      {
        asked: { kind: 'customer', customer: longSubject },
        lines: lines.slice(0, 1),
        page: 1,
        pages: 1,
        counts,
      },
      speech,
    ),
    'portfolio-ending-when': endingWhenCard(speech),
    'portfolio-overview': overviewCard(
      {
        ...counts,
        counts: { 'to-decide': 31, 'renewal-off': 12, extended: 2, expired: 4 },
        months,
        later: 7,
      },
      speech,
    ),
  };
}

/** What is asked back of it. */
function askedBackCards(card: string, speech: Speech): Record<string, Shown> {
  return {
    'portfolio-which-meant': whichMeantCard(
      { asked: { kind: 'renewal-off' }, told: { facts: { autoRenew: 'off' }, unclear: undefined }, card },
      speech,
    ),
    'portfolio-which-meant-asked': whichMeantCard(
      {
        asked: { kind: 'ending', first: '2027-03-01', last: '2027-03-31' },
        told: { facts: {}, unclear: 'termEnd', toMove: 'ending in March' },
        card,
      },
      speech,
    ),
    'portfolio-which': whichCustomerCard(
      {
        typed: 'Contoso',
        customers: [longSubject, unbrokenSubject, 'Contoso'].map((each) => ({
          name: each,
          subscriptionId: file,
        })),
        isBeside: false,
      },
      speech,
    ),
    'portfolio-instead': whichCustomerCard(
      { typed: 'Contoso', customers: [{ name: longSubject, subscriptionId: file }], isBeside: true },
      speech,
    ),
  };
}

function listed(fate: Fate, at: number): Listed {
  const termEnd = `2026-12-${String(at * 3 + 1).padStart(2, '0')}`;
  return {
    id: file,
    listId: file,
    whereabouts: at % 2 === 0 ? { at: 'ours' } : { at: 'elsewhere', where: 'Contoso Partner' },
    subscriptionId: '90427c87-0989-4560-9b04-1c49830b59e6',
    customerTenantId: '766e30b3-afea-4ead-baa2-ef078d6396d5',
    customer: [unbrokenSubject, longSubject][at] ?? 'Contoso Sverige AB',
    product: at === 2 ? longSubject : 'Microsoft 365 Business Premium',
    country: 'SE',
    seats: 20 + at,
    termStart: '2025-12-02',
    termEnd,
    termLength: 'annual',
    autoRenew: 'on',
    state: 'active',
    daysLeft: daysBetween(today, termEnd),
    fate,
  };
}
