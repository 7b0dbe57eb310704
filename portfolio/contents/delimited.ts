import { once } from 'node:events';
import { CsvError, parse, type Options, type Parser } from 'csv-parse';
import { Unreadable } from '../unreadable.ts';
import { delimiterOf } from './delimiter.ts';
import { dialect } from './dialect.ts';
import { shortened } from './shortened.ts';
import type { Line, LineTaker } from './sheet.ts';

/**
 * The records of a text with delimiters, in their order. `text` begins anew with each call: a quote that never closes
 * is found at the end only, and what follows it is then read once more without quotes.
 */
export async function readDelimited(
  text: () => AsyncIterable<string>,
  likeness: (cells: readonly string[]) => number,
  take: LineTaker,
): Promise<void> {
  const { delimiter, skips } = await delimiterOf(text(), likeness);
  const { endedWith, lastLine } = await parsed(
    text(),
    { ...dialect, delimiter, from_line: skips + 1 },
    skips,
    take,
  );
  if (endedWith === undefined) return;
  const rest = { ...dialect, delimiter, quote: false, from_line: lastLine + 1 } as const;
  const again = await parsed(text(), rest, lastLine, take);
  if (again.endedWith !== undefined) throw new Unreadable('too-large', again.endedWith);
}

type Ended = { readonly endedWith: CsvError | undefined; readonly lastLine: number };

async function parsed(
  pieces: AsyncIterable<string>,
  options: Options,
  before: number,
  take: LineTaker,
): Promise<Ended> {
  let lastLine = before;
  let twice = 0;
  let thrown: unknown;
  const parser = parse({
    ...options,
    // Nothing is handed on through the stream: 50,000 small objects cost it more than reading them.
    on_record: (record: string[], { lines }) => {
      try {
        const line = { line: lastLine + 1, cells: record.map(shortened) } satisfies Line;
        if (!parser.destroyed && !take(line)) parser.destroy();
      } catch (error) {
        thrown ??= error;
        parser.destroy();
      }
      // Within quotes the parser counts each of \r\n as a line.
      twice += record.reduce(
        (count, cell) => count + (cell.includes('\r\n') ? cell.split('\r\n').length - 1 : 0),
        0,
      );
      lastLine = lines - twice;
      return null;
    },
  });
  const ended = endOf(parser);
  for await (const piece of pieces) {
    if (parser.destroyed) break;
    if (!parser.write(piece)) await Promise.race([once(parser, 'drain'), ended]);
  }
  if (!parser.destroyed) parser.end();
  const endedWith = await ended;
  if (thrown instanceof Error) throw thrown;
  return { endedWith, lastLine };
}

/** How it ended: nothing, or what the parser could not read. */
function endOf(parser: Parser): Promise<CsvError | undefined> {
  return new Promise((resolve, reject) => {
    parser.once('error', (error) => {
      if (error instanceof CsvError) resolve(error);
      else reject(error);
    });
    parser.once('end', () => {
      resolve(undefined);
    });
    parser.once('close', () => {
      resolve(undefined);
    });
    parser.resume();
  });
}
