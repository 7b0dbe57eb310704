import { likeness, pickColumns, type ColumnAnswers } from '../columns/pick-columns.ts';
import type { Line, LineTaker } from '../contents/sheet.ts';
import { limits } from '../limits.ts';
import { neededFields } from '../row.ts';
import { Unreadable } from '../unreadable.ts';
import type { Gathered } from './gathered.ts';
import { lineKeeper, type KeptLine } from './kept-line.ts';

/** Headings stand within the first lines, below titles; as many lines below them show what their columns hold. */
const looksAt = 60;

export type Gatherer = { readonly take: LineTaker; readonly end: () => Gathered | undefined };

/** Finds the headings of one table and keeps what its columns hold. */
export function gatherer(
  sheet: { readonly name?: string; readonly headings?: readonly string[] },
  answers: ColumnAnswers,
  countRow: () => void,
): Gatherer {
  const waiting: Line[] = [];
  let lines = 0;
  let open: Opened | undefined;
  const open_ = () => {
    open = opened(sheet, waiting, answers);
    for (const line of waiting.splice(0)) open.take(line, countRow);
  };
  return {
    take: (line) => {
      if (line.cells.length > limits.columns) throw new Unreadable('too-many-columns');
      if (++lines > limits.lines) throw new Unreadable('too-many-rows');
      if (open === undefined) {
        waiting.push(line);
        if (waiting.length >= looksAt) open_();
      } else open.take(line, countRow);
      return open?.isWhole !== false;
    },
    end: () => {
      if (open === undefined) open_();
      return open?.gathered;
    },
  };
}

type Opened = {
  readonly gathered: Gathered;
  /** All needed columns are there. */ readonly isWhole: boolean;
  readonly take: (line: Line, countRow: () => void) => void;
};

function opened(
  sheet: { readonly name?: string; readonly headings?: readonly string[] },
  first: readonly Line[],
  answers: ColumnAnswers,
): Opened {
  const head = sheet.headings === undefined ? likest(first, answers) : { line: 0, cells: sheet.headings };
  const headings = head?.cells.map((cell) => cell.trim()) ?? [];
  const samples = first.filter(({ line, cells }) => line > (head?.line ?? 0) && !isBlank(cells));
  const picked = pickColumns(
    headings,
    samples.map(({ cells }) => cells),
    answers,
  );
  const lines: KeptLine[] = [];
  const blank: number[] = [];
  const keep = lineKeeper(picked);
  const isWhole = neededFields.every((field) => picked.has(field));
  const again = headings.join('\n');
  return {
    isWhole,
    gathered: { ...(sheet.name === undefined ? {} : { sheet: sheet.name }), headings, picked, lines, blank },
    take: (line, countRow) => {
      if (head === undefined || line.line <= head.line || !isWhole) return;
      // Headings that are repeated (files put one below the other) say nothing.
      if (isBlank(line.cells) || line.cells.map((cell) => cell.trim()).join('\n') === again)
        blank.push(line.line);
      else {
        countRow();
        lines.push(keep(line));
      }
    },
  };
}

function likest(first: readonly Line[], answers: ColumnAnswers): Line | undefined {
  let best: Line | undefined;
  let most = 0;
  for (const line of first) {
    const like = likeness(line.cells, answers);
    if (like <= most) continue;
    most = like;
    best = line;
  }
  // In words that we do not know: a person can still say whose columns they are.
  return (
    best ??
    first.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= neededFields.length)
  );
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
