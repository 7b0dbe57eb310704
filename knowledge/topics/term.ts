import { always, when, type Line, type Topic } from '../topic.ts';

const renewsOn: Line = ({ renewing, running, term }) =>
  renewing && running && term !== undefined ? { renewsOn: { day: term.renewsOn } } : undefined;

const freeUntil: Line = ({ grace, term }) =>
  grace === 'holds' && term !== undefined
    ? { termEnd: { day: term.termEnd }, deadline: { day: term.deadline } }
    : undefined;

const noneAfter: Line = ({ grace, term }) =>
  grace === 'gone' && term !== undefined ? { termEnd: { day: term.termEnd } } : undefined;

/** The end of a term, and what follows it. */
export const termTopics = {
  'auto-renew': {
    pages: ['create-subscription', 'extended-service-terms', 'renew-subscription'],
    lines: {
      theirs: renewsOn,
      what: always,
      seller: when(({ fromPartner, fromTenant }) => fromPartner || fromTenant),
      customer: when(({ direct }) => direct),
      either: when(({ sourceOpen, volume }) => sourceOpen || volume),
      free: when(({ grace }) => grace === 'holds'),
      off: when(({ grace, older }) => grace !== 'holds' && !older),
    },
  },
  'extended-service-terms': {
    pages: ['extended-service-terms', 'extended-terms-message'],
    lines: {
      older: when(({ older }) => older),
      what: always,
      price: always,
      out: always,
      seats: always,
    },
  },
  'free-days': {
    pages: ['extended-service-terms', 'extended-terms-message'],
    lines: {
      theirs: freeUntil,
      none: noneAfter,
      csp: when(({ grace, direct, volume }) => grace === 'unknown' && !direct && !volume),
      direct: when((known) => known.grace === 'unknown' && !known.fromPartner && !known.volume),
      else: when(({ grace, volume }) => grace === 'unknown' && !volume),
      tell: when(({ grace, volume }) => grace === 'unknown' && !volume),
      volume: when(({ volume }) => volume),
      'ask-contact': when(({ volume }) => volume),
      keep: when(({ grace }) => grace === 'holds'),
      'live-before': when(({ grace }) => grace === 'gone'),
    },
  },
  'expired-state': {
    pages: ['subscription-lifecycle', 'subscription-expires', 'extended-service-terms'],
    lines: { expired: always, disabled: always, none: when(({ grace }) => grace !== 'holds'), list: always },
  },
  'cancel-or-recurring': {
    pages: ['cancel-subscription', 'renew-subscription'],
    lines: { first: always, off: always, cancel: always, older: when(({ older }) => older) },
  },
  'change-seats': {
    pages: ['transfer-subscriptions', 'cancellation-policy'],
    lines: {
      transfer: when(({ byTransfer, wayOpen }) => byTransfer || wayOpen),
      buy: when(({ byTransfer }) => !byTransfer),
      fewer: always,
    },
  },
  'align-dates': {
    pages: ['create-subscription'],
    lines: { renewal: always, latest: always, first: always },
  },
  monthly: { pages: [], lines: { wait: always, live: always } },
  trial: {
    pages: ['transfer-subscriptions', 'subscription-expires'],
    lines: { off: always, buy: always },
  },
  'add-ons': {
    pages: ['transfer-subscriptions', 'partner-center-announcements'],
    lines: { each: always, whole: always, copilot: always },
  },
  'nonprofit-education': { pages: [], lines: { grants: always, status: always } },
} as const satisfies Readonly<Record<string, Topic>>;
