import { parse } from 'csv-parse/sync';
import { dialect } from './dialect.ts';

const delimiters = [',', ';', '\t', '|'];

const looksAt = 64 * 1024;
const records = 60;

/** What stands between the cells, and how many lines at the beginning say just that. */
export type Delimiter = { readonly delimiter: string; readonly skips: 0 | 1 };

/**
 * What stands between the cells: the one that Excel's line `sep=;` names, else the one that makes the likest line of
 * headings (`likeness`), else the one that makes most cells.
 */
export async function delimiterOf(
  text: AsyncIterable<string>,
  likeness: (cells: readonly string[]) => number,
): Promise<Delimiter> {
  let head = '';
  for await (const piece of text) {
    head += piece;
    if (head.length >= looksAt) break;
  }
  const named = /^\uFEFF?"?sep=(.)"?[\r\n]/i.exec(head)?.[1];
  if (named !== undefined) return { delimiter: named, skips: 1 };
  const judged = delimiters.map((delimiter) => ({ delimiter, ...judge(head, delimiter, likeness) }));
  judged.sort((one, other) => other.like - one.like || other.cells - one.cells);
  return { delimiter: judged[0]?.delimiter ?? ',', skips: 0 };
}

function judge(head: string, delimiter: string, likeness: (cells: readonly string[]) => number) {
  let like = 0;
  let cells = 0;
  try {
    parse(head, {
      ...dialect,
      delimiter,
      to: records,
      on_record: (record: string[]) => {
        like = Math.max(like, likeness(record));
        cells += Math.min(record.length, 100);
        return null;
      },
    });
  } catch {
    // The head may break off within quotes; what came before counts.
  }
  return { like, cells };
}
