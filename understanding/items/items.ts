import type { CountryCode } from '../../guidance/answers.ts';
import { anyOf, type Concept } from '../phrases/concept.ts';
import type { Meant } from '../phrases/lexicon.ts';
import type { Stretch } from '../words/stretch.ts';
import type { DateItem } from './dates-in.ts';

/** A stretch of a message that means something: the words from `from` up to, not including, `to`. */
export type Item =
  | DateItem
  | ({ readonly from: number; readonly to: number } & (
      | {
          readonly kind: 'phrase';
          readonly concepts: ReadonlySet<Concept>;
          readonly meant: readonly Meant[];
        }
      /** `isLeast` says "150+", `isAdded` "+4". */
      | {
          readonly kind: 'number';
          readonly value: number;
          readonly isLeast: boolean;
          readonly isAdded: boolean;
        }
      /** A place, with the countries that it can be in; `isWord` if it is an everyday word, too: "Réunion". */
      | { readonly kind: 'place'; readonly codes: readonly CountryCode[]; readonly isWord?: boolean }
    ));

export type Place = Extract<Item, { kind: 'place' }>;
export type NumberItem = Extract<Item, { kind: 'number' }>;

/** The places of the words from `from` up to, not including, `to`. */
export function wordsIn({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Whether the item is a phrase that has one of the meanings. */
export function means(item: Item | undefined, ...concepts: readonly Concept[]): boolean {
  if (item?.kind !== 'phrase') return false;
  for (const concept of concepts) if (item.concepts.has(concept)) return true;
  return false;
}

/** Whether it only links, fills or points, and says nothing of the move by itself. */
export function isSmall(concepts: ReadonlySet<Concept>): boolean {
  for (const concept of concepts) if (!small.has(concept) && !signs.has(concept)) return false;
  return true;
}

/** Whether it is only a sign of what its sentence does, and a word like any other by itself. */
export function isSign(item: Item): boolean {
  return item.kind === 'phrase' && [...item.concepts].every((concept) => signs.has(concept));
}

const signs: ReadonlySet<Concept> = new Set(anyOf('verb-first asking-perhaps would supposing-first tag'));

const small: ReadonlySet<Concept> = new Set(
  anyOf(
    'filler and but or of through to from we customer reside about yet just-now right microsoft other',
    'reseller partner-noun distributor-name reseller-name also until before greeting each both',
    'last-year days months years later earlier from-on season aside light',
  ),
);

/** Whether the item says something of the move, and does not only link or fill. */
export function isTelling(item: Item): boolean {
  return item.kind !== 'phrase' || !isSmall(item.concepts);
}

/** Whether it is a noun, a verb or the like that fills, of which no rule knows what it does to what stands beside it. */
export function isContent(item: Item | undefined): boolean {
  if (item?.kind !== 'phrase' || isSign(item)) return false;
  return [...item.concepts].every((concept) => concept === 'filler' || concept === 'asking-perhaps');
}

export function isDate(item: Item | undefined): item is DateItem {
  return item?.kind === 'date';
}

export function isNumber(item: Item | undefined): item is NumberItem {
  return item?.kind === 'number';
}

export function isPlace(item: Item | undefined): item is Place {
  return item?.kind === 'place';
}

export function isProduct(item: Item | undefined): boolean {
  return means(item, 'product', 'business-product');
}

/** The item that begins where the stretch ends. */
export function nextTo(items: readonly Item[], { to }: Pick<Stretch, 'to'>): Item | undefined {
  return items.find((item) => item.from === to);
}

/** The item that ends where the stretch begins. */
export function rightBefore(items: readonly Item[], { from }: Pick<Stretch, 'from'>): Item | undefined {
  return items.find((item) => item.to === from);
}

/** The nearest before the stretch that says something of the move. */
export function tellingBefore(items: readonly Item[], { from }: Pick<Stretch, 'from'>): Item | undefined {
  return items.findLast((item) => item.to <= from && isTelling(item));
}

/** Whether one of the meanings is said before the stretch. */
export function saidBefore(
  items: readonly Item[],
  { from }: Pick<Stretch, 'from'>,
  ...concepts: readonly Concept[]
): boolean {
  return items.some((item) => item.to <= from && means(item, ...concepts));
}

/** Whether one of the meanings is said behind the stretch. */
export function saidBehind(
  items: readonly Item[],
  { to }: Pick<Stretch, 'to'>,
  ...concepts: readonly Concept[]
): boolean {
  return items.some((item) => item.from >= to && means(item, ...concepts));
}
