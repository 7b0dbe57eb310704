import { z } from 'zod';
import { dateOrders, type DateOrder, type ReadingOptions } from '../../portfolio/reading.ts';
import { neededFields, optionalFields } from '../../portfolio/row.ts';
import type { Whereabouts } from '../../portfolio/kept/subscription.ts';
import { entraId, parsed, read } from './arguments.ts';
import { UsageError } from './usage-error.ts';

type Whose = { readonly tenantId: string; readonly userId: string };

/** What the operator asks for. */
export type ImportCommand =
  | {
      readonly kind: 'import';
      readonly file: string;
      readonly person: Whose;
      readonly dateOrder?: DateOrder;
      readonly columns?: NonNullable<ReadingOptions['columns']>;
      readonly whereabouts?: Whereabouts;
      /** Where the lines are written that were left out. */
      readonly errors?: string;
      readonly keeps: boolean;
    }
  | { readonly kind: 'undo'; readonly person: Whose; readonly keeps: boolean }
  | { readonly kind: 'help' };

export const importUsage = `Usage:
  npm run import -- <file> --for <tenant>/<person>   what the file holds, beside what is stored of that person
      [--ours | --elsewhere <where>]                 whose subscriptions these are today; asked for once a list
      [--date-order day-first|month-first]           where every date could be either
      [--column <field>=<heading>] …                 where a column was not found: ${neededFields.join(', ')}, …
      [--errors <out.csv>]                           write the lines that were left out, and why
      [--yes]                                        keep it; without --yes nothing is changed
  npm run import -- --undo --for <tenant>/<person> [--yes]
                                                     take the person's last import back
<tenant> and <person> are ids of Entra; the person need not have written to the bot yet. <file> is CSV, TSV, XLSX or JSON,
up to 20 MB; docs/samples/subscriptions.csv is one to try.`;

const options = {
  for: { type: 'string' },
  ours: { type: 'boolean' },
  elsewhere: { type: 'string' },
  'date-order': { type: 'string' },
  column: { type: 'string', multiple: true },
  errors: { type: 'string' },
  undo: { type: 'boolean' },
  yes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const fields = [...neededFields, ...optionalFields] as const;
const fieldSchema = z.enum(fields, { error: `one of ${fields.join(', ')}` });
const dateOrderSchema = z.enum(dateOrders, { error: dateOrders.join(' or ') });
const whereSchema = z
  .string()
  .trim()
  .min(1, 'a word for where, such as a distributor')
  .max(120, '120 characters');

/**
 * What the arguments after the program's name ask for.
 * @throws UsageError when they ask for nothing that there is.
 */
export function readImportCommand(args: readonly string[]): ImportCommand {
  const { values, positionals } = parsed(args, options);
  if (values.help === true) return { kind: 'help' };
  const [file, extra] = positionals;
  const { for: whose, ours, elsewhere, column, errors, undo, yes: keeps = false } = values;
  const order = values['date-order'];
  if (undo === true) {
    const others = { '--ours': ours, '--elsewhere': elsewhere, '--date-order': order, '--column': column };
    const other =
      file ?? Object.entries({ ...others, '--errors': errors }).find(([, value]) => value !== undefined)?.[0];
    if (other !== undefined) throw new UsageError(`--undo takes no ${other}.`);
    return { kind: 'undo', person: personIn(whose), keeps };
  }
  if (file === undefined) throw new UsageError('No file was given.');
  if (extra !== undefined)
    throw new UsageError(`One file at a time: import takes no ${JSON.stringify(extra)}.`);
  if (ours === true && elsewhere !== undefined)
    throw new UsageError('import takes --ours or --elsewhere, not both.');
  return {
    kind: 'import',
    file,
    person: personIn(whose),
    keeps,
    ...(order === undefined ? {} : { dateOrder: read('--date-order', dateOrderSchema, order) }),
    ...(column === undefined ? {} : { columns: columnsIn(column) }),
    ...(ours === true ? { whereabouts: { at: 'ours' } } : {}),
    ...(elsewhere === undefined
      ? {}
      : { whereabouts: { at: 'elsewhere', where: read('--elsewhere', whereSchema, elsewhere) } }),
    ...(errors === undefined ? {} : { errors }),
  };
}

function personIn(whose: string | undefined): Whose {
  const [tenantId, userId, extra] = whose?.split('/') ?? [];
  if (tenantId === undefined || userId === undefined || extra !== undefined)
    throw new UsageError('import needs --for <tenant>/<person>.');
  return { tenantId: entraId('--for', tenantId), userId: entraId('--for', userId) };
}

function columnsIn(given: readonly string[]): NonNullable<ReadingOptions['columns']> {
  const columns: NonNullable<ReadingOptions['columns']> = {};
  for (const each of given) {
    const at = each.indexOf('=');
    if (at === -1) throw new UsageError(`--column was ${JSON.stringify(each)}; allowed: <field>=<heading>.`);
    columns[read('The field of --column', fieldSchema, each.slice(0, at))] = each.slice(at + 1);
  }
  return columns;
}
