/** What can hide or turn a text: control characters, and marks that change its direction. */
const unseen = /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g;

/** A cell as text on one line; without what guards it from a spreadsheet: `'25.0` and `="0012"`. */
export function plainCell(cell: string): string {
  const guarded = /^="([^"]*)"$/.exec(cell)?.[1] ?? (cell.startsWith("'") ? cell.slice(1) : cell);
  // JSON can hold halves of characters, which no database stores.
  return guarded.replace(unseen, ' ').replace(/\s+/g, ' ').trim().toWellFormed();
}
