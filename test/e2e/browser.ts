import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { adviceOn } from '../support/card.ts';
import { startBrowser, type Browser } from '../support/browser.ts';
import { isMessage, turnAfter } from '../support/playground-client.ts';
import { startPlayground, type Playground } from '../support/playground.ts';
import { advised, asked, newestCard } from '../support/talk.ts';
import type { Seen } from '../support/teams.ts';
import { blockedMove, directMove, directMovePlan } from './move-cases.ts';
import {
  adviceTitle,
  answerOnCard,
  headingOf,
  pictureCard,
  pressButton,
  shownCard,
  typeMessage,
} from './page.ts';

const pictures = 'dist/screenshots';

type Talk = {
  readonly page: Page;
  readonly playground: Playground;
  /** The start of the names of its pictures. */
  readonly name: string;
};

/** How somebody answers a question: the card that asks, the answer as the rulebook writes it. */
type Answering = (talk: Talk, question: unknown, value: string) => Promise<unknown>;

const pressing: Answering = ({ page }, question, value) => answerOnCard(page, question, value);
const typing: Answering = ({ page }, _question, value) => typeMessage(page, value);

const cases: Readonly<Record<string, (talk: Talk) => Promise<void>>> = {
  'case-1-pressing': (talk) => directMoveIs(talk, pressing),
  'case-1-typing': (talk) => directMoveIs(talk, typing),
  'case-3-pressing': (talk) => blockedMoveIs(talk, pressing, ['another-partner', 'US', 'CA']),
  'case-3-typing': (talk) => blockedMoveIs(talk, typing, blockedMove),
};

let passed = 0;
let failed = 0;

await mkdir(pictures, { recursive: true });
const browser = await startBrowser(process.env);
try {
  for (const [name, talkThrough] of Object.entries(cases)) await asNewcomer(browser, name, talkThrough);
} finally {
  await browser.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Each case is somebody's first, with a bot that knows nobody yet. */
async function asNewcomer(by: Browser, name: string, talkThrough: (talk: Talk) => Promise<void>) {
  const playground = await startPlayground();
  const talk = { page: await by.open(playground.url), playground, name };
  const failedBefore = failed;
  try {
    await talkThrough(talk);
  } catch (error) {
    if (failed === failedBefore) tellFailed(talk, 'it can be talked through', error);
    await picture(talk, 'failed');
  } finally {
    await talk.page.close();
    await playground.stop();
  }
}

async function directMoveIs(talk: Talk, answering: Answering): Promise<void> {
  const answers: Readonly<Record<string, string>> = directMove;
  let seen = await begin(talk);
  await check(talk, 'every question is answered and the plan comes', async () => {
    const given = new Set<string>();
    while (adviceOn(newestCard(seen)).length === 0) {
      const field = asked(seen);
      assert.ok(!given.has(field), `${field} is asked again`);
      given.add(field);
      seen = await answer(talk, seen, answers[field] ?? '', answering);
    }
  });
  await check(talk, 'the plan advises what it must, and not what it must not', () => {
    const shown = advised(seen);
    for (const id of directMovePlan.shown) assert.ok(shown.includes(id), id);
    for (const id of directMovePlan.notShown) assert.ok(!shown.includes(id), id);
  });
  await planIsSeen(talk, seen, directMovePlan.shown);
}

async function blockedMoveIs(talk: Talk, answering: Answering, values: readonly string[]): Promise<void> {
  let seen = await begin(talk);
  await check(talk, 'the move is refused right after the countries', async () => {
    for (const value of values) seen = await answer(talk, seen, value, answering);
    assert.deepEqual(advised(seen), ['region-mismatch']);
  });
  await planIsSeen(talk, seen, ['region-mismatch']);
}

/** From the opened page to the first question. */
async function begin(talk: Talk): Promise<Seen> {
  const { page, playground } = talk;
  let seen: Seen | undefined;
  await check(talk, 'the welcome card is in the page, and its first button leads to a question', async () => {
    await shownCard(page).waitFor();
    await picture(talk, 'welcome');
    const welcome = playground.log.passed.find(({ activity }) => activity.attachments !== undefined);
    const card = welcome?.activity.attachments?.[0]?.content;
    seen = await turnAfter(playground, () => pressButton(page, card, 'Start'), isMessage);
    assert.equal(asked(seen), 'source');
  });
  assert.ok(seen);
  return seen;
}

async function answer(talk: Talk, question: Seen, value: string, answering: Answering): Promise<Seen> {
  const { page, playground, name } = talk;
  const card = newestCard(question);
  await shownCard(page, headingOf(card)).waitFor();
  if (name === 'case-1-pressing') await picture(talk, `question-${asked(question)}`);
  return turnAfter(playground, () => answering(talk, card, value), isMessage);
}

async function planIsSeen(talk: Talk, seen: Seen, advice: readonly string[]): Promise<void> {
  const plan = newestCard(seen);
  await check(talk, 'the plan is in the page, and no question waits for an answer any more', async () => {
    const shown = shownCard(talk.page, headingOf(plan));
    await shown.waitFor();
    await shown.getByRole('heading').first().scrollIntoViewIfNeeded();
    await picture(talk, 'end');
    await pictureCard(talk.page, shown, `${pictures}/${talk.name}-plan.png`);
    for (const id of advice) await shown.getByText(adviceTitle(plan, id)).first().waitFor();
    assert.equal(await talk.page.getByRole('button', { name: 'Next', exact: true }).count(), 0);
  });
}

async function check(talk: Talk, what: string, holds: () => unknown): Promise<void> {
  try {
    await holds();
    passed += 1;
    console.log(`ok      ${talk.name}: ${what}`);
  } catch (error) {
    tellFailed(talk, what, error);
    throw error;
  }
}

function tellFailed({ name }: Talk, what: string, error: unknown): void {
  failed += 1;
  console.log(`FAILED  ${name}: ${what}\n${error instanceof Error ? (error.stack ?? '') : String(error)}`);
}

async function picture({ page, name }: Talk, of: string): Promise<void> {
  await page.screenshot({ path: `${pictures}/${name}-${of}.png` });
}
