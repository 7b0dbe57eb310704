/**
 * Why a request to Teams came to nothing. What Teams says and what the bot says of itself are of different kinds, so
 * that no answer can pass for a verdict of the bot's own.
 */
export type Failure =
  | {
      /** Teams answered, and did not take it. */
      readonly kind: 'status';
      readonly status: number;
      /** Teams' own: letters, digits, `_`, `.` and `-`, 60 at most. */
      readonly code?: string | undefined;
      readonly retryAfterSeconds?: number | undefined;
    }
  | {
      /** There was no answer. */
      readonly kind: 'network';
      /** Such as ECONNRESET. */
      readonly code: string | undefined;
      /** Whether anything of the request may have arrived. */
      readonly left: boolean;
    }
  | {
      /** The bot got no token, so no request was made. */
      readonly kind: 'token';
      readonly code: TokenFaultCode;
      readonly retryAfterSeconds?: number | undefined;
    }
  /** The bot may not write to that service URL; no request was made. */
  | { readonly kind: 'foreign' }
  /** A fault of the bot's own, such as a card that cannot be made; no request was made. */
  | { readonly kind: 'fault' };

/** Whether whoever gives out tokens refused, or could not be asked. */
export type TokenFaultCode = 'token-refused' | 'token-unreachable';

/** The failure in few characters, for the log. */
export function nameOf(failure: Failure): string {
  switch (failure.kind) {
    case 'status':
      return String(failure.status);
    case 'network':
      return failure.code ?? 'no answer';
    case 'token':
      return failure.code;
    case 'foreign':
    case 'fault':
      return failure.kind;
  }
}
