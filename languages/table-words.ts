/** The columns that people's own tables have. */
export const tableColumns = [
  'subscriptionId',
  'customer',
  'customerTenantId',
  'country',
  'product',
  'seats',
  'termStart',
  'termEnd',
  'termLength',
  'autoRenew',
  'state',
] as const;

/**
 * How people head and fill the columns of their own tables, words with commas between. Case, accents and marks do not
 * matter; of the headings of one column the earlier counts where a table has several.
 */
export type TableWords = {
  readonly headings: Readonly<Record<(typeof tableColumns)[number], string>>;
  /** Below "renews automatically": the whole cell, or a word in it. */
  readonly renewal: {
    readonly on: string;
    readonly off: string;
    /** Set to end with the term, or to go on month by month. */
    readonly cancel: string;
    readonly extended: string;
  };
  /** Below "term": words for whole terms, and the units that stand behind a number. */
  readonly terms: {
    readonly monthly: string;
    readonly annual: string;
    readonly 'three-year': string;
    readonly month: string;
    readonly year: string;
  };
  readonly states: Readonly<Record<'active' | 'extended' | 'cancelled' | 'suspended' | 'trial', string>>;
  /** Below "ends": there is no end. */
  readonly endless: string;
  /** In the name of a product that is no subscription of licences. */
  readonly notLicences: string;
};
