import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const template = 'TEST_DATABASE_TEMPLATE';
const memory = '/dev/shm';
const enough = 2 * 1024 ** 3;

let folder: string | undefined;

/** Before the first test; mocha's processes inherit what is set here. What tests write stands in memory, where there is room. */
export function mochaGlobalSetup(): void {
  process.env[template] = `test_template_${randomUUID().replaceAll('-', '')}`;
  if (!hasRoom(memory)) return;
  folder = mkdtempSync(join(memory, 'csp-move-guide-'));
  process.env['TMPDIR'] = folder;
}

/** After the last test. */
export async function mochaGlobalTeardown(): Promise<void> {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  const [server, name] = [process.env['TEST_DATABASE_URL'], templateName()];
  if (server === undefined || name === undefined) return;
  const { dropOn } = await import('./database-server.ts');
  await dropOn(server, [name]);
}

/** What a template on the database's server is called that lasts as long as this run; none outside a run. */
export function templateName(): string | undefined {
  return process.env[template];
}

function hasRoom(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize >= enough;
  } catch {
    return false;
  }
}
