import type { Field } from '../../guidance/answers.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has, itemOf, saysOnly } from '../clauses/clauses.ts';
import { anyOf, type Concept } from '../phrases/concept.ts';
import { isDenied } from '../clauses/denial.ts';
import {
  isNumber,
  isProduct,
  isTelling,
  means,
  tellingBefore,
  type Item,
  type NumberItem,
} from '../items/items.ts';
import { evidence, type Evidence } from '../weighing/evidence.ts';

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
      if (means(item, 'single') && (isAsked || means(item, 'offer', 'subscription')))
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
  return saysOnly(clause, beside, number);
}

/** "Until 150", "from 150 to 200", "150-200". */
export function isRange({ items, text }: Spoken): boolean {
  return items.some((item, at) => {
    const next = items[at + 1];
    if (means(item, 'between')) return items.some((one) => isNumber(one) && one.from >= item.to);
    if (!isNumber(next)) return false;
    if (isNumber(item)) return text.replace(/\s/g, '').includes(`${item.value}-${next.value}`);
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
  return next?.from === number.to && means(next, 'days', 'months', 'years');
}

/** "Not 6", "instead of 8": nothing else stands between. */
function isTakenBack(clause: Spoken, number: NumberItem): boolean {
  const before = tellingBefore(clause.items, number);
  // "38 minus 3" takes it off and does not deny it.
  if (means(before, 'except', 'fewer')) return false;
  if (isDenied(clause, number) && !isOfThingBehind(clause, number)) return true;
  // "Used to be 30", "we moved 40 for them last year".
  const isPast = has(clause, 'formerly', 'had', 'last-year') && clause.items.filter(isNumber).length === 1;
  return means(before, 'instead') || isPast;
}

/** "Ten without the trial": the denial behind is of what follows it. */
function isOfThingBehind({ items }: Spoken, number: NumberItem): boolean {
  const first = itemOf({ items }, 'not');
  if (first === undefined || first.from < number.to) return false;
  return items.some((item) => item.from >= first.to && isTelling(item));
}

/** The first thing behind the number that can be counted, with no other number between; "licences: 25" has it before. */
function unitOf(items: readonly Item[], index: number): Unit | undefined {
  const behind = items.slice(index + 1);
  const whole = wholeBehind(behind);
  if (whole !== undefined) return whole;
  for (const [at, item] of behind.entries()) {
    if (isNumber(item)) break;
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
    isNumber(number) && number.value > 1 && !behind.some(isTelling) && items.filter(isNumber).length === 1;
  const product = isLast ? items.slice(0, index).findLast(isProduct) : undefined;
  return product === undefined ? undefined : named(product);
}

/** "7 of the 52 subscriptions" are subscriptions, too. */
function wholeBehind(behind: readonly Item[]): Unit | undefined {
  const at = behind.findIndex(isNumber);
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
  return !isTelling(item) || means(item, 'to', 'until');
}

/** What the number counts stands before it: "8 is a trial of Visio". */
function isBorder(item: Item): boolean {
  return means(item, ...borders);
}

const borders = anyOf('asking not have move keep buy except but becomes instead');

function named(item: Item): Unit | undefined {
  return units.find((one) => means(item, one));
}

/** "Two products" is two subscriptions; a "product" further behind the number is spoken of for itself. */
function namedBy(item: Item, number: Item | undefined): Unit | undefined {
  const isNear = number !== undefined && item.from - number.to <= 2;
  return named(item) ?? (isNear && means(item, 'offer') ? 'subscription' : undefined);
}

export type CountField = 'subscriptionCount' | 'tenantSubscriptionCount';

/** The number, or what it comes to, as a value of the field. */
export function countOf(
  { clause, number, exact }: Quantity,
  field: CountField,
  value = number.value,
): Evidence {
  // "We lost the deal on the 8": what is lost is not moved.
  const isLost = clause.items.some(
    (item) => item.to <= number.from && means(item, 'lose') && !isDenied(clause, item),
  );
  return evidence(clause, number.from, field, [value], exact && !isLost);
}

/** The count is spoken of, and how many nobody can say. */
export function uncounted({ clause, number }: Quantity, field: Field): Evidence[] {
  return [evidence(clause, number.from, field, [], false)];
}
