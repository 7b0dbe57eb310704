import { z } from 'zod';
import { templatesIn } from '../../understanding/phrases/template.ts';
import { filesOf } from './rows.ts';

const rowsSchema = z.record(z.string(), z.string());

const languagesSchema = z.object({
  languageByTag: z.record(
    z.string(),
    z.object({ hears: rowsSchema, commands: rowsSchema, outside: rowsSchema }),
  ),
});

/** What is wrong with what the languages hear, a line each with its place: a bracket, a row, a mark of the file's own. */
export async function faultsInLanguages(load = () => import('../../languages/all.ts')): Promise<string[]> {
  try {
    const { languageByTag } = languagesSchema.parse(await load());
    return Object.entries(languageByTag).flatMap(([language, { hears, commands, outside }]) =>
      [hears, commands, outside].flatMap((rows) => faultsInRows(language, rows)),
    );
  } catch (error) {
    return [unreadable(error)];
  }
}

/** The rows whose templates cannot be read. */
export function faultsInRows(language: string, rows: Readonly<Record<string, string>>): string[] {
  return Object.entries(rows).flatMap(([row, text]) =>
    text
      .split('\n')
      .filter((line) => !isReadable(line))
      .map((line) => `${placeOf(language, line.trim())}, in the row “${row}”: ${faultOf(line)}`),
  );
}

function isReadable(line: string): boolean {
  try {
    templatesIn(line);
    return true;
  } catch {
    return false;
  }
}

function faultOf(line: string): string {
  const opened = line.match(/[([]/g)?.length ?? 0;
  const closed = line.match(/[)\]]/g)?.length ?? 0;
  const what =
    opened > closed
      ? 'a bracket is opened and not closed'
      : opened < closed
        ? 'a bracket is closed that was not opened'
        : 'its brackets do not match';
  return `${what}. Each ( needs a ), and each [ a ].\n  ${line.trim()}`;
}

function placeOf(language: string, text: string): string {
  for (const { file, lines } of filesOf(language)) {
    const at = lines.findIndex((line) => line.includes(text));
    if (at >= 0) return `Line ${at + 1} of ${file}`;
  }
  return `languages/${language}/`;
}

/** A file that Node cannot read: a quotation mark, a backtick or a comma too many or too few. */
function unreadable(error: unknown): string {
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  const [, file, line] = /(languages\/[\w/]+\.ts):(\d+)/.exec(text) ?? [];
  const where =
    file === undefined ? 'A file in languages/ cannot be read' : `Line ${line} of ${file} cannot be read`;
  const [first = ''] = text.split('\n');
  return `${where}: look there and in the line before for a quotation mark, a backtick or a comma that lacks.\n  ${first}`;
}
