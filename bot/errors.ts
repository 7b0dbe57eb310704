/** What stops the bot from starting: one line a fault, each with its remedy. */
export class SettingsError extends Error {
  readonly code = 'settings-invalid';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'SettingsError';
    this.lines = lines;
  }
}

/** A turn that was overtaken by others of the same person more often than is reasonable. */
export class TurnContendedError extends Error {
  readonly code = 'turn-contended';

  constructor(tries: number) {
    super(`The conversation was saved by others ${tries} times meanwhile. The person is asked to try again.`);
    this.name = 'TurnContendedError';
  }
}
