/** The sentences about limits of the tenant: why there is one, then what is left; each is whole. */
const tooMany =
  'With {subscriptions, number} subscriptions (more than {limit, number}), old and new ones together would exceed the tenant’s maximum.';
const tooFull =
  'Old and new together would be {tenantTotal, number}; a tenant holds {limit, number} licence-based subscriptions at most (errors 800066 and 900419).';
const tooManySeats =
  'The tenant has more than 150 Business licences and may hold {most, number} in all, so a second set beside the old one does not fit (as read in August 2026).';
const transferred =
  'A transfer duplicates nothing; all {subscriptions, number} take {requests, plural, one {# request} other {# requests}} of up to 25. Bought anew, more than {limit, number} would exceed the tenant’s maximum.';
const freeDaysGone =
  'What changed: the page of January 2023 lets the old ones expire and be bought again within 30 free days.';

/** What is left to do, said of either limit on subscriptions. */
const left = {
  expire:
    'Have auto-renew turned off, let the old ones expire after {termEnd}, and buy again by {deadline}; you or the customer may do that. Users keep files and services meanwhile.',
  renewalOff:
    'Auto-renew is off, so let the old ones expire after {termEnd} and buy again by {deadline}; you or the customer may do that. Users keep files and services meanwhile.',
  termOver:
    'Leave the old ones expired since {termEnd}, and buy again by {deadline}; you or the customer may do that. Users keep files and services meanwhile.',
  unlessRenewed:
    'Unless they have renewed, leave the old ones expired since {termEnd} and buy again by {deadline}; you or the customer may do that. Users keep files and services meanwhile.',
  graceOver:
    'The 30 days in which to buy again after the end on {termEnd} were over on {deadline}. What is left is buying in batches small enough for the tenant.',
  noFreeDays:
    'The free 30 days in which to let the old ones expire and buy again are gone. What is left is batches small enough for the tenant, or Extended Service Terms as a paid stopgap.',
  noFreeDaysOver:
    'The free 30 days in which to buy again are gone. What is left is batches small enough for the tenant.',
  unknown:
    'If 30 free days follow the term, have auto-renew turned off, let the old ones expire, and buy again within those days; you or the customer may do that. If not, buy in batches small enough for the tenant, or use Extended Service Terms as a paid stopgap.',
  extendedPartner: 'Transfer them where that is possible, or buy in batches small enough for the tenant.',
  extendedDirect: 'Buy in batches small enough for the tenant.',
  volume:
    'The customer lets the volume licences run out instead of renewing them; what does not fit beside them is bought as they go.',
} as const;

