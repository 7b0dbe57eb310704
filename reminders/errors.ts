import { nameOf, type Failure } from './failure.ts';

/** A send that Teams refused, or of which nobody knows. */
export class SendError extends Error {
  readonly code = 'reminder-not-sent';
  readonly remedy =
    'The line “reminders” says what follows; what is given up is listed by `npm run reminders -- failed`.';
  readonly failure: Failure;

  constructor(failure: Failure, cause: unknown) {
    super(`The reminder was not sent (${nameOf(failure)}).`, { cause });
    this.name = 'SendError';
    this.failure = failure;
  }
}

/** A job that neither ended nor failed for so long that the queue gives it to another process. */
export class HungError extends Error {
  readonly code = 'reminder-hung';
  readonly remedy =
    'Nothing, once: it is tried again. If it comes again, look for a slow database; else it is a fault of the bot: report this line.';

  constructor() {
    super('A reminder was in hand for too long and was given up.');
    this.name = 'HungError';
  }
}

/** A job that others have, as nobody told the queue for too long that it is still in hand here. */
export class LapsedError extends Error {
  readonly code = 'reminder-lapsed';
  readonly remedy =
    'Nothing, once: another process sends it. If it comes again, look why this one stood still for seconds, or why it alone did not reach the database.';

  constructor() {
    super('A reminder was in hand here without the queue being told so, and went to another process.');
    this.name = 'LapsedError';
  }
}
