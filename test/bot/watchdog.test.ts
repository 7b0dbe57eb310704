import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

const watchdog = new URL('../../bot/process/watchdog.ts', import.meta.url).href;

/** Runs the script in a process that is watched as stuck after so many milliseconds. */
async function run(stuckAfter: number, script: string): Promise<{ output: string; signal: unknown }> {
  const code = `import { watchProcess } from ${JSON.stringify(watchdog)}; watchProcess(${stuckAfter}); ${script}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output, exit] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return { output, signal: exit[1] };
}

describe('a process that is watched', () => {
  it('is ended when it is stuck, and says so', async () => {
    const { output, signal } = await run(500, 'for (;;);');
    assert.equal(signal, 'SIGKILL');
    assert.match(output, /"code":"process-stuck","remedy":"Make room/);
  });

  it('is left alone while it works, and ends when it has nothing more to do', async () => {
    const { output, signal } = await run(60_000, 'setImmediate(() => undefined)');
    assert.deepEqual([output, signal], ['', null]);
  });
});
