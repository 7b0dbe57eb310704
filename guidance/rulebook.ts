import type { Rule } from './rule.ts';
import { customerAgreement } from './rules/agreement.ts';
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
import { autoRenewOff, expiredState, reprovisionDeadline, utcEndDay } from './rules/expiry.ts';
import { endRulesUnknown, extendedServiceTerms } from './rules/extended-service-terms.ts';
import { over150, tenantLimit } from './rules/limits.ts';
import { azurePlan, workWithPartners } from './rules/next-reading.ts';
import { endOfSale, findEquivalent, licenceCountChanged, noImpact, reassignLicences } from './rules/offer.ts';
import { provision } from './rules/provision.ts';
import { noRefund, sevenDayWindow } from './rules/refunds.ts';
import { awaitAcceptance, requestRelationship } from './rules/relationship.ts';
import { tenantData } from './rules/tenant-move.ts';
import { channelTransfer, channelTransferInstead, partnerTransfer } from './rules/transfers.ts';
import { volumeLifecycle } from './rules/volume-licensing.ts';

/**
 * Every rule, in the order in which its advice is shown within its section; steps stand in the order
 * in which they are done. What is needed only without a transfer (`onlyWithout`) stands after the transfer.
 * Whether a move can be planned at all is decided before, in rules/regions.ts.
 */
export const rulebook: readonly Rule[] = [
  graceOver,
  termEnded,

  requestRelationship,
  awaitAcceptance,
  customerAgreement,
  partnerTransfer,
  channelTransfer,
  findEquivalent,
  autoRenewOff,
  extendedServiceTerms,
  over150,
  tenantLimit,
  licenceCountChanged,
  provision,
  reassignLicences,
  tenantData,

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

  endRulesUnknown,
  volumeLifecycle,
  endOfSale,
  dapRetired,
  noRefund,
  sevenDayWindow,
  channelTransferInstead,

  azurePlan,
  workWithPartners,
];
