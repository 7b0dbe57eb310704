import type { Field } from '../../guidance/answers.ts';
import type { TopicId } from '../../knowledge/topics.ts';

/** What people ask while a question is open: “what is the difference between those two”. */
const besideQuestion: Readonly<Partial<Record<Field, readonly TopicId[]>>> = {
  source: ['csp', 'direct-transfer', 'godaddy'],
  billingAccount: ['which-billing-account', 'mca'],
  volumeProgramme: ['channel-transfer'],
  partnerModel: ['use-provider'],
  sameProvider: ['same-provider', 'use-provider'],
  partnerCountry: ['csp-region'],
  customerCountry: ['csp-region', 'tenant'],
  relationship: ['reseller-relationship', 'who-accepts', 'not-accepted', 'mca'],
  delegatedAdmin: ['gdap', 'dap', 'gdap-pending'],
  subscriptionCount: ['subscription-or-licence', 'limits', 'add-ons'],
  tenantSubscriptionCount: ['limits', 'tenant'],
  businessSeats: ['limits'],
  offer: ['add-ons'],
  licenceCount: ['change-seats'],
  termEnd: ['where-to-look', 'when-must-it-be-done'],
  state: ['expired-state', 'extended-service-terms'],
  autoRenew: ['auto-renew', 'extended-service-terms'],
  termStart: ['free-days'],
};

const ofQuestions: readonly TopicId[] = ['why-asked', 'where-to-look', 'dont-know'];

/** What the open question adds to what speaks for a topic; what is asked of a question counts less where none is open. */
export function besideOpenQuestion(topic: TopicId, asking: Field | undefined): number {
  // A reminder is asked about right below it: “remind me what the difference is” asks of the question.
  if (topic === 'why-reminded' && asking !== undefined) return -3;
  if (asking === undefined) return ofQuestions.includes(topic) ? -0.5 : 0;
  if (besideQuestion[asking]?.includes(topic) === true) return 1;
  return ofQuestions.includes(topic) ? 0.6 : 0;
}
