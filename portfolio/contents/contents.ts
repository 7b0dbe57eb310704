import { limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { decoded } from './decoded.ts';
import { readDelimited } from './delimited.ts';
import { isGzip, held, unpacked } from './gunzip.ts';
import { readJsonText } from './json-sheets.ts';
import type { SheetTaker } from './sheet.ts';
import { readWorkbook } from './workbook/workbook.ts';

/**
 * Reads the tables in a file, whatever its name says it is: people rename, and mail programs cut names off. Of several
 * ways to read it the one counts whose headings are likest (`likeness`).
 * @throws Unreadable for what is no table, is damaged, or is larger than `limits`.
 */
export async function readContents(
  bytes: Uint8Array,
  _fileName: string,
  likeness: (cells: readonly string[]) => number,
  takeSheet: SheetTaker,
): Promise<void> {
  if (bytes.byteLength > limits.packedBytes) throw new Unreadable('too-large');
  const start = await startOf(bytes);
  if (isZip(start)) {
    await readWorkbook(isGzip(bytes) ? await held(unpacked(bytes, limits.heldBytes)) : bytes, takeSheet);
    return;
  }
  if (isOtherFile(start)) throw new Unreadable('not-a-table');
  const text = () => decoded(unpacked(bytes, limits.unpackedBytes));
  const [first] = /\S/.exec(await head(text())) ?? [];
  if (first === undefined) throw new Unreadable('not-a-table');
  if (first === '[' || first === '{')
    readJsonText(await whole(decoded(unpacked(bytes, limits.heldBytes))), likeness, takeSheet);
  else await readDelimited(text, likeness, takeSheet({}));
}

const isZip = (start: Uint8Array) =>
  start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4;

/** PDF, old Office files (also locked new ones), RTF, pictures, other archives. */
const otherFiles = [
  '%PDF',
  '\u00D0\u00CF\u0011\u00E0',
  '{\\rtf',
  '\u0089PNG',
  '\u00FF\u00D8\u00FF',
  'GIF8',
  'Rar!',
  '7z\u00BC\u00AF',
  'MZ',
  'SQLite',
];

function isOtherFile(start: Uint8Array): boolean {
  const text = String.fromCharCode(...start.subarray(0, 8));
  return otherFiles.some((mark) => text.startsWith(mark));
}

async function startOf(bytes: Uint8Array): Promise<Uint8Array> {
  for await (const piece of unpacked(bytes, limits.unpackedBytes)) return piece;
  return bytes;
}

async function head(pieces: AsyncIterable<string>): Promise<string> {
  for await (const piece of pieces) if (piece.trim() !== '') return piece;
  return '';
}

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all.join('');
}
