/**
 * A table that is written as text, as a list of countries reads best: rows of a key, a colon and templates, parted by
 * semicolons or lines: `NO: norsk[t|a]; SE: svensk[t|a], svenskar`.
 * @throws RangeError for a row without a key, and for a key that stands twice.
 */
export function table(text: string): Readonly<Record<string, string>> {
  const rows = text
    .split(/[;\n]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => {
      const [, key, templates] = /^([^:,([]+): (?!.*: )(.+)$/.exec(row) ?? [];
      if (key === undefined || templates === undefined) throw new RangeError(`No row of a table: ${row}`);
      return [key, templates] as const;
    });
  const twice = rows.find(([key], index) => rows.findIndex(([other]) => other === key) < index);
  if (twice !== undefined) throw new RangeError(`Stands twice: ${twice[0]}`);
  return Object.fromEntries(rows);
}
