import type { Day } from '../../guidance/day.ts';
import type { Speech } from '../../languages/speech.ts';
import type { OtherEnd } from '../../portfolio/asked/other-ends.ts';
import { button, type Button } from '../parts/buttons.ts';
import { shortened } from '../parts/shortened.ts';

/** What else of the customer ends, as their list tells. */
export type OthersShown = {
  readonly customer: string;
  /** The next first. */
  readonly ends: readonly OtherEnd[];
  /** How many of the ends stand by themselves: the customer's list has them all. */
  readonly most?: number | undefined;
};

/** More would hide the plan's own days, of which there are up to four. */
const mostEnds = 3;
const mostDays = 4;

/** How many other ends stand beside so many days of the plan. */
export function mostBeside(keyDates: number): number {
  return Math.max(1, Math.min(mostEnds, mostDays - keyDates));
}

/** A button's data take no more of a name; its beginning finds it too. */
const mostOfName = 200;
/** A product's name is often a sentence. */
const longestProduct = 24;
const longestPair = 28;

export type OtherEndShown = { readonly day: Day; readonly what: string };

/** The next of the other ends, each day with what ends on it; in plain text. */
export function otherEndsShown(others: OthersShown | undefined, speech: Speech): OtherEndShown[] {
  return (others?.ends ?? []).slice(0, others?.most ?? mostEnds).map(({ termEnd, products }) => ({
    day: termEnd,
    what: speech.say('date.other-end', { products: productWords(products, speech) }),
  }));
}

/** That the plan is not for those, and the way to all of them; nothing where there are none. */
export function othersNote(
  others: OthersShown | undefined,
  speech: Speech,
): { readonly text: string; readonly open: Button } | undefined {
  if (others === undefined || others.ends.length === 0) return undefined;
  const { customer, ends, most = mostEnds } = others;
  const later = ends.slice(most).reduce((sum, { count }) => sum + count, 0);
  const text = speech.say('plan.others', { later });
  const asked = { kind: 'customer', customer: customer.slice(0, mostOfName) } as const;
  return { text, open: button(text, { verb: 'portfolio-list', asked }) };
}

/** Two names where both fit on a phone's two lines, else one; the others are counted. */
function productWords(products: readonly string[], speech: Speech): string {
  const [first = '', second = ''] = products.map((product) => shortened(product, longestProduct));
  const isOne = first.length + second.length > longestPair;
  const named = isOne || second === '' ? [first] : [first, second];
  const more = products.length - named.length;
  return more === 0 ? speech.list(named) : speech.say('import.names.more', { names: named.join(', '), more });
}
