import { z } from 'zod';
import { parsed } from './arguments.ts';
import { UsageError } from './usage-error.ts';

type Person = { readonly tenantId: string; readonly userId: string };

/** What the operator asks for: all that one person has is to be another's. */
export type HandOverCommand =
  | {
      readonly kind: 'hand-over';
      readonly from: Person;
      readonly to: Person;
      /** Else it is only counted. */
      readonly does: boolean;
      readonly json: boolean;
    }
  | { readonly kind: 'help' };

export const handOverUsage = `Usage:
  npm run hand-over -- --from <tenant>/<user> --to <tenant>/<user> [--yes] [--json]
      gives the open moves and the reminders of one person to another of the same tenant, for example when they leave;
      without --yes (or with --dry-run) it only says what would go. A running bot tells both.
<tenant> and <user> are object ids of Entra, as “my data”, the log and \`npm run reminders -- due\` show them.`;

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  yes: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * What the arguments after the program's name ask for.
 * @throws UsageError when they ask for nothing that there is.
 */
export function readHandOver(args: readonly string[]): HandOverCommand {
  const { values, positionals } = parsed(args, options);
  if (values.help === true) return { kind: 'help' };
  const [extra] = positionals;
  if (extra !== undefined) throw new UsageError(`hand-over takes no ${JSON.stringify(extra)}.`);
  if (values.yes === true && values['dry-run'] === true)
    throw new UsageError('hand-over takes --yes or --dry-run, not both.');
  const from = personIn('--from', values.from);
  const to = personIn('--to', values.to);
  if (from.tenantId !== to.tenantId)
    throw new UsageError(
      'Both have to be of one tenant: what is known of a customer never goes to another company.',
    );
  if (from.userId === to.userId) throw new UsageError('--from and --to are the same person.');
  return { kind: 'hand-over', from, to, does: values.yes ?? false, json: values.json ?? false };
}

function personIn(option: string, text: string | undefined): Person {
  if (text === undefined) throw new UsageError(`${option} is missing.`);
  // Teams' own ids, which stand in for missing object ids, have no slash either.
  const [tenant = '', user = '', ...rest] = text.split('/').map((part) => part.trim());
  if (tenant === '' || user === '' || rest.length > 0)
    throw new UsageError(`${option} was ${JSON.stringify(text)}; allowed: <tenant>/<user>.`);
  return { tenantId: entraId(tenant), userId: entraId(user) };
}

/** As the bot keys them: GUIDs of Entra in lower case. */
function entraId(id: string): string {
  return z.guid().safeParse(id).success ? id.toLowerCase() : id;
}
