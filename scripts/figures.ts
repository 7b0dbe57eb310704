import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { dayOf } from '../guidance/day.ts';
import { keepGate, keptGates } from './figures/kept-gates.ts';
import { holds, pageOf, rowOf, type Gate } from './figures/page.ts';
import { figureIn } from './figures/promise.ts';
import { promises } from './figures/promises.ts';
import { runCommand } from './figures/run-command.ts';

/**
 * `npm run figures`: runs all that was promised in figures, prints each as it is known, and writes docs/figures.md.
 * `-- --only <text>` runs those whose command has the text in it; the page has the others as they were last.
 */
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = promises.filter(({ command }) => command.includes(values.only ?? ''));
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const databases = process.env['TEST_DATABASE_URL'] === undefined ? 'PGlite' : 'PGlite, PostgreSQL';

const gates: Gate[] = [];
for (const { promise, command, figures } of chosen) {
  const load = loadavg()[0] ?? 0;
  const { printed, endedWell, seconds } = await runCommand(command);
  const seen = figures.map((figure) => figureIn(printed, figure));
  const gate = { promise, command, endedWell, seconds, figures: seen, commit, load, databases };
  gates.push(gate);
  keepGate(gate);
  process.stdout.write(`${rowOf(gate)}\n`);
}

const kept = keptGates();
const page = pageOf(
  promises.map((promised) => ({ promised, gate: kept.find(({ command }) => command === promised.command) })),
  {
    day: dayOf(new Date()),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'a processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
  },
);
const style = await resolveConfig('docs/figures.md');
writeFileSync('docs/figures.md', await format(page, { ...style, parser: 'markdown' }));
process.exitCode = gates.every(holds) ? 0 : 1;
