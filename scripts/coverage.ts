import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/**
 * `npm run coverage`: all tests as one of Node's own runner, which sums up what mocha's processes and the bots that they
 * start went through.
 */
await test('mocha', () => {
  assert.equal(spawnSync('mocha', ['test/**/*.test.ts'], { stdio: 'inherit' }).status, 0);
});
