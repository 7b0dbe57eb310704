/** A whole number of seats; nothing where there is none, or one below zero. "1 250", "1.250" and "1,250" are 1250. */
export function readCount(cell: string): number | undefined {
  const text = cell.normalize('NFKC').replace(/[\s'’]/g, '');
  const number = /^\+?(\d[\d.,]*)(?:\p{L}.*)?$/u.exec(text)?.[1];
  if (number === undefined) return undefined;
  const count = /^\d{1,3}([.,]\d{3})+$/.test(number) ? number.replace(/[.,]/g, '') : wholePart(number);
  return count === undefined || count.length > 9 ? undefined : Number(count);
}

/** The whole part where nothing stands behind its point: "25.0000", "1,250.00", "1.250,00". */
function wholePart(number: string): string | undefined {
  const [, whole, behind = ''] = /^(.*?)(?:[.,](\d*))?$/.exec(number) ?? [];
  if (whole === undefined || !/^0*$/.test(behind)) return undefined;
  const plain = whole.replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '');
  return /^\d+$/.test(plain) ? plain : undefined;
}
