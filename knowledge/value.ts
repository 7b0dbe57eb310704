import type { CountryCode } from '../guidance/answers.ts';
import type { Day } from '../guidance/day.ts';
import type { PageDate } from '../guidance/pages.ts';
import type { RegionId } from '../guidance/regions.ts';

/** What a line names: a number, or what each language writes in its own way. Days are UTC days. */
export type Value =
  | number
  | { readonly day: Day }
  | { readonly month: PageDate }
  | { readonly country: CountryCode }
  | { readonly region: RegionId }
  /** As somebody wrote it. */
  | { readonly name: string };

export type Values = Readonly<Record<string, Value>>;
