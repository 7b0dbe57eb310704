/** A figure that a command prints: the first group of the pattern, wherever it stands. */
export type Figure = {
  readonly what: string;
  readonly pattern: RegExp;
  readonly atMost?: number;
  readonly atLeast?: number;
};

export type Promised = {
  readonly promise: string;
  readonly command: string;
  /** Where the command ends well, or not, that is said beside them. */
  readonly figures: readonly Figure[];
};

export type FigureSeen = {
  readonly what: string;
  /** As printed; one for each database where it is printed for each. */
  readonly seen: readonly string[];
  readonly limit: string;
  /** Nothing where there is no limit. */
  readonly holds?: boolean | undefined;
};

/** What the command printed of the figure. */
export function figureIn(printed: string, { what, pattern, atMost, atLeast }: Figure): FigureSeen {
  const seen = [...printed.matchAll(new RegExp(pattern, 'gm'))].flatMap(([, value]) => value ?? []);
  const values = seen.map((value) => Number(value.replaceAll(',', '')));
  const within = (value: number) => value <= (atMost ?? Infinity) && value >= (atLeast ?? -Infinity);
  const hasLimit = atMost !== undefined || atLeast !== undefined;
  return {
    what,
    seen,
    limit: atMost !== undefined ? `≤ ${atMost}` : atLeast !== undefined ? `≥ ${atLeast}` : '',
    holds: hasLimit ? seen.length > 0 && values.every(within) : undefined,
  };
}
