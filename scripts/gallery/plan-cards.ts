import { planButtonsCard } from '../../cards/move/plan-buttons-card.ts';
import { planCard } from '../../cards/move/plan-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import type { Answers } from '../../guidance/answers.ts';
import { listedCountries } from '../../guidance/regions.ts';
import { makePlan } from '../../guidance/plan.ts';
import type { OtherEnd } from '../../portfolio/asked/other-ends.ts';
import { longSubject } from './long-names.ts';

export const today = '2026-11-20';

/** A move that says little, from which the others differ. */
export const usualMove: Answers = {
  source: 'microsoft-direct',
  partnerCountry: 'SE',
  customerCountry: 'NO',
  relationship: 'invited',
  delegatedAdmin: 'gdap',
  subscriptionCount: 12,
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-02-28',
  autoRenew: 'on',
  termStart: '2026-03-01',
};

const many = { subscriptionCount: 151 };
const manyInTenant = { subscriptionCount: 120, tenantSubscriptionCount: 290 };
const manyBoth = { subscriptionCount: 151, tenantSubscriptionCount: 310 };
const withFreeDays = { termStart: '2025-02-01' };
const over = { termEnd: '2026-11-01', ...withFreeDays };
const longOver = { termEnd: '2026-10-01', ...withFreeDays };
const deleted = { termEnd: '2026-06-01', ...withFreeDays };
const onItsLastDay = { termEnd: today, ...withFreeDays };
const overWithoutFreeDays = { termEnd: '2026-11-01', termStart: '2026-03-01' };
const manySeats = { businessSeats: 180 };
const discontinued = { offer: 'discontinued', licenceCount: undefined } as const;
const fromPartner = { source: 'another-partner' } as const;
const reseller = { partnerModel: 'indirect-reseller' } as const;
const enterprise = { source: 'volume-licensing', volumeProgramme: 'enterprise' } as const;

/** Moves whose plans together show every advice in every wording; `today` where it is another day. */
type Move = Partial<Answers> & { readonly today?: string };

export const galleryMoves: Readonly<Record<string, Move>> = {
  direct: {},
  'discontinued-many': { delegatedAdmin: 'dap', offer: 'discontinued', ...manyBoth, ...withFreeDays },
  'partner-many-long-over': { ...fromPartner, relationship: 'none', ...many, ...longOver },
  'many-no-admin': { delegatedAdmin: 'none', ...many },
  'volume-licensing': { source: 'volume-licensing', offer: 'equivalent', licenceCount: 'changed', ...many },
  'tenant-move': { source: 'another-tenant', ...manyInTenant, termStart: 'unknown' },
  'over-start-unknown': {
    offer: 'different',
    licenceCount: undefined,
    ...many,
    ...over,
    termStart: 'unknown',
  },
  'partner-many': { ...fromPartner, ...many },
  'many-long-over': { ...many, ...longOver },
  'tenant-full-free-days': { ...manyInTenant, ...over },
  'over-many': { ...many, ...over },
  'end-unknown': { ...manyInTenant, termEnd: 'unknown', autoRenew: undefined },
  'end-unknown-early': {
    termEnd: 'unknown',
    autoRenew: undefined,
    termStart: 'unknown',
    today: '2025-03-01',
  },
  'last-day': { ...manyInTenant, ...onItsLastDay },
  'partner-last-day': { ...fromPartner, ...onItsLastDay },
  'over-renewal-off': { ...manyInTenant, autoRenew: 'off', ...over },
  'long-over-renewal-off': { ...manyInTenant, autoRenew: 'off', ...longOver },
  deleted,
  'deleted-renewal-off': { autoRenew: 'off', ...deleted },
  'many-renewal-off': { autoRenew: 'off', ...many, ...withFreeDays },
  'tenant-full': manyInTenant,
  'tenant-full-renewal-off': { autoRenew: 'off', ...manyInTenant, ...withFreeDays },
  'partner-free-days': { ...fromPartner, ...withFreeDays },
  'partner-tenant-full': { ...fromPartner, ...manyInTenant },
  'volume-discontinued': { source: 'volume-licensing', offer: 'discontinued', licenceCount: undefined },
  'volume-enterprise': { ...enterprise, offer: 'discontinued', licenceCount: undefined },
  'volume-enterprise-same': { ...enterprise, partnerModel: 'direct-bill', ...manyInTenant, ...manySeats },
  'volume-other-discontinued': {
    ...enterprise,
    volumeProgramme: 'other',
    partnerModel: 'indirect-provider',
    offer: 'discontinued',
    licenceCount: undefined,
  },
  mosa: { billingAccount: 'mosa' },
  'mosa-end-unknown': { billingAccount: 'mosa', termEnd: 'unknown', autoRenew: undefined, ...manySeats },
  'mosa-free-days': { billingAccount: 'mosa', ...manySeats, ...over },
  'mca-cancel-until': {
    billingAccount: 'mca',
    ...reseller,
    relationship: 'none',
    delegatedAdmin: 'none',
    ...manySeats,
    termStart: '2026-11-17',
    termEnd: '2027-11-16',
  },
  'mca-start-unknown': { billingAccount: 'mca', termStart: 'unknown' },
  'mca-many': { billingAccount: 'mca', ...many },
  'mca-tenant-full': { billingAccount: 'mca', ...manyInTenant },
  'mca-over': { billingAccount: 'mca', ...many, ...overWithoutFreeDays },
  'mca-tenant-full-over': { billingAccount: 'mca', ...manyInTenant, ...overWithoutFreeDays },
  'mca-free-days': { billingAccount: 'mca', ...over },
  'mca-free-days-renewal-off': { billingAccount: 'mca', autoRenew: 'off', ...many, ...over },
  'discontinued-last-day': { ...discontinued, ...onItsLastDay },
  'partner-discontinued': { ...fromPartner, ...discontinued, ...withFreeDays },
  'partner-discontinued-last-day': { ...fromPartner, ...discontinued, ...onItsLastDay },
  'partner-start-unknown': { ...fromPartner, ...reseller, ...many, termStart: 'unknown' },
  'partner-many-free-days': { ...fromPartner, ...reseller, ...many, ...over },
  'partner-other-count': { ...fromPartner, licenceCount: 'changed' },
  'partner-of-record': { ...fromPartner, ...reseller, sameProvider: 'yes' },
  'partner-of-record-discontinued': { ...fromPartner, ...reseller, sameProvider: 'yes', ...discontinued },
  cancelled: { state: 'cancelled', billingAccount: 'mca' },
  'partner-suspended': { ...fromPartner, state: 'suspended' },
  extended: { state: 'extended', ...many, ...manySeats },
  'extended-tenant-full': { state: 'extended', ...manyInTenant },
  'partner-extended': { ...fromPartner, ...reseller, state: 'extended', ...many, ...manySeats },
  'partner-extended-tenant-full': { ...fromPartner, state: 'extended', ...manyInTenant },
  trial: { ...fromPartner, state: 'trial' },
  'trial-over': { state: 'trial', ...over },
  'long-over-mosa-seats': { billingAccount: 'mosa', ...manySeats, autoRenew: 'off', ...longOver },
  'tenant-move-end-unknown': { source: 'another-tenant', termEnd: 'unknown', autoRenew: undefined },
  'tenant-move-over': { source: 'another-tenant', ...over, termStart: 'unknown' },
  'old-rules': { today: '2027-06-30', termEnd: '2027-09-30' },
  blocked: { ...fromPartner, partnerCountry: 'US', customerCountry: 'CA' },
  unlisted: { customerCountry: 'RU' },
  'both-unlisted': { partnerCountry: 'BY', customerCountry: 'RU' },
};

