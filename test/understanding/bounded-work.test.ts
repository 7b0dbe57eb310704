import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { read } from '../../understanding/read.ts';

/** Of what nobody says, what costs most: all of it is repeated as often as a message has room. */
const hostile = {
  quarters: 'q4\n',
  numbers: '1 2 3 ',
  'digits and commas': '1,',
  'the same small word': 'and ',
  'the same denial': 'não ',
  'things and denials': 'gdap not ',
  brackets: '(a [',
  fractions: '1/2 ',
  days: 'den 31 mars, ',
  'ranges that do not end': 'between 3 and ',
  'number words in one piece': 'etthundratjugofem ',
  'words with slips': 'subscriptoins ',
  countries: 'sweden ',
  reminders: 'remind me about ',
  'quotation marks': '"a ',
  letters: 'a b c d e f g h i j ',
} as const;

/** Messages of 64 and 128 words, and one that is longer than anything that is read. */
const lengths = [64, 128, 28_000];

/** What five readings of the longest message may take: 27 November 2026 the costliest takes half of it. */
const mostSteps = 5_000_000;

/** What five readings of some twenty words cost. */
const constant = 100_000;

function repeated(unit: string, words: number): string {
  return unit.repeat(Math.ceil(words / (unit.match(/[\p{L}\p{N}]+/gu) ?? [unit]).length));
}

function stepsFor(messages: readonly string[]): number[] {
  const program = fileURLToPath(new URL('count-steps.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--no-opt', '--no-maglev', program], {
    input: JSON.stringify(messages),
    encoding: 'utf8',
    env: { ...process.env, NODE_V8_COVERAGE: undefined },
  });
  assert.equal(status, 0, stderr);
  return z.array(z.number()).parse(JSON.parse(stdout));
}

describe('the work of reading', () => {
  const names = Object.keys(hostile) as (keyof typeof hostile)[];
  let steps: number[];

  before(function () {
    this.timeout(60_000);
    steps = stepsFor(names.flatMap((name) => lengths.map((words) => repeated(hostile[name], words))));
  });

  for (const [index, name] of names.entries())
    it(`grows no faster than the message, and not beyond its budget: ${name}`, () => {
      const [once = 0, twice = 0, most = 0] = steps.slice(index * lengths.length);
      assert.ok(once > 0 && most > 0);
      assert.ok(twice <= 2 * once + constant, `${once} steps for 64 words, ${twice} for 128`);
      assert.ok(most <= mostSteps, `${most} steps`);
    });

  it('tells what it left unread', () => {
    const listening = { today: '2026-11-27', draft: {} };
    const { unread, facts } = read(`${'well well '.repeat(200)}auto-renew is off`, listening);
    assert.match(unread.at(-1) ?? '', /auto-renew is off$/);
    assert.deepEqual(facts, {});
    assert.equal(read('x'.repeat(28_000), listening).unread.join('').length, 28_000);
  });

  it('takes nothing for sure where what follows is left unread', () => {
    const { facts } = read(`auto-renew is off ${'and so on '.repeat(200)}`, {
      today: '2026-11-27',
      draft: {},
      asking: 'autoRenew',
    });
    assert.deepEqual(facts, {});
  });
});
