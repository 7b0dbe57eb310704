import type { TableWords } from '../table-words.ts';

/** What English tables of subscriptions say. */
export const tables = {
  headings: {
    subscriptionId:
      'subscription id, subscription number, subscription no, subscription guid, licence id, license id',
    customer:
      'customer name, customer, customer company, company name, company, end customer name, end customer, end user, client name, client, account name, account, organisation name, organisation, organization name, organization, tenant name',
    customerTenantId:
      'customer tenant id, tenant id, microsoft tenant id, customer id, tenant guid, microsoft id',
    country: 'customer country, country, country or region, country region, country code, market',
    product:
      'product name, product, offer name, offer, sku name, licence name, license name, service name, service, subscription, subscription name, plan name, licence, license, licence type, license type, item name, item, plan, description',
    seats:
      'seats, licences, licenses, quantity, qty, number of licences, number of licenses, number of seats, seat count, licence count, license count, total licences, total licenses, total seats, no of licences, no of licenses, users, units, count, amount of licences, amount of licenses',
    termStart:
      'term start, term start date, start of term, commitment start, commitment start date, contract start, contract start date, start date, start, starts, starts on, begins, begin date, valid from, from',
    termEnd:
      'term end, term end date, end of term, commitment end, commitment end date, contract end, contract end date, end date, end, ends, ends on, expiry date, expiry, expiration date, expiration, expires, expires on, valid to, valid until, until, to, renewal date, next renewal, next renewal date, renews on, renewal',
    termLength:
      'term, term length, term duration, commitment, commitment term, commitment length, contract length, contract term, subscription term, subscription length, duration, length',
    autoRenew:
      'auto renew, auto renewal, automatic renewal, renews automatically, auto renews, autorenew, auto renew enabled, renews, renewal setting, auto renew status, auto renewal status',
    state: 'status, state, subscription status, subscription state, licence status, license status',
  },
  renewal: {
    on: 'yes, y, true, 1, on, enabled, enable, x, auto, automatic, automatically, active, renew, renews, recurring, auto renew, set to renew',
    off: 'no, n, false, 0, off, disabled, disable, not, never, manual, manually, without, stop, non',
    cancel:
      'cancel, cancels, cancelled, canceled, cancel at end, expire, expires, will expire, will end, end, ends, ending',
    extended: 'extend, extends, extended, extended service term, est',
  },
  terms: {
    monthly: 'monthly, month to month, month by month, every month, per month, one month, a month',
    annual: 'annual, annually, yearly, every year, per year, one year, a year, twelve months',
    'three-year':
      'triennial, triennially, three year, three years, every three years, three yearly, thirty six months',
    month: 'month, months, mo, mos, mth, mths, mon, m',
    year: 'year, years, yr, yrs, y',
  },
  states: {
    active: 'active, enabled, live, running, current, activated, provisioned, in use, ok',
    extended: 'extended, extended service term, in extended service term, extension',
    cancelled:
      'cancelled, canceled, cancellation, deleted, deprovisioned, churned, terminated, closed, ended, removed, inactive, customer cancelled',
    suspended: 'suspended, disabled, paused, on hold, locked out, lockedout, blocked',
    trial: 'trial, trials, evaluation, free trial, test',
  },
  endless:
    'none, never, no end, no end date, open, open ended, open end, indefinite, indefinitely, until further notice, ongoing, evergreen, n a, na, not applicable, null, nil, perpetual, unlimited, nothing, no expiry, does not expire',
  notLicences:
    'azure plan, azure reservation, azure subscription, azure reserved, reserved instance, reserved instances, reserved vm instance, reserved vm, reservation, savings plan, perpetual, perpetual licence, perpetual license, pay as you go, one time purchase, usage based, consumption',
} as const satisfies TableWords;
