import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { Pool } from 'pg';
import type { RunStatement } from './statement.ts';

/** What is told of a statement: nothing of its values, nor of its words but what it does to which table. */
export type StatementSeen = {
  /** Such as `select`. */
  readonly operation: string;
  /** The first that it names. */
  readonly table?: string | undefined;
  /** Of those that every turn makes. */
  readonly name?: string | undefined;
};

/** Told of a statement, which it runs; answers what that answers. */
export type ObserveStatement = <T>(statement: StatementSeen, run: () => T) => T;

/** The statements of turns, which somebody looks at. */
export function observedRun(run: RunStatement, observe: ObserveStatement | undefined): RunStatement {
  if (observe === undefined) return run;
  return (statement, values) =>
    observe({ operation: 'execute', name: statement.name }, () => run(statement, values));
}

/** Has somebody look at all that the pool is asked, but for the statements of turns. */
export function observePool(pool: Pool, observe: ObserveStatement): void {
  pool.on('connect', (client) => {
    observeQueries(client, observe);
  });
  observeQueries(pool, observe);
}

/** The same of the embedded database, in transactions too. */
export function observeEmbedded(client: PGlite, observe: ObserveStatement): void {
  const transaction = client.transaction.bind(client);
  Object.assign(observeQueries(client, observe), {
    transaction: async <T>(work: (inside: Transaction) => Promise<T>) =>
      await transaction((inside) => work(observeQueries(inside, observe))),
  });
}

type Queried = { readonly query: unknown };

function observeQueries<Client extends Queried>(client: Client, observe: ObserveStatement): Client {
  const { query } = client;
  if (typeof query !== 'function') return client;
  return Object.assign(client, {
    query: (...given: readonly unknown[]): unknown => {
      const ask = (): unknown => Reflect.apply(query, client, given);
      const [asked] = given;
      // With a function to call, it is the pool that asks its own client, and was looked at itself.
      const isInside = typeof given.at(-1) === 'function' || nameOf(asked) !== undefined;
      return isInside ? ask() : observe(statementSeen(textOf(asked)), ask);
    },
  });
}

function textOf(asked: unknown): string {
  const text: unknown = typeof asked === 'object' && asked !== null && 'text' in asked ? asked.text : asked;
  return typeof text === 'string' ? text : '';
}

function nameOf(asked: unknown): unknown {
  return typeof asked === 'object' && asked !== null && 'name' in asked ? asked.name : undefined;
}

/** What a statement does, by its text. */
function statementSeen(text: string): StatementSeen {
  const [, operation = 'execute'] = /^\s*([a-z]+)/i.exec(text) ?? [];
  const [, table] = /\b(?:from|into|update)\s+"?([a-z_]+)/i.exec(text) ?? [];
  return { operation: operation.toLowerCase(), table };
}
