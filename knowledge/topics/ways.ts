import { always, when, type Line, type Topic } from '../topic.ts';

const endsOn: Line = ({ running, term }) =>
  running && term !== undefined ? { termEnd: { day: term.termEnd } } : undefined;

/** Ways to take subscriptions over, and what bounds them. */
export const wayTopics = {
  transfer: {
    pages: ['transfer-subscriptions', 'move-to-csp'],
    lines: {
      direct: when(({ direct }) => direct),
      volume: when(({ volume }) => volume),
      yes: always,
      how: always,
      first: always,
      not: always,
    },
  },
  'transfer-refused': {
    pages: ['transfer-subscriptions', 'transfer-self-help'],
    lines: { duty: always, beside: always, ends: endsOn, several: always },
  },
  'direct-transfer': {
    pages: ['move-to-csp'],
    lines: { no: always, how: always, refund: when(({ older }) => older) },
  },
  'channel-transfer': {
    pages: ['move-to-csp-newer'],
    lines: {
      which: always,
      who: always,
      first: always,
      tell: when(({ volume, draft }) => volume && (draft.volumeProgramme ?? 'unknown') === 'unknown'),
    },
  },
  'between-tenants': { pages: ['tenant-to-tenant'], lines: { no: always, how: always, assign: always } },
  'several-partners': { pages: ['transfer-self-help'], lines: { yes: always, each: always } },
  'same-provider': { pages: ['provider-guide'], lines: { record: always, ask: always } },
  'subscription-or-licence': {
    pages: ['tenant-limit', 'business-plans-faq'],
    lines: { count: always, seats: always },
  },
  limits: {
    pages: ['tenant-limit', 'move-to-csp', 'business-plans-faq'],
    lines: {
      total: always,
      double: always,
      transfer: when(({ byTransfer, wayOpen }) => byTransfer || wayOpen),
      business: always,
    },
  },
  'use-provider': {
    pages: ['create-subscription'],
    lines: {
      yourself: when(({ draft }) => draft.partnerModel === 'direct-bill'),
      provider: always,
      early: always,
    },
  },
  'partner-authorization': {
    pages: ['reseller-requirements', 'direct-bill-requirements'],
    lines: {
      checked: always,
      reseller: when(({ draft }) => draft.partnerModel !== 'direct-bill'),
      'direct-bill': when(({ draft, reseller }) => !reseller && draft.partnerModel !== 'indirect-provider'),
      suspended: always,
    },
  },
  godaddy: { pages: [], lines: { federated: always, order: always, transfer: always } },
} as const satisfies Readonly<Record<string, Topic>>;
