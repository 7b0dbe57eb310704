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
