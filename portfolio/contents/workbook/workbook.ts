import { posix } from 'node:path';
import { limits } from '../../limits.ts';
import { Unreadable } from '../../unreadable.ts';
import type { SheetTaker } from '../sheet.ts';
import { dateStyles } from './date-styles.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetRows } from './sheet-rows.ts';
import { readXml } from './xml.ts';
import { openParts, type Parts } from './zip.ts';

/**
 * The sheets of an .xlsx or .xlsm that are not hidden (ECMA-376, part 1). Macros, formulas, links to other files and
 * pictures are not looked at.
 */
export async function readWorkbook(bytes: Uint8Array, takeSheet: SheetTaker): Promise<void> {
  const parts = await openParts(bytes);
  const main = await mainPart(parts);
  const related = await relations(parts, main);
  const { sheets, epoch } = await contentsOf(parts, main);
  const byKind = (kind: string) =>
    [...related.values()].find(({ type }) => type.endsWith(`/${kind}`))?.part ?? '';
  const strings = await sharedStrings(parts, byKind('sharedStrings'));
  const styles = await dateStyles(parts, byKind('styles'));
  for (const { name, id } of sheets.slice(0, limits.sheets)) {
    const part = related.get(id)?.part;
    if (part === undefined) continue;
    const take = takeSheet({ name, ...(epoch === undefined ? {} : { epoch }) });
    await sheetRows(parts.text(part), { strings, dateStyles: styles, epoch }, take);
  }
}

/** A .docx, an .ods or any other .zip has no workbook. */
async function mainPart(parts: Parts): Promise<string> {
  const found = [...(await relations(parts, '')).values()].find(({ type }) =>
    type.endsWith('/officeDocument'),
  );
  if (found === undefined || !/workbook/i.test(found.part)) throw new Unreadable('not-a-table');
  return found.part;
}

type Relation = { readonly type: string; readonly part: string };

/** What a part refers to, by the ids that it uses for it. */
async function relations(parts: Parts, of: string): Promise<ReadonlyMap<string, Relation>> {
  const found = new Map<string, Relation>();
  const folder = posix.dirname(of);
  await readXml(parts.text(posix.join(folder, '_rels', `${posix.basename(of)}.rels`)), {
    open: (tag, { Id, Type, Target, TargetMode }) => {
      if (tag !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External')
        return;
      found.set(Id, { type: Type ?? '', part: posix.join('/', folder, '/', Target).slice(1) });
      if (Target.startsWith('/')) found.set(Id, { type: Type ?? '', part: Target.slice(1) });
    },
  });
  return found;
}

type Contents = {
  readonly sheets: readonly { name: string; id: string }[];
  readonly epoch: 1904 | undefined;
};

async function contentsOf(parts: Parts, main: string): Promise<Contents> {
  const sheets: { name: string; id: string }[] = [];
  let epoch: 1904 | undefined;
  await readXml(parts.text(main), {
    open: (tag, { name, id, state, date1904 }) => {
      if (tag === 'workbookPr' && /^(1|true)$/.test(date1904 ?? '')) epoch = 1904;
      if (tag === 'sheet' && id !== undefined && (state ?? 'visible') === 'visible')
        sheets.push({ name: name ?? '', id });
    },
  });
  return { sheets, epoch };
}
