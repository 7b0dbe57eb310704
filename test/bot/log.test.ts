import assert from 'node:assert/strict';
import { DrizzleQueryError } from 'drizzle-orm';
import { makeLog } from '../../bot/log.ts';
import { StorageError } from '../../storage/errors.ts';

const wrote = 'Contoso E3';

function logged(err: unknown): string {
  const lines: string[] = [];
  makeLog('info', { write: (line) => void lines.push(line) }).error({ err }, 'a turn failed');
  return lines.join('');
}

describe('an error in the log', () => {
  const refused = Object.assign(new Error('connection refused'), {
    code: 'ECONNREFUSED',
    detail: `Failing row contains (${wrote})`,
  });
  const failedQuery = new DrizzleQueryError('insert into watch values ($1)', [wrote], refused);

  for (const { what, err } of [
    { what: 'by itself', err: failedQuery },
    {
      what: 'as the cause of another',
      err: new StorageError('database-unreachable', 'No.', 'Wait.', failedQuery),
    },
  ]) {
    it(`names a query that failed, ${what}, and never its values`, () => {
      const line = logged(err);
      assert.match(line, /insert into watch values \(\$1\)/);
      assert.ok(!line.includes(wrote), line);
    });
  }

  it('names each cause with its code, and where it came from', () => {
    const line = logged(failedQuery);
    assert.match(line, /"message":"connection refused","code":"ECONNREFUSED","stack":"[^"]*log\.test\.ts/);
  });

  it('ends where causes go round in a circle', () => {
    const round = new Error('round');
    round.cause = round;
    assert.match(logged(round), /round/);
  });
});
