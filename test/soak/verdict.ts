import type { Measured } from './measured.ts';

/** One stretch of the run. */
export type Stretch = Measured & {
  readonly turns: number;
  readonly errors: number;
  /** Turns that could not begin as their person was still waiting for an answer. */
  readonly skipped: number;
  readonly p50: number;
  readonly p99: number;
  /** Bytes of the database. */
  readonly database: number;
};

const megabyte = 1024 * 1024;

/** More than this part of the turns nobody waits for an answer through. */
const mostSkipped = 0.01;

/**
 * What is wrong with the run; nothing where every turn was taken in time and without an error, and memory, times and open
 * things stayed as they were after the first third.
 */
export function faultsOf(stretches: readonly Stretch[]): string[] {
  const third = Math.floor(stretches.length / 3);
  const [middle, last] = [stretches.slice(third, 2 * third), stretches.slice(2 * third)];
  const faults = faultsInTurns(stretches);
  if (middle.length < 2) return faults;
  const settled = stretches.slice(third);
  const grows = (what: string, of: (stretch: Stretch) => number, most: number) => {
    const growth = slope(settled.map(of)) * settled.length;
    if (growth > most) faults.push(`${what} grew by ${growth.toFixed(0)} after the first third`);
  };
  grows('the heap in MB', ({ heap }) => heap / megabyte, 10);
  grows('memory outside the heap in MB', ({ external }) => external / megabyte, 10);
  grows('resident memory in MB', ({ rss }) => rss / megabyte, 60);
  grows('timers', ({ timers }) => timers, 20);
  grows('handles', ({ handles }) => handles, 40);
  grows('listeners', ({ listeners }) => listeners, 0.5);
  const [before, after] = [median(middle.map(({ p99 }) => p99)), median(last.map(({ p99 }) => p99))];
  if (after > 1.5 * before + 20) faults.push(`p99 went from ${before.toFixed(0)} to ${after.toFixed(0)} ms`);
  return faults;
}

function faultsInTurns(stretches: readonly Stretch[]): string[] {
  const total = (of: (stretch: Stretch) => number) =>
    stretches.reduce((sum, stretch) => sum + of(stretch), 0);
  const skipped = total((stretch) => stretch.skipped);
  const asked = skipped + total(({ turns }) => turns);
  return [
    ...(total(({ errors }) => errors) > 0 ? ['there were errors'] : []),
    ...(stretches.some(({ turns }) => turns === 0) ? ['nothing was answered for a whole stretch'] : []),
    ...(skipped > mostSkipped * asked ? [`${skipped} of ${asked} turns were skipped`] : []),
  ];
}

/** How much the line through the values rises from one to the next. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const rise = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  return rise / values.reduce((sum, _value, index) => sum + (index - middle) ** 2, 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
