import type { Spoken } from '../clauses/acts.ts';
import { has, isTelling } from '../clauses/clauses.ts';
import type { Concept } from '../phrases/concept.ts';
import { isDenied } from '../clauses/denial.ts';
import { means, type Item, type NumberItem } from '../items/items.ts';

/** What is counted. A product that is only called one ("two products") is a subscription; one by name holds licences. */
export type Unit = 'subscription' | 'customer-count' | 'business-product' | 'product' | 'licence';

/** A number with what it counts. */
export type Quantity = {
  readonly clause: Spoken;
  readonly number: NumberItem;
  readonly unit: Unit | undefined;
  readonly denied: boolean;
  /** It is no bound, no part of a range and a whole number. */
  readonly exact: boolean;
};

const units = ['subscription', 'customer-count', 'business-product', 'product', 'licence'] as const;

/** The numbers of the clauses that count something, in order; where a count is asked for, "just the one" is one. */
export function quantitiesIn(clauses: readonly Spoken[], isAsked: boolean): Quantity[] {
  return clauses.flatMap((clause, at) => {
    const inexact =
      has(clause, 'at-most', 'at-least', 'odd') || isRange(clause) || isBlurred(clauses[at + 1]);
    return clause.items.flatMap((item, index): Quantity[] => {
      if (means(item, 'single') && (isAsked || means(item, 'offer') || means(item, 'subscription')))
        return [singleOf(clause, item)];
      if (item.kind !== 'number' || isVersion(item, clause.items[index - 1])) return [];
      if (isOrdinal(item, clause) || isOfTime(item, clause.items[index + 1])) return [];
      const exact = Number.isInteger(item.value) && item.value > 0 && !item.isLeast && !inexact;
      return [
        { clause, number: item, unit: unitOf(clause.items, index), denied: isTakenBack(clause, item), exact },
      ];
    });
  });
}

/** "Six, give or take." */
function isBlurred(next: Spoken | undefined): boolean {
  return next !== undefined && has(next, 'odd') && next.items.every((item) => means(item, 'odd'));
}

/** "Just the one." */
function singleOf(clause: Spoken, { from, to }: Item): Quantity {
  const number = { kind: 'number', from, to, value: 1, isLeast: false, isAdded: false } as const;
  return { clause, number, unit: 'subscription', denied: isDenied(clause, number), exact: true };
}

/** Whether nothing but small words and those named stands beside the number in its clause. */
export function isAlone({ clause, number }: Quantity, ...beside: readonly Concept[]): boolean {
  return clause.items.every(
    (item) => item === number || !isTelling(item) || beside.some((concept) => means(item, concept)),
  );
}

/** "Until 150", "from 150 to 200", "150-200". */
export function isRange({ items, text }: Spoken): boolean {
  return items.some((item, at) => {
    const next = items[at + 1];
    if (means(item, 'between')) return items.some((one) => one.kind === 'number' && one.from >= item.to);
    if (next?.kind !== 'number') return false;
    if (item.kind === 'number') return text.replace(/\s/g, '').includes(`${item.value}-${next.value}`);
    return means(item, 'until') || (means(item, 'to') && items[at - 1]?.kind === 'number');
  });
}

/** "Visio 2019" is no count. */
function isVersion(number: NumberItem, before: Item | undefined): boolean {
  return before?.to === number.from && number.value >= 2000 && number.value < 2040 && isProduct(before);
}

/** "The 30th", "den 30:e", "o 1º" counts nothing. */
function isOrdinal({ value }: NumberItem, { text }: Spoken): boolean {
  return new RegExp(`(?<!\\d)${value}(?::(?:e|a|an|en)|st|nd|rd|th|º|ª)(?!\\p{L})`, 'iu').test(text);
}

/** "A 30 day trial", "36 months". */
function isOfTime(number: NumberItem, next: Item | undefined): boolean {
  return next?.from === number.to && (means(next, 'days') || means(next, 'months') || means(next, 'years'));
}

export function isProduct(item: Item | undefined): boolean {
  return means(item, 'product') || means(item, 'business-product');
}

