/** What a file may hold. More is no list of subscriptions, or more than a person has. */
export const limits = {
  packedBytes: 20 * 2 ** 20,
  /** Of a .gz or of one sheet, read as it streams by. */
  unpackedBytes: 96 * 2 ** 20,
  /** Of JSON and of a workbook's shared words, which are held as a whole. */
  heldBytes: 48 * 2 ** 20,
  rows: 50_000,
  /** Blank ones too. */
  lines: 200_000,
  columns: 1000,
  /** Of one record, in bytes. */
  recordBytes: 4 * 2 ** 20,
  /** Kept of one cell, in characters. */
  cellLength: 300,
  jsonDepth: 32,
  sheets: 50,
} as const;
