import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { dayOf } from '../guidance/day.ts';
import { holds, pageOf, rowOf, type Gate } from './figures/page.ts';
import { figureIn } from './figures/promise.ts';
import { promises } from './figures/promises.ts';
import { runCommand } from './figures/run-command.ts';

/**
 * `npm run figures`: runs all that was promised in figures, prints each as it is known, and writes docs/figures.md.
 * `-- --only <text>` runs those whose command has the text in it, and writes nothing.
 */
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = promises.filter(({ command }) => command.includes(values.only ?? ''));
const load = loadavg()[0] ?? 0;

const gates: Gate[] = [];
for (const promised of chosen) {
  const { printed, ...run } = await runCommand(promised.command);
  const gate = { promised, run, figures: promised.figures.map((figure) => figureIn(printed, figure)) };
  gates.push(gate);
  process.stdout.write(`${rowOf(gate)}\n`);
}

if (values.only === undefined) {
  const page = pageOf(gates, {
    day: dayOf(new Date()),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'a processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, load ${load.toFixed(1)} at the start`,
    databases: process.env['TEST_DATABASE_URL'] === undefined ? 'PGlite alone' : 'PGlite and PostgreSQL',
  });
  const style = await resolveConfig('docs/figures.md');
  writeFileSync('docs/figures.md', await format(page, { ...style, parser: 'markdown' }));
}
process.exitCode = gates.every(holds) ? 0 : 1;
