import { z } from 'zod';
import type { Whose } from '../../storage/forget.ts';
import { entraId, momentSchema, parsed, read } from './arguments.ts';
import { UsageError } from './usage-error.ts';

/** What the operator asks for. */
export type Command =
  | { readonly kind: 'due'; readonly at: Date | undefined; readonly json: boolean }
  | { readonly kind: 'failed'; readonly json: boolean }
  | { readonly kind: 'retry'; readonly ids: readonly string[] | 'all' }
  | { readonly kind: 'parked'; readonly json: boolean }
  | ForgetCommand
  | { readonly kind: 'help' };

/** Of a tenant, or of one person in it; deletes only where that is said. */
export type ForgetCommand = {
  readonly kind: 'forget';
  readonly whose: Whose;
  readonly deletes: boolean;
  readonly json: boolean;
};

export const usage = `Usage:
  npm run reminders -- due [--at <ISO>] [--json]   what would be sent at that moment; without --at: now
  npm run reminders -- failed [--json]             the dead letters, with their reasons
  npm run reminders -- retry <id> … | --all        plan dead letters again, from now
  npm run reminders -- parked [--json]             what waits for a place or a tenant, with why
  npm run reminders -- forget <tenant> [<user>] [--yes] [--json]
                                                   delete all that is stored of a tenant, or of one person in it;
                                                   without --yes: only count it
<ISO> is a day (its beginning in UTC) or a moment with its zone: 2027-03-24, 2027-03-24T09:00:00Z.`;

const options = {
  at: { type: 'string' },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  yes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const idSchema = z.uuid({ error: 'the id of a dead letter, as `failed` lists it' });

/**
 * What the arguments after the program's name ask for.
 * @throws UsageError when they ask for nothing that there is.
 */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args, options);
  const [name, ...rest] = positionals;
  if (values.help === true) return { kind: 'help' };
  const json = values.json ?? false;
  switch (name) {
    case 'due':
      refuse(name, rest, { '--all': values.all, '--yes': values.yes });
      return {
        kind: 'due',
        at: values.at === undefined ? undefined : read('--at', momentSchema, values.at),
        json,
      };
    case 'failed':
    case 'parked':
      refuse(name, rest, { '--all': values.all, '--at': values.at, '--yes': values.yes });
      return { kind: name, json };
    case 'forget': {
      const whose = whoseIn(rest);
      refuse(name, rest.slice(2), { '--all': values.all, '--at': values.at });
      return { kind: name, whose, deletes: values.yes ?? false, json };
    }
    case 'retry':
      refuse(name, [], { '--at': values.at, '--json': values.json, '--yes': values.yes });
      return { kind: 'retry', ids: idsOf(rest, values.all ?? false) };
    case undefined:
      throw new UsageError('No command was given.');
    default:
      throw new UsageError(`${JSON.stringify(name)} is no command.`);
  }
}

function refuse(name: string, rest: readonly string[], others: Readonly<Record<string, unknown>>): void {
  const [extra] = rest;
  if (extra !== undefined) throw new UsageError(`${name} takes no ${JSON.stringify(extra)}.`);
  const option = Object.keys(others).find((key) => others[key] !== undefined);
  if (option !== undefined) throw new UsageError(`${name} takes no ${option}.`);
}

/** As the bot keys them: GUIDs of Entra in lower case. */
function whoseIn([tenantId, userId]: readonly string[]): Whose {
  if (tenantId === undefined) throw new UsageError('forget needs the id of a tenant.');
  const person = userId === undefined ? {} : { userId: entraId('forget', userId) };
  return { tenantId: entraId('forget', tenantId), ...person };
}

function idsOf(ids: readonly string[], all: boolean): readonly string[] | 'all' {
  if (all && ids.length > 0) throw new UsageError('retry takes ids or --all, not both.');
  if (all) return 'all';
  if (ids.length === 0) throw new UsageError('retry needs the id of a dead letter, or --all.');
  return ids.map((id) => read('The id', idSchema, id));
}
