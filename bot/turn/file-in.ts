import { z } from 'zod';
import { plainWords } from '../../cards/parts/plain-words.ts';
import type { Input } from '../../dialogs/input.ts';
import type { ReadActivity } from './activity.ts';
import { pastedRows } from './pasted-rows.ts';

/**
 * A file as Teams tells of it in a personal chat. Source:
 * learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4, “Message activity with file attachment example”.
 */
const fileSchema = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().min(1).max(400),
  content: z.object({
    downloadUrl: z.url({ protocol: /^https?$/ }).max(4_000),
    uniqueId: z.string().max(100).nullish(),
    fileType: z.string().max(20).nullish(),
  }),
});

/** More than a name needs to be known again. */
const longestName = 80;

/** The file, or the rows of a table, that a message brings; words beside it are not heard. */
export function fileIn(message: ReadActivity): Input | undefined {
  const [first, ...others] =
    message.attachments?.flatMap((one) => fileSchema.safeParse(one).data ?? []) ?? [];
  if (first !== undefined) {
    const { downloadUrl: address } = first.content;
    return {
      kind: 'file',
      file: { name: shortName(first.name), in: 'onedrive', address },
      more: others.length,
    };
  }
  const bytes = pastedRows(message);
  if (bytes === undefined) return undefined;
  return { kind: 'file', file: { name: '', in: 'message', bytes }, more: 0 };
}

/** On one line, its ending kept: that says how it is to be read. */
function shortName(name: string): string {
  const plain = plainWords(name).replace(/\s+/g, ' ').trim();
  if (plain.length <= longestName) return plain;
  const ending = /\.[\w.]{1,8}$/.exec(plain)?.[0] ?? '';
  return `${plain.slice(0, longestName - ending.length - 1).toWellFormed()}…${ending}`;
}