/** The plans by name, one of them with the country whose name is the longest in the language. */
export function planCards(speech: Speech): Record<string, Shown> {
  const longest = longestCountry(speech);
  const moves: Record<string, Move> = {
    ...galleryMoves,
    'longest-country': { partnerCountry: longest, customerCountry: 'RU' },
  };
  const plain = { plan: makePlan(usualMove, today), answers: usualMove, card: 'card' };
  return {
    ...Object.fromEntries(
      Object.entries(moves).map(([name, { today: day = today, ...difference }]) => {
        const answers = { ...usualMove, ...difference };
        const shown = { plan: makePlan(answers, day), answers, today: day, card: 'card', withActions: true };
        return [`plan-${name}`, planCard(shown, speech)];
      }),
    ),
    'plan-after-words': planCard(
      {
        ...plain,
        today,
        withActions: true,
        readBack: { taken: { autoRenew: 'on' }, before: { autoRenew: 'off' }, leftOut: [], step: 1 },
      },
      speech,
    ),
    ...besideCards(speech),
    'plan-buttons': planButtonsCard({ ...plain, text: speech.say('news.refused') }, speech),
  };
}

/** Plans whose customer has more that ends. */
function besideCards(speech: Speech): Record<string, Shown> {
  const end = (termEnd: string, ...products: string[]) => ({ termEnd, products, count: products.length });
  const some = [
    end('2027-01-31', 'Visio Plan 2'),
    end('2027-03-31', 'Microsoft 365 Business Premium', longSubject, 'Power BI Pro', 'Project Plan 3'),
    end('2027-04-30', 'Planner Plan 1', 'Power BI Pro'),
  ];
  const beside = (answers: Answers, ends: readonly OtherEnd[]) =>
    planCard(
      {
        plan: makePlan(answers, today),
        answers,
        today,
        card: 'card',
        withActions: true,
        others: { customer: longSubject, ends },
      },
      speech,
    );
  const highest = { ...usualMove, ...galleryMoves['partner-many-free-days'] };
  return {
    'plan-other-end': beside(usualMove, some.slice(0, 1)),
    'plan-other-ends': beside(highest, [...some, end('2027-05-31', 'Visio Plan 2'), end('2027-06-30', 'A')]),
  };
}

/** The listed country with the longest name. */
export function longestCountry(speech: Speech): string {
  const nameLength = (code: string) => speech.country(code).length;
  return listedCountries().reduce((one, other) => (nameLength(other) > nameLength(one) ? other : one));
}
