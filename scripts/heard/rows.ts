import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A line of a language: `languages/en/hears.ts`, 12; lines count from 1. */
export type Place = { readonly file: string; readonly line: number };

/** Where a row of a language begins that says a concept; nothing, where none has that name. */
export function rowOf(language: string, concept: string): Place | undefined {
  const key = concept.replace(/^(command|outside):/, '');
  const begins = new RegExp(`^\\s*'?${key}'?:`);
  for (const { file, lines } of filesOf(language)) {
    const at = lines.findIndex((line) => begins.test(line));
    if (at >= 0) return { file, line: at + 1 };
  }
  return undefined;
}

/** The first line with the template from that on which the row begins; the row, where the line holds a list of names. */
export function lineOf(language: string, concept: string, template: string): Place | undefined {
  const row = rowOf(language, concept);
  const { lines = [] } = filesOf(language).find(({ file }) => file === row?.file) ?? {};
  const at = lines.findIndex((line, index) => index + 1 >= (row?.line ?? 1) && line.includes(template));
  if (row === undefined || at < 0) return row;
  return { file: row.file, line: at + 1 };
}

/** “line 12 of languages/en/hears.ts”. */
export function shownPlace({ file, line }: Place): string {
  return `line ${line} of ${file}`;
}

/** The files of a language, its hears first. */
export function filesOf(language: string): { readonly file: string; readonly lines: readonly string[] }[] {
  return globSync(`${root}languages/${language}/{hears,commands,dates,numbers,places}.ts`)
    .sort((one, other) => Number(other.endsWith('hears.ts')) - Number(one.endsWith('hears.ts')))
    .map((path) => ({ file: relative(root, path), lines: readFileSync(path, 'utf8').split('\n') }));
}
