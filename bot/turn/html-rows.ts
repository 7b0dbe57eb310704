import { Parser } from 'htmlparser2';

/** The cells of the tables in the HTML, row by row; what a cell holds on several lines stands on one. */
export function htmlRows(html: string): string[][] {
  const rows: string[][] = [];
  let cell: string | undefined;
  const endCell = () => {
    if (cell !== undefined) rows.at(-1)?.push(cell.replace(/\s+/g, ' ').trim());
    cell = undefined;
  };
  const parser = new Parser({
    onopentagname: (name) => {
      if (name === 'tr') rows.push([]);
      else if (name === 'td' || name === 'th') {
        endCell();
        cell = '';
      } else if (cell !== undefined && blocks.has(name)) cell += ' ';
    },
    ontext: (text) => {
      if (cell !== undefined) cell += text;
    },
    onclosetag: (name) => {
      if (name === 'td' || name === 'th' || name === 'tr' || name === 'table') endCell();
    },
  });
  parser.end(html);
  return rows.filter((cells) => cells.some((one) => one !== ''));
}

const blocks: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li']);
