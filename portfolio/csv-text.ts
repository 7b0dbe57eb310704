/** Rows as CSV that `readPortfolio` reads: each cell in quotes, just as it is. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`)
    .join('');
}
