import { momentSchema, parsed, read } from './arguments.ts';
import { UsageError } from './usage-error.ts';

/** What the operator asks to see. */
export type FeedbackCommand =
  | { readonly kind: 'feedback' | 'unknown'; readonly since: Date; readonly json: boolean }
  | { readonly kind: 'help' };

export const feedbackUsage = `Usage:
  npm run feedback [-- --since <ISO>] [--json]           what people said of plans and answers: counts, then each, newest first
  npm run feedback -- --unknown [--since <ISO>] [--json] questions that no topic answers, where KEEP_UNKNOWN_QUESTIONS is yes
<ISO> is a day (its beginning in UTC) or a moment with its zone: 2027-03-24, 2027-03-24T09:00:00Z. Nobody is named; what
people wrote themselves may name somebody.`;

const options = {
  since: { type: 'string' },
  unknown: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * What the arguments after the program's name ask for; all that is kept, where they name no moment.
 * @throws UsageError when they ask for nothing that there is.
 */
export function readFeedbackCommand(args: readonly string[]): FeedbackCommand {
  const {
    values: { help, since, unknown, json = false },
    positionals: [extra],
  } = parsed(args, options);
  if (help === true) return { kind: 'help' };
  if (extra !== undefined) throw new UsageError(`feedback takes no ${JSON.stringify(extra)}.`);
  return {
    kind: unknown === true ? 'unknown' : 'feedback',
    since: since === undefined ? new Date(0) : read('--since', momentSchema, since),
    json,
  };
}
