import type { Column } from './column.ts';

type Loose = { readonly has: RegExp; readonly not: RegExp };

/** What is the partner's, or about money, never heads what is looked for. */
const others =
  /\b(partner|reseller|distributor|price|cost|amount|margin|billing|billed|invoice|charge|payment|tax|currency|discount|email|mail|phone|address|contact|user|created|creation|modified|custom|trial|cancell?ation|support|promo\w*|migrat\w*|usage|scheduled|owner|next bill\w*)\b/;

/** For headings that nobody foresaw: in words of the field. They count only where no heading is known. */
const loose: Readonly<Partial<Record<Column, Loose>>> = {
  subscriptionId: {
    has: /\b(subscription|abonnement)\b.*\b(id|guid|uuid|number|identifier)\b/,
    not: /\b(azure|parent|base|order|internal)\b/,
  },
  customer: {
    has: /\b(customer|client|company|end user|account|organi[sz]ation)\b.*\b(name|title)\b/,
    not: /\b(id|domain|contact|product|manager|number)\b/,
  },
  customerTenantId: {
    has: /\b(tenant|directory|customer)\b.*\b(id|guid|uuid)\b/,
    not: /\b(subscription|order|name)\b/,
  },
  country: { has: /\b(country|market|land|pais)\b/, not: /\b(partner|reseller)\b/ },
  product: {
    has: /\b(product|offer|sku|licen[cs]e|service)\b.*\b(name|title|description)\b/,
    not: /\b(id|family|code|number|date)\b/,
  },
  seats: {
    has: /\b(quantity|qty|seats?|licen[cs]es?)\b/,
    not: /\b(id|name|type|used|assigned|consumed|available|unassigned|free|change|key|status|unit|sku|date|min|max)\b/,
  },
  termStart: {
    has: /\b(start|starts|started|begin|begins|from)\b/,
    not: /\b(month|year|time zone|quantity|cycle|new)\b/,
  },
  termEnd: {
    has: /\b(end|ends|ending|expir\w*|renewal|renews|slutdatum|vencimento|ablauf\w*)\b/,
    not: /\b(customer|auto|automatic|status|type|setting|option|quantity|term renewal|renewal term|window|enabled|state|notice|id|name|notes?)\b/,
  },
  termLength: {
    has: /\b(term|commitment|contract|subscription)\b.*\b(length|duration|period|months|years|term)\b/,
    not: /\b(date|start|end|id)\b/,
  },
  autoRenew: {
    has: /\b(auto|automatic|automatically)\b.*\b(renew\w*|extend\w*)\b|\brenew\w* (enabled|setting|status|flag)\b/,
    not: /\b(date|on day|until|price)\b/,
  },
  state: {
    has: /\b(subscription|licen[cs]e|lifecycle|service)\b.*\b(status|state)\b/,
    not: /\b(date|payment|order)\b/,
  },
  otherDay: { has: /\b(date|datum|datetime|data d[aeo])\b/, not: /\bnever\b/ },
};

/** Whether a heading, in folded words, may be that of the column. */
export function looksLike(column: Column, words: string): boolean {
  const rule = loose[column];
  if (rule === undefined || !rule.has.test(words) || rule.not.test(words)) return false;
  return column === 'otherDay' || !others.test(words);
}
