import { DatabaseError, type Pool, type PoolClient } from 'pg';
import type { RunStatement } from './statement.ts';

/** One that waits, for a lock or the disk, holds up those behind it on its connection: they are not to be many. */
const mostTogether = 16;

/** Statements that share a connection. */
type Together = {
  readonly client: Promise<PoolClient>;
  begun: number;
  /** How many of them are not answered yet. */
  open: number;
  /** The server closes the connection after one of them, or has: it is not lent again. */
  isLost: boolean;
};

/**
 * Statements that come up in one turn of the event loop, or while no connection is free, go to the server together over
 * one connection: on both sides most of what a short statement costs is to write, to wake and to read. Each is answered,
 * or fails, by itself. Where the server is slow, turns of the event loop are short, and each has a connection of its own.
 */
export function runOnPostgres(pool: Pool): RunStatement {
  let latest: Together | undefined;

  function join(): Together {
    if (latest !== undefined && latest.begun < mostTogether) return latest;
    const together = { client: pool.connect(), begun: 0, open: 0, isLost: false };
    const end = () => {
      setImmediate(() => {
        part(together);
      });
    };
    together.client.then(end, end);
    latest = together;
    return together;
  }

  function part(together: Together): void {
    if (latest === together) latest = undefined;
  }

  return async ({ name, text }, values) => {
    const together = join();
    together.begun += 1;
    together.open += 1;
    const client = await together.client;
    try {
      return (await client.query<Record<string, unknown>>({ name, text, values: [...values] })).rows;
    } catch (error) {
      together.isLost ||= closesConnection(error);
      throw error;
    } finally {
      together.open -= 1;
      if (together.open === 0) {
        part(together);
        client.release(together.isLost);
      }
    }
  };
}

/** The server says so a moment before the connection ends: until then the pool would lend it again. */
function closesConnection(error: unknown): boolean {
  return error instanceof DatabaseError && error.severity !== 'ERROR';
}
