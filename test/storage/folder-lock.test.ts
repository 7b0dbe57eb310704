import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../storage/database.ts';
import { StorageError } from '../../storage/errors.ts';
import { holdFolder } from '../../storage/folder-lock.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { embedded } from '../support/databases.ts';

const taker = fileURLToPath(new URL('../support/folder-taker.ts', import.meta.url));

describe('the hold on a database folder', () => {
  let root: string;
  let folder: string;
  const takers: ChildProcess[] = [];
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'lock-'));
    folder = join(root, 'data');
    await mkdir(folder);
  });
  afterEach(async () => {
    await Promise.all(takers.splice(0).map(kill));
    await rm(root, { recursive: true, force: true });
  });

  async function startTaker(): Promise<ChildProcess> {
    const child = fork(taker);
    takers.push(child);
    await once(child, 'message');
    return child;
  }

  const leftBehind = [
    { note: 'by nobody yet', files: {} },
    {
      note: 'by a process that was killed',
      files: { 'bot.lock': '', 'bot.holder': 'process 999999999 on here' },
    },
    { note: 'by one killed before it could say who it was', files: { 'bot.lock': '', 'bot.holder': '' } },
    {
      note: 'by an earlier life of the same container, where each process has the same number',
      files: { 'bot.lock': '', 'bot.holder': `process ${process.pid} on ${hostname()}` },
    },
    {
      note: 'before a power cut, with a number that another living process has since',
      files: { 'bot.lock': '', 'bot.holder': `process ${process.ppid} on ${hostname()}` },
    },
  ];
  for (const { note, files } of leftBehind)
    it(`is had at once by one of several processes that start together, and by one only: left ${note}`, async () => {
      const several = await Promise.all([startTaker(), startTaker(), startTaker()]);
      for (let round = 0; round < 10; round += 1) {
        for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
        const outcomes = await Promise.all(several.map((one) => ask(one, folder)));
        assert.deepEqual(
          outcomes.toSorted(),
          ['database-folder-in-use', 'database-folder-in-use', 'held'],
          `round ${round}`,
        );
        await Promise.all(several.map((one) => ask(one, '')));
        await rm(folder, { recursive: true });
        await mkdir(folder);
      }
    });

  it('is refused to others, who learn which process on which host has it and what to do', async () => {
    const holder = await startTaker();
    assert.equal(await ask(holder, folder), 'held');
    await assert.rejects(openDatabase(`pglite:${folder}`), (error) => {
      assert.ok(error instanceof StorageError);
      assert.equal(error.code, 'database-folder-in-use');
      assert.ok(
        error.message.includes(`in use by process ${holder.pid} on ${hostname()}. Stop that process`),
      );
      return true;
    });
  });

  it('is refused to the same process a second time, and stays with the first', async () => {
    const letGo = holdFolder(folder);
    assert.throws(() => holdFolder(folder), { code: 'database-folder-in-use' });
    assert.equal(await ask(await startTaker(), folder), 'database-folder-in-use');
    letGo();
    assert.equal(await ask(await startTaker(), folder), 'held');
  });

  it('is let go when the database is closed', async () => {
    const address = await embedded.make();
    const database = await openDatabase(address);
    const other = await startTaker();
    assert.equal(await ask(other, folderOf(address)), 'database-folder-in-use');
    await database.close();
    assert.equal(await ask(other, folderOf(address)), 'held');
  });

  it('passes on at once when its bot is killed, and is kept while the next recovers the database', async () => {
    const address = await embedded.make();
    const first = await startBotProcess(address);
    await first.end('SIGKILL');
    const next = await startBotProcess(address);
    try {
      assert.equal((await fetch(`${next.address}/readyz`)).status, 200);
      assert.equal(await ask(await startTaker(), folderOf(address)), 'database-folder-in-use');
    } finally {
      await next.end('SIGTERM');
    }
  }).timeout(60_000);
});

/** Has the process take the folder, or let go of what it has; answers what came of it. */
async function ask(child: ChildProcess, folder: string): Promise<unknown> {
  const answer = once(child, 'message');
  child.send(folder);
  return (await answer)[0];
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

function folderOf(address: string): string {
  return address.slice('pglite:'.length);
}
