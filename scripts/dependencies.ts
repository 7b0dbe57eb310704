import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { acceptedSchema } from './dependencies/accepted.ts';
import { askRegistry } from './dependencies/ask-registry.ts';
import { faultsIn, manifestSchema } from './dependencies/faults.ts';
import { listOf } from './dependencies/list.ts';
import { lockSchema, packagesIn } from './dependencies/lock.ts';

const root = new URL('../', import.meta.url);
const listPath = new URL('docs/dependencies-list.md', root);

const lock = lockSchema.parse(await readJson('package-lock.json'));
const accepted = acceptedSchema.parse(await readJson('scripts/dependencies/accepted.json'));
const [command = 'check'] = process.argv.slice(2);

switch (command) {
  case 'check':
    await check();
    break;
  case 'list':
    await writeFile(listPath, listOf(lock, accepted));
    break;
  case 'ask':
    tell(
      await askRegistry(packagesIn(lock), accepted),
      'The registry calls none deprecated that we did not accept.',
    );
    break;
  default:
    tell([`${JSON.stringify(command)} is no command: check, list or ask.`], '');
}

async function check(): Promise<void> {
  const manifest = manifestSchema.parse(await readJson('package.json'));
  const npmrc = await readFile(new URL('.npmrc', root), 'utf8').catch(() => '');
  const faults = faultsIn({ manifest, lock, npmrc, accepted });
  const list = await readFile(listPath, 'utf8').catch(() => '');
  if (list !== listOf(lock, accepted))
    faults.push(`${fileURLToPath(listPath)} is not up to date: run \`npm run dependencies:list\`.`);
  tell(faults, '');
}

function tell(faults: readonly string[], otherwise: string): void {
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else if (otherwise !== '') console.log(otherwise);
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(path, root), 'utf8'));
}
