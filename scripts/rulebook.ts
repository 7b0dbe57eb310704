import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { rulebookPage } from './rulebook/page.ts';

/** `npm run rulebook` writes docs/rulebook.md; with `check` it only says whether that page is up to date. */
const file = new URL('../docs/rulebook.md', import.meta.url);
const options = await resolveConfig(file);
const page = await format(rulebookPage(), { ...options, parser: 'markdown' });

if (process.argv[2] !== 'check') await writeFile(file, page);
else if (page !== (await readFile(file, 'utf8').catch(() => ''))) {
  process.stderr.write('docs/rulebook.md is not up to date: run `npm run rulebook`.\n');
  process.exitCode = 1;
}
