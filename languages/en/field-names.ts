import type { FieldNames } from '../command-words.ts';

/** What people call each field when they ask to change it; the labels of the cards are known too. */
export const fieldNames = {
  source: `source, [current ]seller, origin, bought (today|from|through), where (it|they) (is|was|are|were) bought`,
  billingAccount: `billing account[ type], account type, type of account`,
  volumeProgramme: `[volume ]licensing program[me], volume program[me]`,
  partnerModel: `partner model, our model, type of partner, partner type`,
  sameProvider: `same provider, [indirect ]provider, distributor`,
  partnerCountry: `(partner|partner s|my|our|your|own|company|home) country, partnercountry, country of (the partner|(my|our) company)`,
  customerCountry: `(customer|customer s|client|client s|tenant|tenant s|their|customer s tenant) country, customercountry, country of (customer|the customer|the client|the tenant|the customer s tenant)`,
  relationship: `[reseller |partner ](relationship|relation)[ request], invitation, invite`,
  delegatedAdmin: `delegated (admin[ privileges]|administration|access|rights), delegatedadmin, (admin|administration|administrator) (rights|access|privileges), privileges, permissions, rights, gdap[ or dap], dap`,
  subscriptionCount: `[active ]subscription[s][ to (move|be moved)], subs, (number|count) of subscriptions, how many subscriptions, subscription[ ]count, count`,
  tenantSubscriptionCount: `subscriptions in (the|their|that|the customer s) tenant, [all |total ]subscriptions (in (total|all|the tenant)|altogether), all subscriptions, total subscriptions, total number of subscriptions, number of subscriptions in the tenant, tenant (total|count|subscription count), tenantsubscriptioncount, total`,
  businessSeats: `business (seats|licen(s|c)es|users)`,
  offer: `[new ](offer|product), sku, offering, product offer, plan type`,
  licenceCount: `(number of )?(licen(s|c)es|seats), (licen(s|c)e|seat) (count|number|quantity), licen(s|c)ecount, quantity`,
  termEnd: `term[ ]end[s], end of[ the] term, (end|ending|expiry|expiration|renewal) (date|day), expiry, expiration, last day of the term, when (it|they|the term) end[s]`,
  state: `state, status`,
  autoRenew: `auto[ ](renew|renewal|renews), automatic renew[al], recurring billing, renewal, renews automatically, at the end of the term`,
  termStart: `term[ ]start[s|ed], start of[ the] term, (start|starting|purchase|bought|last renewal) (date|day), bought or renewed, date of purchase, last renewal, when it (was (bought|renewed|last renewed)|started)`,
  termLength: `length of the term, term length, length`,
} as const satisfies FieldNames;
