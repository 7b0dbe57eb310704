import { readXml } from './xml.ts';
import type { Parts } from './zip.ts';

/** Which cell styles show their number as a day, by the number of the style (ECMA-376, part 1, 18.8.30). */
export async function dateStyles(parts: Parts, name: string): Promise<ReadonlySet<number>> {
  const custom = new Map<number, string>();
  const formats: number[] = [];
  let inCellStyles = false;
  await readXml(parts.text(name), {
    open: (tag, { numFmtId, formatCode }) => {
      if (tag === 'numFmt') custom.set(Number(numFmtId), formatCode ?? '');
      if (tag === 'cellXfs') inCellStyles = true;
      if (tag === 'xf' && inCellStyles) formats.push(Number(numFmtId ?? 0));
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCellStyles = false;
    },
  });
  const isDate = (format: number) => isBuiltInDate(format) || showsDay(custom.get(format) ?? '');
  return new Set(formats.flatMap((format, style) => (isDate(format) ? [style] : [])));
}

/** 14–17 and 22 are days; 27–36 and 50–58 are days of East Asian locales. */
function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 17) ||
    format === 22 ||
    (format >= 27 && format <= 36) ||
    (format >= 50 && format <= 58)
  );
}

/** Whether a format has a day or a year outside of quotes, colours and escapes; minutes and hours alone are no day. */
function showsDay(code: string): boolean {
  const [positive = ''] = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  return /[dy]/i.test(positive.replace(/\[[^\]]*\]/g, ''));
}
