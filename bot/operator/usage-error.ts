/** Arguments that mean nothing: one line that says what was wrong. */
export class UsageError extends Error {
  readonly code = 'usage';
}
