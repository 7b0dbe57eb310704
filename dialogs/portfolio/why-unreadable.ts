import type { Key } from '../../languages/en/says.ts';

import type { FileRead } from './sent-file.ts';

type Read = Pick<Extract<FileRead, { reading: unknown }>, 'name' | 'bytes' | 'reading'>;

/** The sentence that says why a file gives nothing; nothing where it does, or where its columns can be asked. */
export function whyUnreadable({ name, bytes, reading: { problem } }: Read): Key | undefined {
  if (problem === undefined || problem === 'columns-missing') return undefined;
  return problem === 'not-a-table' ? whyNoTable(name, bytes) : `import.problem.${problem}`;
}

/** How files begin that people send in the place of a list. */
const beginnings: readonly (readonly [begins: readonly number[], says: Key])[] = [
  // An old .xls, and any workbook that a password locks (MS-CFB, 2.2).
  [[0xd0, 0xcf, 0x11, 0xe0], 'import.problem.locked'],
  [[0x25, 0x50, 0x44, 0x46], 'import.problem.document'],
  [[0x89, 0x50, 0x4e, 0x47], 'import.problem.picture'],
  [[0xff, 0xd8, 0xff], 'import.problem.picture'],
  [[0x47, 0x49, 0x46, 0x38], 'import.problem.picture'],
];

const documents = /\.(?:docx?|docm|pptx?|pdf|odt|rtf|msg|eml)$/i;

function whyNoTable(name: string, bytes: Uint8Array): Key {
  if (bytes.every((byte) => byte <= 0x20)) return 'import.problem.empty';
  const begins = beginnings.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (begins !== undefined) return begins[1];
  return documents.test(name) ? 'import.problem.document' : 'import.problem.not-a-table';
}
