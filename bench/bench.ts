import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { measureParts } from './parts.ts';
import { reminderLines } from './reminder-lines.ts';
import { measureTurns } from './turns.ts';

/** `npm run bench`: this bot beside what people would use instead, in one run; the tables go to `bench/results.md`. */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '5' } },
});

if (!existsSync('bench/peers/node_modules'))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: 'bench/peers',
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const reminders: string[] = [];
const extent = { messages: 1_000, planned: 100_000 };
for await (const line of reminderLines(extent)) {
  reminders.push(`- ${line}`);
  process.stderr.write(`reminders, ${line}\n`);
}
const turns = await measureTurns(Number(values.rounds), Number(values.seconds));
const lines = [
  '# What was measured',
  '',
  `\`npm run bench\` of ${new Date().toISOString().slice(0, 10)}, on ${cpus().length} × ${cpus()[0]?.model ?? 'a processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Linux ${release()}, Node ${process.versions.node}. The load and the stub of Teams’ connector ran on the same machine. What the figures mean and what costs what: [docs/performance.md](../docs/performance.md).`,
  '',
  `## Turns`,
  '',
  `Medians of ${values.rounds} rounds of ${values.seconds} s, in which each had its turn. This bot answers from \`start\` to the plan by pressing and keeps everything in its database; the others hold a talk of three turns (text, number, card) and keep it in memory. Each answer was checked.`,
  '',
  ...turns,
  '',
  '## Reminders',
  '',
  'What is due at once, from the sweep to the stored answer, held to 50 messages a second for each tenant. Sustained: without the first and the last tenth. More, and longer: `npm run bench:reminders`.',
  '',
  ...reminders,
  '',
  '## Parts of a turn',
  '',
  ...measureParts(),
  '',
];
writeFileSync('bench/results.md', lines.join('\n'));
process.stdout.write(`${lines.join('\n')}\n`);
process.exit(0);
