import type { AdviceId } from '../guidance/advice.ts';
import type { Field } from '../guidance/answers.ts';
import type { KeyDateId } from '../guidance/key-dates.ts';
import type { PageId } from '../guidance/pages.ts';
import type { TopicId } from './topics.ts';

/** The topic that tells more of what an advice is about; it stands for it where no plan gives the advice. */
export const topicOfAdvice: Readonly<Record<AdviceId, TopicId>> = {
  'region-mismatch': 'csp-region',
  'region-unlisted': 'csp-region',
  'request-relationship': 'reseller-relationship',
  'await-acceptance': 'who-accepts',
  'partner-authorized': 'partner-authorization',
  'use-provider': 'use-provider',
  provision: 'order-of-steps',
  mca: 'mca',
  'no-refund': 'refund',
  'refund-mosa': 'refund',
  'seven-day-window': 'refund',
  'will-renew': 'auto-renew',
  'auto-renew-off': 'auto-renew',
  'expired-state': 'expired-state',
  'reprovision-deadline': 'free-days',
  'over-150': 'limits',
  'tenant-limit': 'limits',
  'business-seat-cap': 'limits',
  'credit-maybe': 'refund',
  'credit-contact-partner': 'credit-contact',
  'credit-contact-customer': 'credit-contact',
  'no-credit': 'refund',
  'cancel-guide': 'cancel-or-recurring',
  'no-impact': 'downtime',
  'licence-count-changed': 'change-seats',
  'reassign-licences': 'downtime',
  'find-equivalent': 'order-of-steps',
  'end-of-sale': 'auto-renew',
  'tenant-data': 'between-tenants',
  'dap-retired': 'dap',
  'gdap-role': 'gdap',
  'extended-service-terms': 'extended-service-terms',
  'extended-service-exit': 'extended-service-terms',
  'partner-transfer': 'transfer',
  'transfer-refused': 'transfer-refused',
  'same-provider': 'same-provider',
  'not-running': 'expired-state',
  'channel-transfer': 'channel-transfer',
  'term-ended': 'expired-state',
  'grace-over': 'expired-state',
  'end-rules-unknown': 'free-days',
  'volume-lifecycle': 'when-must-it-be-done',
  'price-on-rebuy': 'what-does-it-cost',
  'utc-end-day': 'when-must-it-be-done',
  'azure-plan': 'csp',
  'work-with-partners': 'several-partners',
};

type OfDate = {
  readonly topic: TopicId;
  /** The advice that says what happens then: the first that the plan gives. */
  readonly tells: readonly AdviceId[];
  readonly pages: readonly [PageId, ...PageId[]];
  /** It comes only if the subscription does not renew. */
  readonly unlessRenewed?: true;
};

/** What each key date is about. */
export const ofDates: Readonly<Record<KeyDateId, OfDate>> = {
  'cancel-until': {
    topic: 'refund',
    tells: ['credit-maybe', 'seven-day-window'],
    pages: ['cancellation-policy', 'cancel-subscription'],
  },
  'auto-renew-latest': {
    topic: 'auto-renew',
    tells: ['will-renew', 'auto-renew-off'],
    pages: ['create-subscription', 'renew-subscription'],
  },
  'term-end': {
    topic: 'when-must-it-be-done',
    tells: [
      'grace-over',
      'term-ended',
      'will-renew',
      'extended-service-terms',
      'expired-state',
      'end-rules-unknown',
      'volume-lifecycle',
      'not-running',
    ],
    pages: ['create-subscription'],
  },
  'reprovision-deadline': {
    topic: 'free-days',
    tells: ['reprovision-deadline'],
    pages: ['move-to-csp', 'subscription-lifecycle'],
    unlessRenewed: true,
  },
  'disabled-from': {
    topic: 'expired-state',
    tells: ['grace-over', 'reprovision-deadline'],
    pages: ['subscription-lifecycle', 'subscription-expires'],
    unlessRenewed: true,
  },
  'deleted-after': {
    topic: 'expired-state',
    tells: ['grace-over'],
    pages: ['subscription-lifecycle', 'subscription-expires'],
    unlessRenewed: true,
  },
};

/** The pages that say what each question is about; none where no page does. */
export const pagesOfField: Readonly<Record<Field, readonly PageId[]>> = {
  source: ['move-to-csp'],
  billingAccount: ['billing-accounts'],
  volumeProgramme: ['move-to-csp-newer'],
  partnerModel: ['create-subscription'],
  sameProvider: ['provider-guide'],
  partnerCountry: ['regional-authorization'],
  customerCountry: ['regional-authorization'],
  relationship: ['move-to-csp', 'manage-partners'],
  delegatedAdmin: ['gdap-faq', 'move-to-csp'],
  subscriptionCount: ['move-to-csp'],
  tenantSubscriptionCount: ['tenant-limit'],
  businessSeats: ['business-plans-faq'],
  offer: ['move-to-csp'],
  licenceCount: ['move-to-csp'],
  termEnd: ['create-subscription', 'move-to-csp'],
  state: ['subscription-lifecycle', 'transfer-subscriptions'],
  autoRenew: ['create-subscription', 'renew-subscription'],
  termStart: ['extended-service-terms', 'cancellation-policy'],
  termLength: ['create-subscription'],
};
