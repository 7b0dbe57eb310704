/** The middle of what was measured. */
export function median(measured: readonly number[]): number {
  const sorted = measured.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
