import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Item } from '../../understanding/items/items.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const meantSchema = z.object({
  meant: z.array(z.object({ language: z.string(), concept: z.string(), template: z.string() })),
});

/** The lines of the languages by which the words were read: `languages/en/hears.ts:12 nobody: no one|nobody`. */
export function linesOf(item: Item): string[] {
  const { data } = meantSchema.safeParse(item);
  const lines = (data?.meant ?? []).map(
    ({ language, concept, template }) => `${placeOf(language, concept, template)} ${concept}: ${template}`,
  );
  return [...new Set(lines)];
}

/** The first line with the template from that on which the concept is named; the folder, where there is none. */
function placeOf(language: string, concept: string, template: string): string {
  const key = concept.replace(/^(command|outside):/, '');
  for (const path of globSync(`${root}languages/${language}/*.ts`).sort()) {
    const lines = readFileSync(path, 'utf8').split('\n');
    const named = lines.findIndex((line) => new RegExp(`^\\s*'?${key}'?:`).test(line));
    const at = lines.findIndex((line, index) => named >= 0 && index >= named && line.includes(template));
    if (at >= 0) return `${relative(root, path)}:${at + 1}`;
  }
  return `languages/${language}/`;
}
