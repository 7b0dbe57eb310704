/** A send that Teams refused, or of which nobody knows. */
export class SendError extends Error {
  readonly code = 'reminder-not-sent';
  readonly remedy =
    'The line “reminders” says what follows; what is given up is listed by `npm run reminders -- failed`.';
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** The network's code, such as ECONNRESET. */
  readonly network: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(failure: Pick<SendError, 'status' | 'network' | 'retryAfterSeconds'>, cause: unknown) {
    super(`The reminder was not sent (${failure.status ?? failure.network ?? 'no answer'}).`, { cause });
    this.name = 'SendError';
    this.status = failure.status;
    this.network = failure.network;
    this.retryAfterSeconds = failure.retryAfterSeconds;
  }
}