/** "Not 6", "instead of 8": nothing else stands between. */
function isTakenBack(clause: Spoken, number: NumberItem): boolean {
  const before = clause.items.findLast((item) => item.to <= number.from && isTelling(item));
  // "38 minus 3" takes it off and does not deny it.
  if (means(before, 'except') || means(before, 'fewer')) return false;
  if (isDenied(clause, number) && !isOfThingBehind(clause, number)) return true;
  // "Used to be 30", "we moved 40 for them last year".
  const isPast =
    has(clause, 'formerly', 'had', 'last-year') &&
    clause.items.filter(({ kind }) => kind === 'number').length === 1;
  return means(before, 'instead') || isPast;
}

/** "Ten without the trial": the denial behind is of what follows it. */
function isOfThingBehind({ items }: Spoken, number: NumberItem): boolean {
  const first = items.find((item) => means(item, 'not'));
  if (first === undefined || first.from < number.to) return false;
  return items.some((item) => item.from >= first.to && isTelling(item));
}

/** The first thing behind the number that can be counted, with no other number between; "licences: 25" has it before. */
function unitOf(items: readonly Item[], index: number): Unit | undefined {
  const behind = items.slice(index + 1);
  const whole = wholeBehind(behind);
  if (whole !== undefined) return whole;
  for (const [at, item] of behind.entries()) {
    if (item.kind === 'number') break;
    const unit = namedBy(item, items[index]);
    if (unit === undefined && isBorder(item)) break;
    if (unit === undefined) continue;
    // "One E3 subscription", "18 licences of Business Standard".
    const next = behind.slice(at + 1).find((one) => !means(one, 'of') && isTelling(one));
    if (unit === 'product' && means(next, 'subscription')) return 'subscription';
    const ofWhich = next?.kind === 'phrase' ? named(next) : undefined;
    return unit === 'licence' && (ofWhich === 'business-product' || ofWhich === 'product') ? ofWhich : unit;
  }
  const [before, number] = [items[index - 1], items[index]];
  const isBeside = number !== undefined && before?.to === number.from;
  const unit = isBeside ? named(before) : undefined;
  if (unit !== undefined) return unit === 'customer-count' ? undefined : unit;
  if (isLabelled(items, index)) return 'subscription';
  // "E3 for the office (140)".
  const isLast =
    number?.kind === 'number' &&
    number.value > 1 &&
    !behind.some(isTelling) &&
    items.filter(({ kind }) => kind === 'number').length === 1;
  const product = isLast ? items.slice(0, index).findLast(isProduct) : undefined;
  return product === undefined ? undefined : named(product);
}

/** "7 of the 52 subscriptions" are subscriptions, too. */
function wholeBehind(behind: readonly Item[]): Unit | undefined {
  const at = behind.findIndex((item) => item.kind === 'number');
  const between = behind.slice(0, Math.max(0, at));
  const isOf = between.some((item) => means(item, 'of')) && !between.some(isTelling);
  return isOf ? namedNext(behind, at) : undefined;
}

function namedNext(items: readonly Item[], at: number): Unit | undefined {
  const next = items.slice(at + 1).find(isTelling) ?? items[at + 1];
  return next !== undefined && means(next, 'subscription') ? 'subscription' : undefined;
}

/** "Change subscriptions to 200", "the subscriptions are 12". */
function isLabelled(items: readonly Item[], index: number): boolean {
  const label = items
    .slice(Math.max(0, index - 3), index)
    .findLast((item) => means(item, 'subscription') || !isSmallOrTo(item));
  return means(label, 'subscription');
}

function isSmallOrTo(item: Item): boolean {
  return !isTelling(item) || means(item, 'to') || means(item, 'until');
}

/** What the number counts stands before it: "8 is a trial of Visio". */
function isBorder(item: Item): boolean {
  return borders.some((concept) => means(item, concept));
}

const borders = [
  'asking',
  'not',
  'have',
  'move',
  'keep',
  'buy',
  'except',
  'but',
  'becomes',
  'instead',
] as const;

function named(item: Item): Unit | undefined {
  return units.find((one) => means(item, one));
}

/** "Two products" is two subscriptions; a "product" further behind the number is spoken of for itself. */
function namedBy(item: Item, number: Item | undefined): Unit | undefined {
  const isNear = number !== undefined && item.from - number.to <= 2;
  return named(item) ?? (isNear && means(item, 'offer') ? 'subscription' : undefined);
}
