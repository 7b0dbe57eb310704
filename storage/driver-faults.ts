import { z } from 'zod';
import { StorageError } from './errors.ts';

/**
 * Awaits what the storage does.
 * @throws StorageError that says what is to be done, where its driver or the database met a fault; the error itself
 *   where it is a mistake of the program, or says by itself what is to be done.
 */
export async function stored<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isMistake(error) || hasRemedy(error) ? error : storageFault(error);
  }
}

/** One of ours, such as of a job that went to another process: the database is not what is at fault. */
function hasRemedy(error: unknown): boolean {
  return error instanceof Error && 'remedy' in error;
}

/** What a driver throws is wrapped by Drizzle, or an Error of no such kind. */
function isMistake(error: unknown): boolean {
  const kinds = [TypeError, RangeError, ReferenceError, SyntaxError, z.ZodError];
  return kinds.some((kind) => error instanceof kind);
}

/** What a fault of the driver or the database means; the fault itself is its cause. */
function storageFault(fault: unknown): StorageError {
  const chain = causesOf(fault);
  const known = chain.find((each) => each instanceof StorageError);
  if (known !== undefined) return known;
  const state = chain.map(sqlStateOf).find((each) => each !== undefined);
  if (state === undefined || isPassing(state)) return lost(fault);
  if (state === diskFull) return full(fault);
  if (state === canceled || state.startsWith('40')) return slow(fault);
  return refused(fault);
}

/** Whether the server was not reached, or says that it will serve later: then there is no mistake to look for. */
export function mayPass(fault: unknown): boolean {
  return causesOf(fault).some((error) => {
    const state = sqlStateOf(error);
    if (state !== undefined) return isPassing(state) || state === diskFull;
    return unreached.has(codeOf(error) ?? '') || /^Connection terminated|timeout expired/.test(error.message);
  });
}

/** ENOTFOUND too: where containers start together, a name is known only once its container runs. */
const unreached = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

// SQLSTATEs: postgresql.org/docs/current/errcodes-appendix.html, as read in November 2026.
const diskFull = '53100';
const canceled = '57014';
const uniqueViolation = '23505';
/** Connection, resources, and an operator who stops the server. */
const passingClasses = ['08', '53', '57'];

function isPassing(state: string): boolean {
  return state !== diskFull && state !== canceled && passingClasses.includes(state.slice(0, 2));
}

/** Whether a row was refused as there is one already, by that constraint. */
export function isTaken(fault: unknown, constraint: string): boolean {
  return causesOf(fault).some(
    (error) =>
      sqlStateOf(error) === uniqueViolation && 'constraint' in error && error.constraint === constraint,
  );
}

/** Only what the database itself reports has a severity; the network's faults have a code alone. */
function sqlStateOf(error: Error): string | undefined {
  return 'severity' in error ? codeOf(error) : undefined;
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A chain that is longer is a circle. */
const mostCauses = 5;

function causesOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let each = error; each instanceof Error && chain.length < mostCauses; each = each.cause)
    chain.push(each);
  return chain;
}

function lost(cause: unknown): StorageError {
  return new StorageError(
    'database-lost',
    'The database did not answer.',
    'Bring it back; nothing was stored and no restart is needed. /readyz tells when it answers.',
    cause,
  );
}

function slow(cause: unknown): StorageError {
  return new StorageError(
    'database-slow',
    'The database took too long, or another transaction was in the way.',
    'Look for long transactions, locks or load on the database server.',
    cause,
  );
}

/** Also for a disk that is about to be full. */
export function full(cause?: unknown): StorageError {
  return new StorageError(
    'database-full',
    'The disk of the database is full, or nearly.',
    'Make room on it; the bot goes on by itself. Nothing that was acknowledged is lost.',
    cause,
  );
}

function refused(cause: unknown): StorageError {
  return new StorageError(
    'database-refused',
    'The database refused a query.',
    'Check the rights of the database’s user; if they are right, it is a fault of the bot: report this line.',
    cause,
  );
}
