import { always, when, type Line, type Topic } from '../topic.ts';

const partnersRegion: Line = ({ draft: { partnerCountry }, partnerRegion }) =>
  partnerCountry === undefined || partnerRegion === undefined
    ? undefined
    : { country: { country: partnerCountry }, region: { region: partnerRegion } };

const customersRegion: Line = ({ draft: { customerCountry }, customerRegion }) =>
  customerCountry === undefined || customerRegion === undefined
    ? undefined
    : { country: { country: customerCountry }, region: { region: customerRegion } };

const renewsOn: Line = ({ renewing, running, term }) =>
  renewing && running && term !== undefined ? { renewsOn: { day: term.renewsOn } } : undefined;

/** Who may do what for whom. */
export const relationshipTopics = {
  gdap: {
    pages: ['gdap-faq'],
    lines: { what: always, use: always, without: always },
  },
  dap: {
    pages: ['gdap-faq'],
    lines: {
      what: always,
      gone: always,
      check: when(({ draft }) => draft.delegatedAdmin === 'dap'),
      instead: always,
    },
  },
  'gdap-pending': {
    pages: ['gdap-faq'],
    lines: { lapses: always, who: always, again: always, without: always },
  },
  csp: { pages: ['move-to-csp'], lines: { what: always, here: always } },
  'csp-region': {
    pages: ['regional-authorization'],
    lines: {
      customer: customersRegion,
      partner: partnersRegion,
      which: always,
      same: always,
      look: when(({ draft }) => draft.customerCountry === undefined),
    },
  },
  tenant: { pages: [], lines: { what: always, here: always } },
  'reseller-relationship': {
    pages: ['move-to-csp', 'manage-partners'],
    lines: {
      where: always,
      who: always,
      mca: always,
      sent: when(({ draft }) => draft.relationship === 'invited'),
    },
  },
  'who-accepts': {
    pages: ['manage-partners', 'move-to-csp'],
    lines: {
      done: when(({ draft }) => draft.relationship === 'accepted'),
      who: always,
      where: always,
      first: always,
    },
  },
  'not-accepted': {
    pages: ['move-to-csp'],
    lines: {
      wait: always,
      again: always,
      renews: renewsOn,
      old: (known) => (renewsOn(known) === undefined ? always(known) : undefined),
      expiry: always,
    },
  },
  mca: { pages: ['customer-agreement'], lines: { what: always, tick: always, old: always } },
} as const satisfies Readonly<Record<string, Topic>>;
