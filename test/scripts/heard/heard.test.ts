import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../../scripts/heard.ts', import.meta.url));

const heard = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

describe('npm run heard', () => {
  for (const args of [[], ['--help']])
    it(`says how to use it, with an example: ${args.join(' ') || 'without a message'}`, () => {
      const { status, stdout } = heard(...args);
      assert.equal(status, 0);
      assert.match(stdout, /npm run heard -- "they have not accepted"/);
      assert.match(stdout, /--asking .*the question that is open/);
    });

  const wrong = [
    { args: ['--aksing', 'offer', 'same'], says: /There is no --aksing/ },
    { args: ['--asking', 'offers', 'same'], says: /--asking is the question that is open, one of: source, / },
    { args: ['--draft', 'offer', 'same'], says: /--draft is what was answered before, such as/ },
    { args: ['--today', '31 March', 'same'], says: /--today is a day such as 2027-03-31/ },
  ];
  for (const { args, says } of wrong)
    it(`says what is wrong: ${args.join(' ')}`, () => {
      const { status, stderr } = heard(...args);
      assert.equal(status, 1);
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /^\s+at /m);
    });

  it('shows each of several messages', () => {
    const { stdout } = heard('same offer', 'no GDAP');
    assert.match(stdout, /“same offer”, read as en[^]*“no GDAP”, read as en/);
  });
});
