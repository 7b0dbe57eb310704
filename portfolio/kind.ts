import { headingKey } from './columns/heading-key.ts';

/** Exports that are known by headings which no other has, from the surest on. */
const signatures: readonly (readonly [kind: string, ...headings: readonly string[]])[] = [
  ['recon', 'chargetype', 'subscriptionid', 'termandbillingcycle'],
  ['legacy-export', 'legacysubscriptionid', 'migrationeligible'],
  ['nce-export', 'migratedfromsubscriptionid'],
  ['insights', 'isduplicaterowforpga'],
  ['insights', 'availableseatseop'],
  ['analytics', 'commitmentenddate', 'churnrisk'],
  ['appxite', 'externalsubscriptionid', 'internalsubscriptionid'],
  ['crayon', 'publishersubscriptionid'],
  ['partner-center-api', 'commitmentenddate', 'offername'],
  ['graph', 'nextlifecycledatetime'],
];

/** Whose export a table with these headings is; "table" where nobody's that we know. */
export function kindOf(headings: readonly string[]): string {
  const keys = new Set(headings.map((heading) => headingKey(heading)));
  return signatures.find(([, ...needed]) => needed.every((key) => keys.has(key)))?.[0] ?? 'table';
}
