import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

/** Counts the statements that go to any database of this process; `end` puts everything back. */
export function countStatements(): { readonly count: () => number; readonly end: () => void } {
  let count = 0;
  const onCall = () => (count += 1);
  const ends = [
    onEachCall(pg.Client.prototype, 'query', onCall),
    onEachCall(PGlite.prototype, '_runExclusiveQuery', onCall),
  ];
  return {
    count: () => count,
    end: () => {
      for (const end of ends) end();
    },
  };
}

function onEachCall(prototype: object, method: string, onCall: () => void): () => void {
  const original: unknown = Reflect.get(prototype, method);
  assert.ok(typeof original === 'function', method);
  const calling = function (this: unknown, ...args: unknown[]): unknown {
    onCall();
    const answer: unknown = Reflect.apply(original, this, args);
    return answer;
  };
  Reflect.set(prototype, method, calling);
  return () => Reflect.set(prototype, method, original);
}
