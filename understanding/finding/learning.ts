import type { Features } from './features.ts';
import { indexOf, type Vector } from './index-of.ts';
import { inPieces } from './in-pieces.ts';

/** What was learned from some examples: how much speaks for each label. */
export type Learned = {
  /** Of some features, how much speaks for each label, by its place: the logarithm of its odds, but for a constant. */
  readonly weigh: (features: Features) => Float32Array;
};

export type Example = { readonly label: number; readonly features: Features };

/** How often all examples are gone through, how far each moves the weights, and what is left of that at the end. */
const rounds = 8;
const pace = { first: 2, last: 0.4 };

/** A label on its own is moved less than the features that speak for it. */
const biasPace = 0.05;

/** What is less wrong is left as it is: that saves nine tenths of the work. */
const rightEnough = 0.002;

type Weights = { readonly labels: number; readonly of: Float32Array; readonly bias: Float32Array };

/**
 * Learns labels by logistic regression (softmax, stochastic gradient descent), always the same from the same examples.
 * Each step goes through some examples; what is returned at the end is what was learned.
 */
export function* learning(examples: readonly Example[], labels: number): Generator<undefined, Learned> {
  const index = indexOf(examples.map(({ features }) => features));
  const weights: Weights = {
    labels,
    of: new Float32Array(index.size * labels),
    bias: new Float32Array(labels),
  };
  const seen = examples.map(({ label, features }) => ({ label, vector: index.vectorOf(features) }));
  const random = randomly();
  for (let round = 0; round < rounds; round++) {
    const part = round / (rounds - 1);
    const rate = pace.first + (pace.last - pace.first) * part;
    for (const piece of inPieces(shuffled(seen, random))) {
      for (const { label, vector } of piece) correct(weights, vector, label, rate);
      yield;
    }
  }
  return { weigh: (features) => weighed(weights, index.vectorOf(features)) };
}

function weighed({ labels, of, bias }: Weights, { places, counts }: Vector): Float32Array {
  const sums = bias.slice();
  for (let at = 0; at < places.length; at++) {
    const count = counts[at] ?? 0;
    const from = (places[at] ?? 0) * labels;
    for (let label = 0; label < labels; label++)
      sums[label] = (sums[label] ?? 0) + count * (of[from + label] ?? 0);
  }
  return sums;
}

/** Moves the weights by how wrong they are of one example. */
function correct(
  { labels, of, bias }: Weights,
  { places, counts }: Vector,
  label: number,
  rate: number,
): void {
  const wrong = probable(weighed({ labels, of, bias }, { places, counts }));
  wrong[label] = (wrong[label] ?? 0) - 1;
  for (let other = 0; other < labels; other++) {
    const by = wrong[other] ?? 0;
    if (Math.abs(by) < rightEnough) continue;
    bias[other] = (bias[other] ?? 0) - rate * biasPace * by;
    for (let at = 0; at < places.length; at++) {
      const where = (places[at] ?? 0) * labels + other;
      of[where] = (of[where] ?? 0) - rate * by * (counts[at] ?? 0);
    }
  }
}

/** How probable each label is, of what speaks for each: all together 1. */
export function probable(weighed: Float32Array): Float32Array {
  const odds = weighed.slice();
  let most = -Infinity;
  for (const one of weighed) most = Math.max(most, one);
  let all = 0;
  for (let at = 0; at < odds.length; at++) all += odds[at] = Math.exp((odds[at] ?? 0) - most);
  for (let at = 0; at < odds.length; at++) odds[at] = (odds[at] ?? 0) / all;
  return odds;
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((one) => ({ one, by: random() }))
    .sort((left, right) => left.by - right.by)
    .map(({ one }) => one);
}

/** Numbers from 0 to 1 without order, the same each time (a linear congruential generator). */
function randomly(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
