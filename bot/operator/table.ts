/** What would steer the terminal: a reason may hold what another server called its code. */
export function plain(cell: string): string {
  return cell.replace(/[\p{Cc}\p{Cf}]/gu, '');
}

/** The lines under their headings, each column as wide as its widest cell. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [headings, ...rows].map((row) => row.map(plain));
  const widths = headings.map((_heading, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** To the second in UTC: `2027-03-24 09:00:00Z`; a dash for what is no moment. */
export function moment(date: Date): string {
  if (Number.isNaN(date.getTime())) return '–';
  return `${date.toISOString().slice(0, 19).replace('T', ' ')}Z`;
}

/** "1 watch", "2 watches". */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
