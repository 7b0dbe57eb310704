import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Gate } from './page.ts';

const folder = join('dist', 'figures');

const gateSchema = z.object({
  promise: z.string(),
  command: z.string(),
  endedWell: z.boolean(),
  seconds: z.number(),
  figures: z.array(
    z.object({
      what: z.string(),
      seen: z.array(z.string()),
      limit: z.string(),
      holds: z.boolean().optional(),
    }),
  ),
  commit: z.string(),
  load: z.number(),
  databases: z.string(),
});

/** Keeps what was seen, in the place of what was seen before by the same command. */
export function keepGate(gate: Gate): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${hash('sha256', gate.command).slice(0, 12)}.json`),
    JSON.stringify(gate, null, 2),
  );
}

/** What was seen last by each command, in this folder. */
export function keptGates(): readonly Gate[] {
  return readdirSync(folder).map((name) =>
    gateSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  );
}
