import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { z } from 'zod';
import { UsageError } from './usage-error.ts';

/** A moment as an operator writes it. */
export const momentSchema = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: 'a day or a moment with its zone, such as 2027-03-24 or 2027-03-24T09:00:00Z',
  })
  .transform((text) => new Date(text));

/** The arguments after the program's name, taken apart. @throws UsageError */
export function parsed<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // What follows the first sentence is about how to write programs.
    throw new UsageError(`${error.message.split(/\.(\s|$)/)[0] ?? 'The arguments are not understood'}.`);
  }
}

/** What an argument holds. @throws UsageError where it is not allowed. */
export function read<T>(name: string, schema: z.ZodType<T>, text: string): T {
  const result = schema.safeParse(text);
  if (result.success) return result.data;
  const allowed = result.error.issues[0]?.message;
  throw new UsageError(`${name} was ${JSON.stringify(text)}; allowed: ${allowed}.`);
}

/** An id as the bot keys it: a GUID of Entra in lower case. @throws UsageError where it is empty. */
export function entraId(name: string, id: string): string {
  // What a script has not set would mean somebody else.
  if (id.trim() === '') throw new UsageError(`${name} takes no empty id.`);
  return z.guid().safeParse(id).success ? id.toLowerCase() : id;
}
