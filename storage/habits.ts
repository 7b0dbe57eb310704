/** When a person wants to be written to. */
export type Habits = {
  /** IANA name. */
  readonly timeZone: string;
  readonly timeZoneConfirmed: boolean;
  /** 0–23, in their zone. */
  readonly hour: number;
  /** ISO days of the week, 1 is Monday. */
  readonly workingDays: readonly number[];
  /** Days before the end of a term, farthest first. */
  readonly cadence: readonly number[];
};
