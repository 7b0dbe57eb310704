import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Accepted } from './accepted.ts';
import { deprecationFaults } from './faults.ts';
import { idOf, lockSchema, type LockedPackage } from './lock.ts';

/**
 * What the registry says today of the very versions that are locked: a line for each deprecated one that is not
 * accepted. The lock file has only what it said when they were locked. npm asks, and installs nothing.
 */
export async function askRegistry(packages: readonly LockedPackage[], accepted: Accepted): Promise<string[]> {
  const runtime = packages.filter(({ isRuntime }) => isRuntime);
  const folder = await mkdtemp(join(tmpdir(), 'dependencies-'));
  try {
    // Under names of their own, so that all versions of a package stand side by side.
    const dependencies = Object.fromEntries(
      runtime.map((each, index) => [`asked-${index}`, `npm:${idOf(each)}`]),
    );
    await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
    await promisify(execFile)(
      'npm',
      ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--force'],
      {
        cwd: folder,
      },
    );
    const { packages: answered } = lockSchema.parse(
      JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')),
    );
    if (answered['node_modules/asked-0'] === undefined)
      throw new Error('npm wrote no lock file that could be read.');
    const asked = runtime.map((each, index) => ({
      ...each,
      deprecated: answered[`node_modules/asked-${index}`]?.deprecated,
    }));
    return deprecationFaults(asked, accepted);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
