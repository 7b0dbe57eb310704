import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { dayOf } from '../../guidance/day.ts';
import { errorsCsv } from '../../portfolio/errors-csv.ts';
import { compare, type Comparison } from '../../portfolio/kept/compare.ts';
import type { ImportAnswers } from '../../portfolio/kept/held-file.ts';
import { keepingOf } from '../../portfolio/kept/keeping.ts';
import type { StoredPortfolio } from '../../portfolio/kept/portfolio-memory.ts';
import { mostSubscriptions, roomFor } from '../../portfolio/kept/room.ts';
import { summaryOf } from '../../portfolio/kept/summary.ts';
import { readOffThread } from '../../portfolio/read-off-thread.ts';
import type { Reading } from '../../portfolio/reading.ts';
import type { Database } from '../../storage/database.ts';
import { countStored } from '../../storage/forget.ts';
import { answersFor } from '../../storage/held-files.ts';
import { keepImportAlone, undoImportAlone } from '../../storage/imports.ts';
import { lastImportOf } from '../../storage/known-imports.ts';
import { portfolioOf } from '../../storage/portfolio.ts';
import type { ImportCommand } from './import-command.ts';
import type { Answer } from './operate.ts';
import { comparisonLine, questionLines, reasons, summaryLines } from './print-import.ts';
import { readGivenFile } from './read-given-file.ts';
import { plain } from './table.ts';

type Import = Extract<ImportCommand, { kind: 'import' }>;

/** Says what the file holds beside what is stored, and keeps it where it is told to. */
export async function runImport(
  database: Database,
  command: Exclude<ImportCommand, { kind: 'help' }>,
  now: Date,
): Promise<Answer> {
  if (command.kind === 'undo') return await undo(database, command);
  const name = basename(command.file);
  const bytes = await readGivenFile(command.file);
  if ('wrong' in bytes) return failed([], bytes.wrong);
  const { reading, answers } = await read(database, command, bytes, now);
  if (reading.questions.length > 0) return failed([], ...questionLines(name, reading));
  const lines = summaryLines(name, reading, summaryOf(reading, dayOf(now)));
  const wrong = command.errors === undefined ? undefined : await writeErrors(command.errors, reading);
  if (wrong !== undefined) return failed(lines, wrong);
  const { whereabouts = { at: 'ours' } } = answers;
  const stored = await portfolioOf(database, command.person);
  const comparison = compare(stored.subscriptions, { ...reading, whereabouts, newId: randomUUID });
  const all = [...lines, comparisonLine(comparison), ...(await firstTime(database, command))];
  const full = noRoom(comparison, stored);
  if (full !== undefined) return failed(all, full);
  if (!command.keeps) return { lines: [...all, 'Nothing was kept; add --yes to keep it.'], errors: [] };
  if (answers.whereabouts === undefined)
    return failed(all, 'Nothing was kept: say --ours, or --elsewhere <where>, once for this list.');
  const file = { id: randomUUID(), fileName: name, answers };
  const keeping = keepingOf({ file, whereabouts, reading, comparison, stored, today: dayOf(now) });
  const outcome = await keepImportAlone(database, command.person, keeping, mostSubscriptions, now);
  if (outcome === 'kept') return { lines: [...all, 'Kept. --undo takes it back.'], errors: [] };
  return failed(
    all,
    'Nothing was kept: something else was imported, or handed over, at this moment. Run it again.',
  );
}

/** What was answered about the last file with the same headings counts where nothing else is said. */
async function read(
  database: Database,
  { file, person, dateOrder, columns, whereabouts }: Import,
  bytes: Uint8Array,
  now: Date,
): Promise<{ readonly reading: Reading; readonly answers: ImportAnswers }> {
  const said: ImportAnswers = {
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(columns === undefined ? {} : { columns }),
    ...(whereabouts === undefined ? {} : { whereabouts }),
  };
  const readAs = (answers: ImportAnswers) =>
    readOffThread(bytes, basename(file), {
      today: dayOf(now),
      ...(answers.dateOrder === undefined ? {} : { dateOrder: answers.dateOrder }),
      ...(answers.columns === undefined ? {} : { columns: answers.columns }),
    });
  const reading = await readAs(said);
  const before = await answersFor(database, person, reading.columns?.headings ?? []);
  const answers = { ...before, ...said };
  return { answers, reading: reading.questions.length === 0 ? reading : await readAs(answers) };
}

async function writeErrors(path: string, { left }: Reading): Promise<string | undefined> {
  const words = {
    line: 'Line',
    sheet: 'Sheet',
    reason: 'Reason',
    of: (why: keyof typeof reasons) => reasons[why],
  };
  try {
    await writeFile(path, errorsCsv(left, words), { flag: 'wx' });
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return error.code === 'EEXIST'
      ? `${path} is there already; nothing was kept.`
      : `${path} cannot be written; nothing was kept.`;
  }
}

async function firstTime(database: Database, { person }: Import): Promise<string[]> {
  const { conversations } = await countStored(database.queries, person);
  if (conversations > 0) return [];
  return ['The person has not written to the bot yet: what is kept waits for them.'];
}

function noRoom(comparison: Comparison, stored: StoredPortfolio): string | undefined {
  const { ofPerson, beyond } = roomFor(comparison, stored);
  if (beyond === undefined) return undefined;
  const { ofPerson: most, ofTenant } = mostSubscriptions;
  return beyond === 'person'
    ? `Nothing was kept: the person would have ${ofPerson} subscriptions, and may have ${most}.`
    : `Nothing was kept: the people of the tenant would have more than ${ofTenant} subscriptions.`;
}

async function undo(
  database: Database,
  { person, keeps }: Extract<ImportCommand, { kind: 'undo' }>,
): Promise<Answer> {
  const last = await lastImportOf(database, person);
  if (last?.canUndo !== true) return failed([], 'There is no import of this person that can be taken back.');
  const { added, changed, gone } = last.counts;
  const what = `${plain(last.fileName)} of ${last.at.toISOString().slice(0, 10)}: ${added} new, ${changed} changed, ${gone} gone.`;
  if (!keeps) return { lines: [what, 'Nothing was taken back; add --yes to take it back.'], errors: [] };
  const outcome = await undoImportAlone(database, person, last.id, new Date());
  if (outcome !== 'undone')
    return failed(
      [what],
      'Nothing was taken back: something else was imported or handed over at this moment.',
    );
  return { lines: [what, 'Taken back: all is as it was before.'], errors: [] };
}

function failed(lines: readonly string[], ...errors: readonly string[]): Answer {
  return { lines, errors };
}
