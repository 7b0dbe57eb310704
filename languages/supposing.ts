/** How one language supposes something of a plan: “what if it came from another partner”, “and with GDAP?”. */
export type Supposing = {
  /** What leads to what is supposed, with “ / ” between. */
  readonly leads: string;
  /** The same where little follows: “and in Germany?”; with what may follow then, beside a number. */
  readonly short: string;
  readonly shortly: string;
  /** What is put as if it were so, and as it is told: “were = is”, with “ / ” between. */
  readonly told: string;
  /** What says that one waits, until a day that is named. */
  readonly waits: string;
};
