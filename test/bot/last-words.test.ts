import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { DrizzleQueryError } from 'drizzle-orm';
import { z } from 'zod';
import { exitOnFaults } from '../../bot/process/last-words.ts';
import { makeLog } from '../../bot/process/log.ts';

const wrote = 'Contoso E3';
const fatal = 60;
const lineSchema = z.looseObject({ level: z.number(), code: z.string(), fault: z.string() });

describe('a fault that nobody caught', () => {
  for (const fault of ['uncaughtException', 'unhandledRejection']) {
    it(`${fault} is logged without what a person wrote, and ends the process with 1`, () => {
      const faults = new EventEmitter();
      const seen: string[] = [];
      const log = makeLog('info', { write: (line) => void seen.push(line) });
      exitOnFaults({ faults, exit: (code) => seen.push(`exit ${code}`), log });

      faults.emit(fault, new DrizzleQueryError('insert into watch values ($1)', [wrote]));

      const [line = '', ...after] = seen;
      const { level, code, fault: named } = lineSchema.parse(JSON.parse(line));
      assert.deepEqual([level, code, named], [fatal, 'fault-uncaught', fault]);
      assert.ok(line.includes('insert into watch values') && !line.includes(wrote), line);
      assert.deepEqual(after, ['exit 1']);
    });
  }
});
