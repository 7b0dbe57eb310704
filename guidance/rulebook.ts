import type { Rule } from './rule.ts';
import { customerAgreement } from './rules/agreement.ts';
import { partnerAuthorized, useProvider } from './rules/authorisation.ts';
import {
  cancelGuide,
  creditContactCustomer,
  creditContactPartner,
  creditMaybe,
  gdapRole,
  noCredit,
} from './rules/credit.ts';
import { dapRetired } from './rules/delegated-admin.ts';
import { graceOver, termEnded } from './rules/ended.ts';
import { autoRenewOff, expiredState, reprovisionDeadline, utcEndDay, willRenew } from './rules/expiry.ts';
import {
  endRulesUnknown,
  extendedServiceExit,
  extendedServiceTerms,
} from './rules/extended-service-terms.ts';
import { businessSeatCap, over150, tenantLimit } from './rules/limits.ts';
import { azurePlan, workWithPartners } from './rules/next-reading.ts';
import { notRunning } from './rules/not-running.ts';
import { endOfSale, findEquivalent, licenceCountChanged, noImpact, reassignLicences } from './rules/offer.ts';
import { priceOnRebuy } from './rules/prices.ts';
import { provision } from './rules/provision.ts';
import { noRefund, refundMosa, sevenDayWindow } from './rules/refunds.ts';
import { awaitAcceptance, requestRelationship } from './rules/relationship.ts';
import { tenantData } from './rules/tenant-move.ts';
import {
  channelTransfer,
  channelTransferInstead,
  partnerTransfer,
  sameProvider,
  transferRefused,
} from './rules/transfers.ts';
import { volumeLifecycle } from './rules/volume-licensing.ts';

/**
 * Every rule, in the order in which its advice is shown within its section; steps stand in the order
 * in which they are done. What is needed only for what a way of taking over leaves out (`onlyWithout`) stands after that way.
 * Whether a move can be planned at all is decided before, in rules/regions.ts.
 */
export const rulebook: readonly Rule[] = [
  graceOver,
  notRunning,
  termEnded,

  requestRelationship,
  awaitAcceptance,
  customerAgreement,
  sameProvider,
  partnerTransfer,
  channelTransfer,
  findEquivalent,
  autoRenewOff,
  extendedServiceTerms,
  over150,
  tenantLimit,
  licenceCountChanged,
  provision,
  extendedServiceExit,
  reassignLicences,
  tenantData,

  willRenew,
  reprovisionDeadline,
  expiredState,
  utcEndDay,

  noImpact,

  creditMaybe,
  creditContactPartner,
  creditContactCustomer,
  gdapRole,
  cancelGuide,
  noCredit,

  useProvider,
  transferRefused,
  businessSeatCap,
  endRulesUnknown,
  volumeLifecycle,
  endOfSale,
  channelTransferInstead,
  refundMosa,
  noRefund,
  sevenDayWindow,
  priceOnRebuy,
  dapRetired,
  partnerAuthorized,

  azurePlan,
  workWithPartners,
];
