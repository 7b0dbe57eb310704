import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

const watchdog = new URL('../../bot/watchdog.ts', import.meta.url).href;

/** Runs the script in a process that is watched with a patience of 500 ms. */
async function run(script: string): Promise<{ output: string; signal: unknown }> {
  const code = `import { watchProcess } from ${JSON.stringify(watchdog)}; watchProcess(500); ${script}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output, exit] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return { output, signal: exit[1] };
}

describe('a process that is watched', () => {
  it('is ended when it is stuck, and says so', async () => {
    const { output, signal } = await run('setTimeout(() => { for (;;); }, 300)');
    assert.equal(signal, 'SIGKILL');
    assert.match(output, /"code":"process-stuck","remedy":"Make room/);
  });

  it('is left alone while it works, and ends when it has nothing more to do', async () => {
    const { output, signal } = await run(
      'let rounds = 0; const work = setInterval(() => { if ((rounds += 1) === 30) clearInterval(work); }, 50);',
    );
    assert.deepEqual([output, signal], ['', null]);
  });
});