export const limits = {
  'advice.over-150.title': 'Avoid holding too many subscriptions at once',
  'advice.over-150.title.free-grace': 'Let the old subscriptions expire first',
  'advice.over-150.title.free-grace-renewal-off': 'Let the old subscriptions expire first',
  'advice.over-150.title.free-grace-term-over': 'Buy again before the 30 days are over',
  'advice.over-150.title.free-grace-term-over-unless-renewed':
    'Unless they renewed, buy again before the 30 days are over',
  'advice.over-150.title.volume-licensing': 'Let the volume licences run out',
  'advice.over-150.text.free-grace': `${tooMany} ${left.expire}`,
  'advice.over-150.text.free-grace-renewal-off': `${tooMany} ${left.renewalOff}`,
  'advice.over-150.text.free-grace-term-over': `${tooMany} ${left.termOver}`,
  'advice.over-150.text.free-grace-term-over-unless-renewed': `${tooMany} ${left.unlessRenewed}`,
  'advice.over-150.text.grace-over': `${tooMany} ${left.graceOver}`,
  'advice.over-150.text.no-free-grace': `${tooMany} ${left.noFreeDays}`,
  'advice.over-150.text.no-free-grace-term-over': `${tooMany} ${left.noFreeDaysOver}`,
  'advice.over-150.text.unknown': `${tooMany} ${left.unknown}`,
  'advice.over-150.text.extended-partner': `${tooMany} ${left.extendedPartner}`,
  'advice.over-150.text.extended-direct': `${tooMany} ${left.extendedDirect}`,
  'advice.over-150.text.volume-licensing': `${tooMany} ${left.volume}`,
  'advice.over-150.text.transfer-free-grace': `${transferred} The source partner turns auto-renew off for the rest; what has not renewed after {termEnd}, you or the customer buy again by {deadline}.`,
  'advice.over-150.text.transfer-grace-over': `${transferred} The 30 days in which to buy again after {termEnd} were over on {deadline}, so buy the rest in batches small enough for the tenant.`,
  'advice.over-150.text.transfer-no-free-grace': `${transferred} The free 30 days are gone, so buy the rest in batches small enough for the tenant, or let it go on under Extended Service Terms as a paid stopgap.`,
  'advice.over-150.text.transfer-unknown': `${transferred} If 30 free days follow the term, the source partner turns auto-renew off for the rest, and you or the customer buy it again within those days. If not, buy it in batches small enough for the tenant, or use Extended Service Terms as a paid stopgap.`,
  'advice.over-150.changed.no-free-grace': freeDaysGone,
  'advice.over-150.changed.no-free-grace-term-over': freeDaysGone,
  'advice.over-150.changed.transfer-no-free-grace': freeDaysGone,

  'advice.tenant-limit.title': 'Keep the tenant within {limit, number} subscriptions',
  'advice.tenant-limit.text.free-grace': `${tooFull} ${left.expire}`,
  'advice.tenant-limit.text.free-grace-renewal-off': `${tooFull} ${left.renewalOff}`,
  'advice.tenant-limit.text.free-grace-term-over': `${tooFull} ${left.termOver}`,
  'advice.tenant-limit.text.free-grace-term-over-unless-renewed': `${tooFull} ${left.unlessRenewed}`,
  'advice.tenant-limit.text.grace-over': `${tooFull} ${left.graceOver}`,
  'advice.tenant-limit.text.no-free-grace': `${tooFull} ${left.noFreeDays}`,
  'advice.tenant-limit.text.no-free-grace-term-over': `${tooFull} ${left.noFreeDaysOver}`,
  'advice.tenant-limit.text.unknown': `${tooFull} ${left.unknown}`,
  'advice.tenant-limit.text.extended-partner': `${tooFull} ${left.extendedPartner}`,
  'advice.tenant-limit.text.extended-direct': `${tooFull} ${left.extendedDirect}`,
  'advice.tenant-limit.text.volume-licensing': `${tooFull} ${left.volume}`,
  'advice.tenant-limit.changed.no-free-grace': freeDaysGone,
  'advice.tenant-limit.changed.no-free-grace-term-over': freeDaysGone,

  'advice.business-seat-cap.title': 'Keep the tenant within {most, number} Business licences',
  'advice.business-seat-cap.text.free-grace': `${tooManySeats} Buy once the old ones have ended, between {termEnd} and {deadline}, or buy in steps.`,
  'advice.business-seat-cap.text.grace-over': `${tooManySeats} The free 30 days are over, so buy in steps, as the old ones go.`,
  'advice.business-seat-cap.text.no-free-grace': `${tooManySeats} The free 30 days are gone, so buy in steps small enough for the tenant, or use Extended Service Terms as a paid stopgap.`,
  'advice.business-seat-cap.text.unknown': `${tooManySeats} If 30 free days follow the term, buy once the old ones have ended. If not, buy in steps small enough for the tenant, or use Extended Service Terms as a paid stopgap.`,
  'advice.business-seat-cap.text.extended-partner': `${tooManySeats} Transfer them where that is possible, or buy in steps and cancel as many old ones each time.`,
  'advice.business-seat-cap.text.extended-direct': `${tooManySeats} Buy in steps, and cancel old subscriptions as you go.`,
  'advice.business-seat-cap.text.volume-licensing': `${tooManySeats} Buy as the volume licences run out, or in steps.`,
} as const;
