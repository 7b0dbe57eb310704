import assert from 'node:assert/strict';
import { eq } from 'drizzle-orm';
import { fileURLToPath } from 'node:url';
import { feedbackUsage, readFeedbackCommand } from '../../bot/operator/feedback-command.ts';
import { runFeedback } from '../../bot/operator/run-feedback.ts';
import { UsageError } from '../../bot/operator/usage-error.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { feedback } from '../../storage/schema.ts';
import type { FeedbackGiven } from '../../storage/feedback-given.ts';
import { loadTurn, saveTurn } from '../../storage/turns.ts';
import type { Effect } from '../../storage/watch.ts';
import { testDatabases } from '../support/databases.ts';
import { runScript } from '../support/run-script.ts';

const script = fileURLToPath(new URL('../../bot/operator/feedback.ts', import.meta.url));

const run = (args: readonly string[], databaseUrl: string) => runScript(script, args, databaseUrl);

const answer = { kind: 'answer', topics: ['gdap'], outside: [] } as const;
const plan = {
  kind: 'plan',
  verdict: 'ready',
  path: 'partner-transfer',
  edition: '2026-11',
  advice: ['transfer', 'credit'],
} as const;

/** Has somebody judge a card; the language is English. */
async function judge(
  database: Database,
  user: string,
  given: Omit<FeedbackGiven, 'language'>,
  at: string,
): Promise<void> {
  await take(database, user, [{ kind: 'feedback-given', language: 'en', ...given }], at);
}

async function take(database: Database, user: string, effects: readonly Effect[], at: string): Promise<void> {
  const key = { tenantId: 'tenant-secret', userId: user, conversationId: `chat-${user}` };
  const { version } = await loadTurn(database, key);
  const turn = { key, version, state: {}, learned: {}, effects, now: new Date(at) };
  assert.equal(await saveTurn(database, turn), 'saved');
}

describe('the feedback command', () => {
  for (const { args, line } of [
    { args: ['all'], line: /^feedback takes no "all"\.$/ },
    { args: ['--soon'], line: /^Unknown option '--soon'\.$/ },
    { args: ['--since', 'monday'], line: /^--since was "monday"; allowed: a day or a moment/ },
  ])
    it(`says in one line what is wrong with “${args.join(' ')}”`, () => {
      assert.throws(
        () => readFeedbackCommand(args),
        (error) => error instanceof UsageError && line.test(error.message),
      );
    });
});

for (const { name, make } of testDatabases())
  describe(`the feedback command, on ${name}`, () => {
    let address: string;
    let database: Database;
    const show = async (...args: string[]) => {
      const command = readFeedbackCommand(args);
      assert.ok(command.kind !== 'help');
      return (await runFeedback(database, command)).lines;
    };

    before(async () => {
      address = await make();
      database = await openDatabase(address);
    });
    after(() => database.close());

    it('says where there is nothing yet', async () => {
      assert.deepEqual(await show(), ['No feedback.']);
      assert.match((await show('--unknown')).join('\n'), /^No questions are kept; .*KEEP_UNKNOWN_QUESTIONS/);
    });

    it('counts by topic, way and rule, the most often wrong first, and names nobody', async () => {
      await judge(database, 'ada', { card: 'a.1', about: answer, reaction: 'like' }, '2026-11-20T10:00:00Z');
      const bad = { card: 'b.1', about: plan, reaction: 'dislike', comment: 'no \u001b[31mcredit' } as const;
      await judge(database, 'bob', bad, '2026-11-21T10:00:00Z');
      const lines = await show();
      assert.deepEqual(lines, [
        'about                        right  wrong',
        'plan ready partner-transfer  0      1',
        'rule credit                  0      1',
        'rule transfer                0      1',
        'topic gdap                   1      0',
        '',
        '2026-11-21 10:00:00Z  wrong  en  plan ready partner-transfer, edition 2026-11',
        '  “no [31mcredit”',
        '2026-11-20 10:00:00Z  right  en  topic gdap',
        '',
        '2 cards judged: 1 right, 1 wrong.',
      ]);
      const all = [...lines, ...(await show('--json'))].join('\n');
      assert.doesNotMatch(all, /ada|bob|tenant-secret|chat-|a\.1/);
    });

    it('begins where it is told to', async () => {
      const lines = await show('--since', '2026-11-21', '--json');
      assert.equal(lines.length, 1);
      assert.match(lines[0] ?? '', /"reaction":"dislike"/);
    });

    it('shows the words of unknown questions, the most frequent first', async () => {
      const asks = (words: string): Effect => ({ kind: 'unknown-asked', words, language: 'en' });
      await take(database, 'ada', [asks('bill'), asks('')], '2026-11-20T10:00:00Z');
      await take(database, 'bob', [asks('bill')], '2026-11-21T10:00:00Z');
      assert.deepEqual(await show('--unknown'), [
        'asked  last on     language  known words',
        '2      2026-11-21  en        bill',
        '1      2026-11-20  en        –',
        '',
        '2 questions; of each the words that the bot knows, and no others.',
      ]);
      assert.equal((await show('--unknown', '--since', '2026-11-21', '--json')).length, 1);
    });

    it('names a row that cannot be read, and shows all others', async () => {
      await judge(database, 'eve', { card: 'e.1', about: plan, reaction: 'like' }, '2026-11-22T10:00:00Z');
      await database.queries.update(feedback).set({ about: {} }).where(eq(feedback.card, 'e.1'));
      const command = { kind: 'feedback', since: new Date(0), json: true } as const;
      const { lines, errors } = await runFeedback(database, command);
      assert.match(errors.join(), /The row e\.1 of the table feedback cannot be read/);
      assert.equal(lines.length, 2);
      await database.queries.delete(feedback).where(eq(feedback.card, 'e.1'));
    });

    it('keeps 200 of a person, the newest', async () => {
      const given = Array.from({ length: 205 }, (_each, at): Effect => {
        const card = `c.${String(at).padStart(3, '0')}`;
        return { kind: 'feedback-given', card, about: answer, reaction: 'like', language: 'en' };
      });
      for (const [at, effect] of given.entries())
        await take(database, 'much', [effect], new Date(Date.parse('2027-01-01') + at * 1000).toISOString());
      const lines = await show('--since', '2027-01-01', '--json');
      assert.equal(lines.length, 200);
      assert.match(lines.at(-1) ?? '', /2027-01-01T00:00:05/);
    });

    it('keeps what was said last, where two presses come at once from two places', async () => {
      const from = (place: string, reaction: 'like' | 'dislike') =>
        saveTurn(database, {
          key: { tenantId: 't', userId: 'twice', conversationId: place },
          version: 0,
          state: {},
          learned: {},
          effects: [{ kind: 'feedback-given', card: 'd.1', about: answer, reaction, language: 'en' }],
          now: new Date('2028-01-01T00:00:00Z'),
        });
      const saved = await Promise.all([from('chat', 'like'), from('group', 'dislike')]);
      assert.deepEqual(saved, ['saved', 'saved']);
      assert.equal((await show('--since', '2028-01-01', '--json')).length, 1);
    });
  });

describe('npm run feedback', () => {
  it('explains itself', async () => {
    const { code, out } = await run(['--help'], 'pglite:memory');
    assert.deepEqual([code, out.trim()], [0, feedbackUsage]);
  });

  it('says what it did not understand, and ends with 2', async () => {
    const { code, err } = await run(['all'], 'pglite:memory');
    assert.equal(code, 2);
    assert.match(err, /^feedback takes no "all"\.\nUsage:/);
  });
});
