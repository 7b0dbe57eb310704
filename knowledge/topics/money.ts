import { always, when, type Line, type Topic } from '../topic.ts';

const cancelUntil: Line = ({ plan }) => {
  const day = plan?.keyDates.find(({ id }) => id === 'cancel-until')?.day;
  return day === undefined ? undefined : { cancelUntil: { day } };
};

const paidUntil: Line = ({ byTransfer, running, term }) =>
  !byTransfer && running && term !== undefined ? { termEnd: { day: term.termEnd } } : undefined;

/** Money: what comes back, what is paid, and whom to ask. */
export const moneyTopics = {
  refund: {
    pages: ['cancel-subscription', 'cancellation-policy', 'extended-service-terms'],
    pageIf: {
      'cancel-subscription': ({ sourceOpen, direct }) => sourceOpen || direct,
      'cancellation-policy': ({ direct, older }) => !older && !direct,
      'extended-service-terms': ({ extended }) => extended,
    },
    lines: {
      extended: when(({ extended }) => extended),
      mosa: when(({ sourceOpen, older, accountOpen }) => sourceOpen || older || accountOpen),
      seats: when(({ older }) => older),
      mca: when(({ sourceOpen, newer, accountOpen }) => sourceOpen || newer || accountOpen),
      csp: when(({ sourceOpen, fromPartner, fromTenant }) => sourceOpen || fromPartner || fromTenant),
      until: cancelUntil,
      'run-out': when(({ newer, fromPartner, extended }) => (newer || fromPartner) && !extended),
      bridge: when((known) => !known.extended && (known.sourceOpen || known.fromTenant)),
      'tell-account': when(({ accountOpen }) => accountOpen),
      'tell-seller': when(({ sourceOpen }) => sourceOpen),
      volume: when(({ volume }) => volume),
      'ask-contact': when(({ volume }) => volume),
    },
  },
  'which-billing-account': {
    pages: ['billing-accounts', 'cancel-subscription'],
    lines: { where: always, who: always, decides: always },
  },
  'credit-contact': {
    pages: ['move-to-csp', 'manage-partners'],
    lines: {
      only: when((known) => known.fromPartner || known.volume || known.fromTenant),
      partner: when(({ draft }) => draft.delegatedAdmin !== 'none'),
      customer: when(({ draft: { delegatedAdmin: rights } }) => rights === undefined || rights === 'none'),
      invoice: always,
    },
  },
  'pay-twice': {
    pages: ['move-to-csp', 'transfer-subscriptions'],
    pageIf: { 'transfer-subscriptions': ({ byTransfer, wayOpen }) => byTransfer || wayOpen },
    lines: {
      until: paidUntil,
      buying: when((known) => !known.byTransfer && paidUntil(known) === undefined),
      transfer: when(({ byTransfer, wayOpen }) => byTransfer || wayOpen),
      refused: when(({ byTransfer }) => byTransfer),
      late: when(({ byTransfer }) => !byTransfer),
    },
  },
  'what-does-it-cost': {
    pages: ['pricing-updates', 'transfer-subscriptions'],
    pageIf: {
      'pricing-updates': ({ byTransfer }) => !byTransfer,
      'transfer-subscriptions': ({ byTransfer, wayOpen }) => byTransfer || wayOpen,
    },
    lines: {
      transfer: when(({ byTransfer, wayOpen }) => byTransfer || wayOpen),
      buying: when(({ byTransfer }) => !byTransfer),
      list: always,
    },
  },
} as const satisfies Readonly<Record<string, Topic>>;
