import { needsCard } from '../../cards/portfolio/needs-card.ts';
import { wishAllButtons } from '../../cards/portfolio/wish-all-buttons.ts';
import { reminderCard } from '../../cards/watch/reminder-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import { dayAfter } from '../../guidance/day.ts';
import type { OpenBecause } from '../../portfolio/needs/need.ts';
import type { PortfolioSaid, SaidCustomer, SaidLine } from '../../portfolio/needs/portfolio-said.ts';
import type { Speech } from '../../languages/speech.ts';
import type { Digest } from '../../reminders/digest.ts';
import { longSubject, unbrokenSubject } from './long-names.ts';

const today = '2027-02-01';
const id = '11111111-1111-4111-8111-111111111111';

type Why = OpenBecause | 'already' | 'from-end';

/** The lines that a message may name, each for another reason. */
const whys: readonly (readonly [why: Why, daysLeft: number, autoRenew?: SaidLine['autoRenew']])[] = [
  ['already', -31, 'off'],
  ['from-end', 1, 'off'],
  ['renewed-unsaid', 362, 'on'],
  ['not-said', 7, 'on'],
  ['not-said', 12],
  ['renews-unwished', 14, 'on'],
  ['ends-unwished', 14, 'cancel'],
  ['elsewhere', 30, 'on'],
  ['trial', 30, 'on'],
  ['suspended', 58, 'on'],
];

function line([why, daysLeft, autoRenew]: (typeof whys)[number], product: string): SaidLine {
  const termEnd = dayAfter(today, daysLeft);
  const by = dayAfter(today, Math.max(1, daysLeft - 1));
  const need =
    why === 'already' || why === 'from-end'
      ? ({ kind: 'costs', how: why, termEnd, by } as const)
      : ({ kind: 'open', because: why, termEnd, by } as const);
  return { id, product, seats: 25, daysLeft, need, ...(autoRenew === undefined ? {} : { autoRenew }) };
}

const names = [longSubject, 'Contoso', 'Fabrikam', unbrokenSubject, 'Northwind Traders'] as const;

/** As many lines of each as a message may name, where they are as long as they may be. */
function customers(most: number): SaidCustomer[] {
  return whys.map((why, at) => ({
    customer: names[at % names.length] ?? 'Contoso',
    lines: Array.from({ length: at % 2 === 0 ? most : 1 }, () => line(why, 'Microsoft 365 Business Premium')),
  }));
}

const counts = { 'rolls-over': 612, 'as-wished': 1_480, open: 210, costs: 14, moving: 9, over: 3 };
const said: PortfolioSaid = {
  customers: customers(1),
  more: 34,
  renewed: 18,
  undoUntil: '2027-02-05',
  counts,
  imported: today,
};

/** What a portfolio needs of somebody, by name. */
export function needsCards(card: string, speech: Speech): Record<string, Shown> {
  const [first] = said.customers;
  const lines = whys.map((why) => ({
    customer: line(why, '').product || 'Office 365 E3',
    lines: [line(why, 'Office 365 E3')],
  }));
  const none = { ...said, customers: [], more: 0, imported: undefined };
  return {
    needs: needsCard({ said }, speech),
    'needs-full': needsCard({ said: { ...said, customers: customers(5) } }, speech),
    'needs-done': needsCard(
      {
        said: {
          ...said,
          customers: said.customers.slice(3, 5),
          more: 0,
          imported: undefined,
          renewed: 0,
          undoUntil: undefined,
        },
        done: [
          speech.say('wish.done.goes-on', {
            customer: 'Contoso',
            product: 'Microsoft 365 Business Premium',
            day: speech.shortDay('2027-02-08'),
          }),
        ],
        undo: { step: 1, card },
      },
      speech,
    ),
    'needs-nothing': needsCard({ said: none }, speech),
    'needs-of': needsCard(
      {
        said: { ...none, customers: lines },
        title: first?.customer,
        actions: wishAllButtons({ key: id, customer: longSubject, product: 'Office 365 E3' }, [], speech),
      },
      speech,
    ),
    'needs-team': needsCard({ said: { ...said, giver: 'Bo Ek' } }, speech),
    'needs-with-reminders': reminderCard(withReminders, { inPersonalChat: true }, speech),
  };
}

const withReminders: Digest = {
  items: Array.from({ length: 10 }, (_, at) => ({
    reminderId: id,
    watchId: id,
    subject: at % 2 === 0 ? longSubject : 'Proseware',
    makerName: 'Ada',
    termEnd: '2027-02-15',
    daysLeft: 14,
    todo: { id: 'turn-auto-renew-off', by: '2027-02-14', seller: 'microsoft' },
    hasPlan: true,
  })),
  more: 12,
  missed: [],
  moreMissed: 0,
  portfolio: { ...said, imported: undefined },
};
