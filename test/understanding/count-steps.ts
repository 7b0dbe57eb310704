import { Session } from 'node:inspector/promises';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/**
 * Reads a list of messages from its standard input, and writes for each how many functions and blocks of
 * `understanding/` ran while it was read. Run with `--no-opt --no-maglev`, without which V8 stops counting what it
 * has made faster.
 */
const messages = z.array(z.string()).parse(JSON.parse(await text(process.stdin)));
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { read } = await import('../../understanding/read.ts');

const listenings = [
  { stage: 'idle' },
  { stage: 'question', asking: 'termEnd' },
  { stage: 'question', asking: 'subscriptionCount' },
  { stage: 'question', asking: 'customerCountry' },
  { stage: 'reminder' },
] as const;

async function stepsSinceLast(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.includes('/understanding/'))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

function readAll(message: string): void {
  for (const listening of listenings)
    read(message, { today: '2026-11-27', draft: { termEnd: '2027-03-31' }, ...listening });
}

// What is made when it is first needed belongs to no message.
for (const message of messages) readAll(message);
await stepsSinceLast();
const steps: number[] = [];
for (const message of messages) {
  readAll(message);
  steps.push(await stepsSinceLast());
}
process.stdout.write(JSON.stringify(steps));
