import { parse, protocol, type PGlite } from '@electric-sql/pglite';
import type { RunStatement, Statement, Value } from './statement.ts';

/** A plan is made for tables as large as they are then, and nothing on PGlite counts them anew as they grow. */
const runsOfAPlan = 500;

/**
 * PGlite's own `query` reads and plans anew each time, and goes into the database and back six times. As that one does,
 * this waits until no transaction is open, and does nothing where the guard throws.
 */
export function runOnPglite(client: PGlite, guard: () => void): RunStatement {
  const { bind, close, describe, execute, parse: plan, sync } = protocol.serialize;
  const runs = new Map<string, number>();

  async function keep({ name, text }: Statement): Promise<void> {
    await client.execProtocolStream(
      Buffer.concat([close({ type: 'S', name }), plan({ name, text }), sync()]),
      {},
    );
    runs.set(name, 0);
  }

  async function run(statement: Statement, values: readonly Value[]): Promise<readonly unknown[]> {
    const { name } = statement;
    if ((runs.get(name) ?? runsOfAPlan) >= runsOfAPlan) await keep(statement);
    runs.set(name, (runs.get(name) ?? 0) + 1);
    const said = values.map((value) => (value === null ? null : String(value)));
    const bound = bind({ statement: name, values: said });
    // After a fault the database takes nothing up to the sync: it goes along.
    const answers = await client.execProtocolStream(
      Buffer.concat([bound, describe({ type: 'P' }), execute(), sync()]),
      {},
    );
    return parse.parseResults(answers, client.parsers)[0]?.rows ?? [];
  }

  return async (statement, values) => {
    guard();
    return await client._runExclusiveTransaction(() =>
      client._runExclusiveQuery(() => run(statement, values)),
    );
  };
}
