/** What whoever runs the bot says about it; given by `bot/`. */
export type Service = {
  /** As package.json has it: “1.2.3”. */
  readonly version: string;
  /** Where people get help: a mail address, or an https:// address. */
  readonly contact?: string | undefined;
  /** The https:// address of the page on what is stored, for how long, and why. */
  readonly privacy?: string | undefined;
  /** What is nobody else's business is shown among others too, in messages that Teams shows to their person alone. */
  readonly targets?: boolean | undefined;
  /** The address that opens somebody's chat with the bot in Teams. */
  readonly chat?: string | undefined;
};
