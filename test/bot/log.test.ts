import assert from 'node:assert/strict';
import { DrizzleQueryError } from 'drizzle-orm';
import { z } from 'zod';
import { makeLog } from '../../bot/process/log.ts';
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

  const sentences = [
    {
      note: 'the body of an answer, which the SDK makes its message',
      err: Object.assign(new Error(`{"error":{"message":"no ${wrote}"}}`), { statusCode: 400 }),
      says: /"message":"HTTP status 400","statusCode":400/,
    },
    {
      note: 'a sentence that another server calls its code',
      err: Object.assign(new Error('x'), { statusCode: 403, code: `No ${wrote}` }),
      says: /"message":"HTTP status 403","statusCode":403/,
    },
    {
      note: 'the body of an answer whose code looks like one of ours',
      err: Object.assign(new Error(`no ${wrote}`), { statusCode: 400, code: 'service-url-foreign' }),
      says: /"message":"HTTP status 400","code":"service-url-foreign","statusCode":400/,
    },
    {
      note: 'a value that PostgreSQL cannot read',
      err: Object.assign(new Error(`invalid input syntax for type uuid: "${wrote}"`), {
        code: '22P02',
        severity: 'ERROR',
      }),
      says: /"message":"a value was refused","code":"22P02"/,
    },
    {
      note: 'the name of a host that was looked up in vain',
      err: Object.assign(new Error(`getaddrinfo ENOTFOUND ${wrote}`), {
        code: 'ENOTFOUND',
        syscall: 'getaddrinfo',
        hostname: wrote,
      }),
      says: /"message":"getaddrinfo ENOTFOUND","code":"ENOTFOUND"/,
    },
    {
      note: 'what is no JSON',
      err: new SyntaxError(`Unexpected token 'C', "${wrote}" is not valid JSON`),
      says: /"message":"Unexpected token …"/,
    },
    {
      note: 'a zone that does not exist',
      err: new RangeError(`Invalid time zone specified: ${wrote}`),
      says: /"message":"Invalid time zone specified …"/,
    },
    {
      note: 'properties that a schema refuses, and says which it lacks',
      err: z.strictObject({ count: z.int() }).safeParse({ [wrote]: wrote }).error,
      says: /"message":"invalid_type at count; unrecognized_keys at "/,
    },
    {
      note: 'a message of several lines, which stands in the stack too',
      err: new Error(`line one:\n    at ${wrote}\nthe end`),
      says: /"message":"line one …","stack":"    at [^"]*log\.test\.ts/,
    },
    {
      note: 'something thrown that is no error',
      err: { text: wrote },
      says: /"err":\{"type":"object"\}/,
    },
  ];
  for (const { note, err, says } of sentences) {
    it(`never holds ${note}`, () => {
      const line = logged(err);
      assert.ok(!line.includes(wrote), line);
      assert.match(line, says);
    });
  }

  it('says what our own error and the system say: they hold nothing of people', () => {
    assert.match(
      logged(new StorageError('database-missing', 'No database.', 'Check it.')),
      /No database\. Check it\./,
    );
    const system = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
    });
    assert.match(logged(system), /"message":"connect ECONNREFUSED 127\.0\.0\.1:5432"/);
    const database = Object.assign(new Error('relation "watch" does not exist'), {
      code: '42P01',
      severity: 'ERROR',
    });
    assert.match(logged(database), /relation \\"watch\\" does not exist/);
  });

  it('ends where causes go round in a circle', () => {
    const round = new Error('round');
    round.cause = round;
    assert.match(logged(round), /round/);
  });
});
