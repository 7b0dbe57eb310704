import { limits } from '../../limits.ts';
import { Unreadable } from '../../unreadable.ts';
import type { LineTaker } from '../sheet.ts';
import { cellText, type CellWords } from './cells.ts';
import { readXml } from './xml.ts';

/** The rows of a sheet, by their numbers in it. Rows that a filter hides are rows too. */
export async function sheetRows(
  pieces: AsyncIterable<string>,
  words: CellWords,
  take: LineTaker,
): Promise<void> {
  let cells: string[] = [];
  let row = 0;
  let column = 0;
  let type = 'n';
  let style = 0;
  let value = '';
  let isValue = false;
  let spoken = false;
  await readXml(pieces, {
    open: (tag, { r, t, s }) => {
      if (tag === 'row') {
        cells = [];
        row = r === undefined ? row + 1 : Number(r);
        column = 0;
      } else if (tag === 'c') {
        column = r === undefined ? column + 1 : columnOf(r);
        if (column > limits.columns) throw new Unreadable('too-many-columns');
        type = t ?? 'n';
        style = Number(s ?? 0);
        value = '';
      }
      if (tag === 'rPh') spoken = true;
      isValue = tag === 'v' || (tag === 't' && !spoken);
    },
    text: (text) => {
      if (isValue && value.length <= limits.cellLength) value += text;
    },
    close: (tag) => {
      isValue = false;
      if (tag === 'rPh') spoken = false;
      if (tag === 'c') {
        while (cells.length < column - 1) cells.push('');
        cells[column - 1] = cellText({ type, style, value }, words);
      }
      if (tag === 'row') take({ line: row, cells });
    },
  });
}

/** The column of a cell's name, from 1: "AB12" is 28. */
function columnOf(name: string): number {
  let column = 0;
  for (const letter of name) {
    const place = letter.charCodeAt(0) - 64;
    if (place < 1 || place > 26 || column > limits.columns) break;
    column = column * 26 + place;
  }
  return column;
}
