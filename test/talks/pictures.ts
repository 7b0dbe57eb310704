/**
 * `npm run talks:pictures -- <folder> en/03 …`: takes pictures of how these talks begin, in the Agents Playground:
 * after the opening, and after the person's first words on the next two questions.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { speechFor } from '../../languages/speech.ts';
import { shownCard, typeMessage } from '../e2e/page.ts';
import { startBrowser } from '../support/browser.ts';
import { inputIds } from '../support/card.ts';
import { embedded } from '../support/databases.ts';
import { dropDatabases } from '../support/made-databases.ts';
import { startPlayground, type Playground } from '../support/playground.ts';
import { isMessage, turnAfter } from '../support/playground-client.ts';
import type { Seen } from '../support/teams.ts';
import { talkCases, type TalkCase } from './case.ts';

const [folder = 'dist/screenshots', ...names] = process.argv.slice(2);
/** A card changes its shape a moment after its turn. */
const settling = 500;
/** As tall as it takes to see both what was typed and what came of it. */
const window = { width: 1400, height: 1300 };
/** The chat in the page, without the lists and the log beside it. */
const chat = { x: 330, y: 50, width: 740, height: 1170 };

await mkdir(folder, { recursive: true });
const browser = await startBrowser(process.env);
try {
  for (const talk of talkCases(names)) await withBot((playground) => pictureTalk(playground, talk));
} finally {
  await browser.close();
}

/** Each talk is with a bot that knows nobody yet. */
async function withBot(act: (playground: Playground) => Promise<void>): Promise<void> {
  const databaseUrl = await embedded.make();
  const playground = await startPlayground(databaseUrl);
  try {
    await act(playground);
  } finally {
    await playground.stop();
    await dropDatabases([databaseUrl]);
  }
}

async function pictureTalk(playground: Playground, talk: TalkCase): Promise<void> {
  const page = await browser.open(playground.url);
  await page.setViewportSize(window);
  await shownCard(page).waitFor();
  const type = (text: string) => turnAfter(playground, () => typeMessage(page, text), isMessage);
  // The Playground's client is English.
  if (talk.language !== 'en') await type(speechFor(talk.language).languageName(talk.language));
  const asked = new Map<string, number>();
  let seen = await type(talk.opening);
  await picture(page, `${talk.name.replace('/', '-')}-opening`);
  for (const nth of [1, 2]) {
    const field = fieldAsked(seen);
    const times = asked.get(field) ?? 0;
    asked.set(field, times + 1);
    const words = Object.entries(talk.answers).find(([one]) => one === field)?.[1] ?? ["don't know"];
    seen = await type(words[Math.min(times, words.length - 1)] ?? "don't know");
    await picture(page, `${talk.name.replace('/', '-')}-answer-${nth}`);
  }
  await page.close();
}

function fieldAsked({ cards }: Seen): string {
  return inputIds(cards.at(-1)?.card)[0] ?? '';
}

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(settling);
  await page.screenshot({ path: join(folder, `${name}.png`), clip: chat });
  console.log(join(folder, `${name}.png`));
}
