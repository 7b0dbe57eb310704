import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { speechFor } from '../../languages/speech.ts';
import { openDatabase } from '../../storage/database.ts';
import { loadTurn } from '../../storage/turns.ts';
import { startBotProcess, type BotProcess } from '../support/bot-process.ts';
import { startChats } from '../support/chats.ts';
import { makeMover } from '../support/mover.ts';
import { failedWords } from '../support/failed-words.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { mountSmallDisk } from './small-disk.ts';

/**
 * Prints what becomes of a bot on the embedded database when its disk is filled up, a small one in memory: root alone
 * may mount it. Somebody else fills it; then a program fills it that does not look at the room there is.
 */
const [failed] = failedWords(speechFor('en-GB'));
const disk = await mountSmallDisk(200);
const chats = await startChats({ watched: [failed] });
const people = Array.from({ length: 10 }, (_, number) =>
  makeMover(`person-${number}`, 'en-GB', seededRandom(number), chats),
);
const bots: BotProcess[] = [];
try {
  await fillWhileItRuns();
  await fillBeforeItStarts();
  await fillWithoutLooking();
} finally {
  await Promise.all(bots.map((bot) => bot.end('SIGKILL')));
  await chats.close();
  await disk.unmount();
}

async function fillWhileItRuns(): Promise<void> {
  const bot = await start();
  for (let rounds = 0; rounds < 3; rounds += 1) await everybodyActs(bot);
  const asked = people.map((person) => person.before());
  await disk.leave(32);
  report('disk nearly full: /readyz answers 503', (await readiness(bot)) === 503);
  await everybodyActs(bot);
  report('  everybody is told calmly', chats.saying(failed) === people.length);
  report(
    '  nobody is asked anything else',
    people.every((person, index) => person.before() === asked[index]),
  );
  await disk.makeRoom(200);
  report('room again: /readyz answers 200 without a restart', (await readiness(bot)) === 200);
  await everybodyActs(bot);
  report(
    '  the same answers count',
    people.every((person, index) => person.before() !== asked[index]),
  );
  await bot.end('SIGKILL');
}

async function fillBeforeItStarts(): Promise<void> {
  const asked = people.map((person) => person.before());
  await disk.leave(32);
  let ready = false;
  const starting = start().then((bot) => {
    ready = true;
    return bot;
  });
  await setTimeout(15_000);
  report('started on a full disk: it waits', !ready);
  await disk.makeRoom(200);
  const bot = await starting;
  await everybodyActs(bot);
  report(
    '  with room it goes on where everybody was',
    people.every((person, index) => person.before() !== asked[index]),
  );
  await bot.end('SIGTERM');
}

/** What the bot's own look at the disk prevents: the database runs into the end of it. */
async function fillWithoutLooking(): Promise<void> {
  const address = `pglite:${disk.folder}/other`;
  const program = fileURLToPath(new URL('./write-without-look.ts', import.meta.url));
  const child = spawn(process.execPath, [program, address], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let written = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    written = Number(line);
  });
  let before = -1;
  while (before < written || written === 0) {
    before = written;
    await setTimeout(15_000);
  }
  report('a program that does not look writes until it is stuck, or ends', written > 0);
  child.kill('SIGKILL');
  await ended;
  await disk.makeRoom(600);
  const database = await openDatabase(address);
  let lost = 0;
  for (let number = 1; number <= written; number += 1) {
    const key = { tenantId: 'tenant-1', userId: `writer-${number}`, conversationId: 'chat' };
    if ((await loadTurn(database, key)).version !== 1) lost += 1;
  }
  await database.close();
  report(
    `  killed with -9, room made, opened again: of ${written} acknowledged are lost ${lost}`,
    lost === 0,
  );
}

async function start(): Promise<BotProcess> {
  const bot = await startBotProcess(`pglite:${disk.folder}/data`);
  bots.push(bot);
  return bot;
}

async function everybodyActs({ address }: BotProcess): Promise<void> {
  await Promise.all(people.map((person) => person.post(address, person.act())));
}

async function readiness({ address }: BotProcess): Promise<number> {
  // What was answered within the last second is answered again.
  await setTimeout(1_000);
  return (await fetch(`${address}/readyz`)).status;
}

function report(what: string, holds: boolean): void {
  process.stdout.write(`${holds ? 'yes' : 'NO '}  ${what}\n`);
  if (!holds) process.exitCode = 1;
}
