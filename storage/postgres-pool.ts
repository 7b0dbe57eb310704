import pg from 'pg';
import { GatheringSocket } from './gathering-socket.ts';

/** How long a connection to PostgreSQL may take to be made, in milliseconds. */
const usualConnect = 5_000;

export type PoolLimits = {
  /** How many connections at most. */
  readonly connections: number;
  /** Milliseconds that one may take to be made. */
  readonly connect?: number;
  /** Milliseconds after which the server gives a statement up, also one that waits for a lock. */
  readonly statement: number;
  /** Milliseconds without a sign of life after which a connection is given up: longer than any statement. */
  readonly silence: number;
};

export const forTurns: PoolLimits = { connections: 10, statement: 25_000, silence: 40_000 };

/** Apart from the turns', so that neither keeps the other waiting; its housekeeping may take longer. */
export const forQueue: PoolLimits = { connections: 4, statement: 60_000, silence: 90_000 };

/** Connections to the address on which nothing hangs for ever: neither a statement nor a server that fell silent. */
export function makePool(
  url: string,
  { connections, connect = usualConnect, statement, silence }: PoolLimits,
): pg.Pool {
  const pool = new pg.Pool({
    Client: connectingWithin(connect),
    connectionString: url,
    max: connections,
    // Without it a client keeps statements back until the one before is answered.
    pipeline: true,
    // For a free connection: where all are slow, the next waits its turn and is not refused.
    connectionTimeoutMillis: silence,
    statement_timeout: statement,
    // A process that was frozen in a transaction holds its locks no longer than this.
    idle_in_transaction_session_timeout: silence,
    stream: () => socketWithin(silence),
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  // The pool does not listen to one that is lent out: broken between two statements, it would end the process too.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** The pool itself has one setting for both: to make a connection, and to wait for a free one. */
function connectingWithin(milliseconds: number): typeof pg.Client {
  return class extends pg.Client {
    constructor(config?: string | pg.ClientConfig) {
      const settings = typeof config === 'string' ? { connectionString: config } : config;
      super({ ...settings, connectionTimeoutMillis: milliseconds });
    }
  };
}

/** A connection for what may take its time, such as a migration. */
export function makeLoneClient(url: string): pg.Client {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: usualConnect });
  client.on('error', () => undefined);
  return client;
}

// Not the driver's query_timeout: it gives the query up, and leaves the dead connection in the pool.
function socketWithin(silence: number): GatheringSocket {
  const socket = new GatheringSocket();
  socket.setTimeout(silence, () => socket.destroy(new Error('the database fell silent')));
  return socket;
}
