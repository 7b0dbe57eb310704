import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBotProcess } from '../support/bot-process.ts';
import { embedded } from '../support/databases.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the container image', () => {
  let containerfile: string;
  before(async () => {
    containerfile = await readFile(join(root, 'Containerfile'), 'utf8');
  });

  /** What its first stage copies to where the bot runs. */
  function copied(): string[] {
    const [made = ''] = containerfile.split(/^FROM .*(?<!AS made)$/m);
    const lines = [...made.matchAll(/^COPY (?!--)(.+) (\S+)$/gm)].filter(([, , to]) => to !== '/tmp/');
    return lines.flatMap(([, from = '']) => from.split(' '));
  }

  it('has all that the bot runs of: a folder with nothing else starts it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'image-'));
    try {
      for (const name of copied()) await cp(join(root, name), join(folder, name), { recursive: true });
      await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
      const environment = { NODE_DISABLE_COMPILE_CACHE: '1' };
      const bot = await startBotProcess(await embedded.make(), environment, join(folder, 'bot/main.ts'));
      assert.equal((await fetch(new URL('/readyz', bot.address))).status, 200);
      await bot.end('SIGTERM');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('is handed nothing but that, so that no secret gets into it', async () => {
    const ignored = await readFile(join(root, '.containerignore'), 'utf8');
    const [first, ...kept] = ignored.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    assert.equal(first, '*');
    assert.deepEqual(
      kept.map((line) => line.slice(1)).sort(),
      [...copied(), 'infra/container/start-once.sh'].sort(),
    );
  });

  it('starts the bot as `npm start` does', async () => {
    const scripts = /"start": "exec env (\S+) node (.*) --env-file-if-exists=.env bot\/main.ts"/;
    const [, variable = '', flags = ''] =
      scripts.exec(await readFile(join(root, 'package.json'), 'utf8')) ?? [];
    assert.notEqual(flags, '');
    assert.ok(containerfile.includes(`CMD ["node", "${flags}", "bot/main.ts"]`));
    assert.match(containerfile, new RegExp(`^ENV .*\\b${variable}$`, 'm'));
  });
});
