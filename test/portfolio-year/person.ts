import type { Followed } from '../../portfolio/needs/followed.ts';
import type { Line } from '../../portfolio/needs/day-of-portfolio.ts';
import type { Wish, Wished } from '../../portfolio/needs/wish.ts';

/** How likely somebody deals with a customer that a message names, on that day. */
export const persons = {
  'deals with all at once': 1,
  'deals with half each time': 0.5,
  'deals with a fifth each time': 0.2,
  'never answers': 0,
} as const satisfies Record<string, number>;

export type Person = keyof typeof persons;

export const people = [
  'deals with all at once',
  'deals with half each time',
  'deals with a fifth each time',
  'never answers',
] as const satisfies readonly Person[];

/** What they do about a line: they confirm what is wished, and have set in Partner Center what that takes. */
export function dealtWith({ one, need }: Line, random: () => number): { one: Followed; wished: Wished } {
  const wish: Wish = random() < 0.9 ? 'goes-on' : 'ends';
  const wished: Wished = { for: 'line', key: one.key, wish, termEnd: need.termEnd, checked: true };
  if (one.place === 'elsewhere') return { one: { ...one, hasMove: true }, wished };
  return { one: { ...one, termEnd: need.termEnd, autoRenew: wish === 'goes-on' ? 'on' : 'cancel' }, wished };
}
