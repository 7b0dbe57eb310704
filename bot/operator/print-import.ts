import type { Comparison } from '../../portfolio/kept/compare.ts';
import type { Summary } from '../../portfolio/kept/summary.ts';
import type { Problem, Reading, Why } from '../../portfolio/reading.ts';
import { neededFields, type RowField } from '../../portfolio/row.ts';
import { count, plain, table } from './table.ts';

/** Why a line is no subscription, in words. */
export const reasons: Readonly<Record<Why, string>> = {
  'duplicate-line': 'another line says more of the same subscription',
  'no-end': 'no end of a term',
  'far-end': 'ends in more than ten years',
  'not-licence-based': 'not licence-based',
  'ended-long-ago': 'ended more than 120 days ago',
  'no-customer': 'no customer',
  'bad-date': 'the end is no date',
  empty: 'empty',
};

const mostHeadings = 40;

const problems: Readonly<Record<Problem, string>> = {
  'not-a-table': 'It is no table that can be read: CSV, TSV, XLSX or JSON, not locked by a password.',
  damaged: 'It breaks off.',
  'too-large': 'It is too large.',
  'too-many-rows': 'It has more than 50,000 rows.',
  'too-many-columns': 'It has more than 1,000 columns.',
  'columns-missing': 'A needed column was not found.',
  'too-heavy': 'It takes too long, or too much memory, to read.',
};

/** What a file holds, as of the day of the summary. */
export function summaryLines(name: string, { kind }: Reading, summary: Summary): string[] {
  const { rows, customers, nearest, ended, left, unknown } = summary;
  const lines = left.reduce((sum, each) => sum + each.count, 0);
  return [
    `${plain(name)} (${kind}): ${count(rows, 'subscription', 'subscriptions')} of ${count(customers, 'customer', 'customers')}.`,
    ...renewalLines(summary),
    ...(ended === 0 ? [] : [`${ended} ended before today.`]),
    ...(nearest.length === 0
      ? []
      : ['', ...table(['ends next', 'customer', 'product', 'seats', 'auto-renew'], cells(summary)), '']),
    ...(lines === 0 ? [] : [`Left out: ${count(lines, 'line', 'lines')}.`]),
    ...left.map(({ why, count: each }) => `  ${each}: ${reasons[why]}`),
    ...(unknown.length === 0 ? [] : [`Not in the file: ${unknown.join(', ')}.`]),
  ];
}

function renewalLines({ rows, renewing, renewalUntold }: Summary): string[] {
  if (rows === 0) return [];
  if (renewalUntold === rows) return ['Whether they renew by themselves the file does not tell.'];
  const untold = renewalUntold === 0 ? '' : `; of ${renewalUntold} the file does not tell it`;
  return [`${count(renewing, 'renews by itself', 'renew by themselves')}${untold}.`];
}

function cells({ nearest }: Summary): string[][] {
  return nearest.map(({ termEnd, customer, product, seats, autoRenew }) => [
    termEnd,
    customer,
    product,
    seats === undefined ? '–' : String(seats),
    autoRenew ?? '–',
  ]);
}

/** The file beside what is stored. */
export function comparisonLine({ added, changed, gone, same }: Comparison): string {
  const fields = new Map<string, number>();
  for (const one of changed) for (const field of one.fields) fields.set(field, (fields.get(field) ?? 0) + 1);
  const which = [...fields].map(([field, each]) => `${field} ${each}`).join(', ');
  return `Beside what is stored: ${added.length} new, ${changed.length} changed${which === '' ? '' : ` (${which})`}, ${gone.length} gone, ${same} the same.`;
}

/** What has to be answered before the file can be read. */
export function questionLines(name: string, { questions, problem, columns }: Reading): string[] {
  if (questions.includes('date-order'))
    return [
      `${plain(name)}: every date could be either way round. Add --date-order day-first or month-first.`,
    ];
  const said = problem === undefined ? '' : ` ${problems[problem]}`;
  const headings = columns?.headings.filter((heading) => heading !== '') ?? [];
  if (problem !== 'columns-missing' || headings.length === 0)
    return [`${plain(name)} cannot be read.${said}`];
  const missing = neededFields.filter((field: RowField) => columns?.found[field] === undefined);
  return [
    `${plain(name)} cannot be read.${said} Name it: ${missing.map((field) => `--column ${field}="…"`).join(' ')}`,
    `Its columns: ${headings.slice(0, mostHeadings).map(plain).join(' · ')}${headings.length > mostHeadings ? ' · …' : ''}`,
  ];
}
