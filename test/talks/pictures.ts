/**
 * `npm run talks:pictures -- <folder> en/03 …`: holds these talks in the Agents Playground and takes a picture after
 * each message.
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
import { fields, type Field } from '../../guidance/answers.ts';
import { talkCases, type Aside, type TalkCase } from './case.ts';
import { nextAside, wordsFor } from './talk-through.ts';

const [folder = 'dist/screenshots', ...names] = process.argv.slice(2);
/** A card changes its shape a moment after its turn. */
const settling = 500;
/** A talk that goes round in circles ends. */
const mostTurns = 30;
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
  const name = (what: string) => `${talk.name.replace('/', '-')}-${what}`;
  let seen = await type(talk.opening);
  await picture(page, name('1-opening'));
  const asked = new Map<string, number>();
  const typed = new Set<Aside>();
  for (let turn = 2; turn <= mostTurns; turn += 1) {
    const at = fieldAsked(seen);
    const aside = nextAside(talk, typed, at);
    if (aside === undefined && at === 'plan') break;
    const times = asked.get(at) ?? 0;
    if (aside === undefined) asked.set(at, times + 1);
    else typed.add(aside);
    seen = await type(aside?.say ?? (at === 'plan' ? '' : wordsFor(talk, at, times)));
    const what = aside?.takesBack === true ? 'undo' : aside?.news === undefined ? 'said' : 'news';
    await picture(page, name(`${turn}-${what}`));
  }
  await page.close();
}

/** Which question is open: a plan asks none. */
function fieldAsked({ cards }: Seen): Field | 'plan' {
  const [first] = inputIds(cards.at(-1)?.card);
  return fields.find((field) => field === first) ?? 'plan';
}

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(settling);
  await page.screenshot({ path: join(folder, `${name}.png`), clip: chat });
  console.log(join(folder, `${name}.png`));
}
