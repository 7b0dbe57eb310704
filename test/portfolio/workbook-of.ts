import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell: text, a number, a truth, or raw XML of a cell's inside with its attributes. */
export type Cell = string | number | boolean | { readonly attributes: string; readonly inside: string };

export type SheetOf = {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly state?: string;
  readonly hiddenRows?: readonly number[];
};

/** How a cell shows a number as a day: the second style of the workbook. */
export const day = (serial: number): Cell => ({ attributes: 's="1"', inside: `<v>${serial}</v>` });

/** A workbook with these sheets, as ECMA-376 wants it; written by hand so that the tests share no code with the reader. */
export function workbookOf(
  sheets: readonly SheetOf[],
  { epoch1904 = false, more = {} }: { epoch1904?: boolean; more?: Zippable } = {},
): Uint8Array {
  const list = sheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" state="${state}" r:id="r${at}"/>`,
  );
  const relations = sheets.map(
    (_sheet, at) =>
      `<Relationship Id="r${at}" Type="${office}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packed}"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${epoch1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packed}">${relations.join('')}<Relationship Id="s" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  };
  sheets.forEach((sheet, at) => (files[`xl/worksheets/sheet${at}.xml`] = sheetXml(sheet)));
  const parts = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...parts, ...more });
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packed = 'http://schemas.openxmlformats.org/package/2006/relationships';

function sheetXml({ rows, hiddenRows = [] }: SheetOf): string {
  const lines = rows.map((cells, at) => {
    const hidden = hiddenRows.includes(at + 1) ? ' hidden="1"' : '';
    return `<row r="${at + 1}"${hidden}>${cells.map((cell, place) => cellXml(cell, `${String.fromCharCode(65 + place)}${at + 1}`)).join('')}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, name: string): string {
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${name}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'object') return `<c r="${name}" ${cell.attributes}>${cell.inside}</c>`;
  return cell === '' ? '' : `<c r="${name}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
