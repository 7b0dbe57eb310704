import { mkdir } from 'node:fs/promises';
import { startBrowser, type Browser } from '../support/browser.ts';
import { embedded } from '../support/databases.ts';
import { dropDatabases } from '../support/made-databases.ts';
import { startPlayground } from '../support/playground.ts';
import { languageIs } from './language-talk.ts';
import { blockedMove } from './move-cases.ts';
import { blockedMoveIs, directMoveIs, pressing, typing } from './move-talk.ts';
import { reminderInChannelIs, reminderIs } from './reminder-talk.ts';
import { picture, pictures, type Talk } from './talk.ts';

const cases: Readonly<Record<string, (talk: Talk) => Promise<void>>> = {
  'case-1-pressing': (talk) => directMoveIs(talk, pressing),
  'case-1-typing': (talk) => directMoveIs(talk, typing),
  'case-3-pressing': (talk) => blockedMoveIs(talk, pressing, ['another-partner', 'direct-bill', 'US', 'CA']),
  'case-3-typing': (talk) => blockedMoveIs(talk, typing, blockedMove),
  reminder: reminderIs,
  'reminder-channel': reminderInChannelIs,
  swedish: (talk) => languageIs(talk, 'sv'),
  portuguese: (talk) => languageIs(talk, 'pt'),
};

let passed = 0;
let failed = 0;

await mkdir(pictures, { recursive: true });
const browser = await startBrowser(process.env);
const wanted = process.argv.slice(2);
try {
  for (const [name, talkThrough] of Object.entries(cases))
    if (wanted.length === 0 || wanted.includes(name)) await asNewcomer(browser, name, talkThrough);
} finally {
  await browser.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Each case is somebody's first, with a bot that knows nobody yet. */
async function asNewcomer(by: Browser, name: string, talkThrough: (talk: Talk) => Promise<void>) {
  const databaseUrl = await embedded.make();
  const playground = await startPlayground(databaseUrl);
  const page = await by.open(playground.url);
  const talk: Talk = { page, playground, name, check: (what, holds) => check(name, what, holds) };
  const failedBefore = failed;
  try {
    await talkThrough(talk);
  } catch (error) {
    if (failed === failedBefore) tellFailed(name, 'it can be talked through', error);
    await picture(talk, 'failed');
  } finally {
    await page.close();
    await playground.stop();
    await dropDatabases([databaseUrl]);
  }
}

async function check(name: string, what: string, holds: () => unknown): Promise<void> {
  try {
    await holds();
    passed += 1;
    console.log(`ok      ${name}: ${what}`);
  } catch (error) {
    tellFailed(name, what, error);
    throw error;
  }
}

function tellFailed(name: string, what: string, error: unknown): void {
  failed += 1;
  console.log(`FAILED  ${name}: ${what}\n${error instanceof Error ? (error.stack ?? '') : String(error)}`);
}
