/**
 * `npm run portfolio:pictures -- <folder> en sv pt`: pastes a list in the Agents Playground, asks over it, plans a
 * customer of it and gives it to a channel, with a picture of each.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { dayAfter, dayOf, type Day } from '../../guidance/day.ts';
import { defaultHabits } from '../../reminders/habits.ts';
import { isWorkingDay } from '../../reminders/working-day.ts';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import {
  answerOnCard,
  cardWith,
  headingOf,
  pictureCard,
  postMention,
  shownCard,
  typeMessage,
} from '../e2e/page.ts';
import { startBrowser } from '../support/browser.ts';
import { adviceOn } from '../support/card.ts';
import { embedded } from '../support/databases.ts';
import { dropDatabases } from '../support/made-databases.ts';
import { startPlayground, type Playground } from '../support/playground.ts';
import { isMessage, turnAfter } from '../support/playground-client.ts';
import { asked, newestCard } from '../support/talk.ts';
import type { Seen } from '../support/teams.ts';
import { sampleRows } from './sample-rows.ts';

const [folder = 'dist/screenshots', ...wanted] = process.argv.slice(2);
/** A card changes its shape a moment after its turn. */
const settling = 500;
const window = { width: 1400, height: 1300 };
const tall = { ...window, height: 2600 };
/** Around a part of a card. */
const margin = 12;
/** A message that the clock brought comes within it. */
const arriving = 5_000;

const words = {
  en: {
    summary: 'summary',
    march: 'ending in March',
    plan: 'plan Contoso',
    clock: 'time',
    give: 'use my list here',
  },
  sv: {
    summary: 'sammanfattning',
    march: 'slutar i mars',
    plan: 'planera Contoso',
    clock: 'tid',
    give: 'använd min lista här',
  },
  pt: {
    summary: 'resumo',
    march: 'vencem em março',
    plan: 'planejar Contoso',
    clock: 'hora',
    give: 'usar minha lista aqui',
  },
} as const satisfies Readonly<Record<LanguageId, object>>;

/** What the list does not tell of the customer's move. */
const answers: Readonly<Record<string, string>> = {
  source: 'another-partner',
  partnerModel: 'direct-bill',
  partnerCountry: 'GB',
  relationship: 'accepted',
  delegatedAdmin: 'gdap',
  offer: 'same',
  licenceCount: 'unchanged',
};

const today = dayOf(new Date());

type Talk = { readonly playground: Playground; readonly page: Page; readonly language: LanguageId };

await mkdir(folder, { recursive: true });
const browser = await startBrowser(process.env);
try {
  for (const language of languageIds.filter((id) => wanted.length === 0 || wanted.includes(id)))
    await pictured(language);
} finally {
  await browser.close();
}

async function pictured(language: LanguageId): Promise<void> {
  const databaseUrl = await embedded.make();
  const playground = await startPlayground(databaseUrl);
  try {
    const page = await browser.open(playground.url);
    await page.setViewportSize(window);
    await shownCard(page).waitFor();
    const talk = { playground, page, language };
    // The Playground's client is English.
    if (language !== 'en') await type(talk, speechFor(language).languageName(language));
    await ofOurs(talk);
    await ofMove(talk);
    await page.close();
  } finally {
    await playground.stop();
    await dropDatabases([databaseUrl]);
  }
}

/** The preview, the numbers, the first message, and the channel that is given the list. */
async function ofOurs(talk: Talk): Promise<void> {
  const { page, playground, language } = talk;
  const { say } = speechFor(language);
  await keep(talk, say('import.where.ours'), 'preview');
  await type(talk, words[language].summary);
  await picture(talk, 'overview', shownCard(page));
  await type(talk, `${words[language].clock} ${nextWorkingDay()}`);
  await page.waitForTimeout(arriving);
  await picture(talk, 'first-message', shownCard(page));
  await page.getByRole('treeitem', { name: 'Licensing - General' }).click();
  await page.getByText('Start a new post').waitFor();
  const give = () => postMention(page, playground.config.bot.name, words[language].give);
  await turnAfter(playground, give, isMessage);
  await picture(talk, 'channel', cardWith(page, say('button.giveList')));
  await page.getByRole('treeitem', { name: 'Personal Chat' }).first().click();
}

/** The plan of a customer with their other ends, and what is asked back over it. */
async function ofMove(talk: Talk): Promise<void> {
  const { page, language } = talk;
  await keep(talk, speechFor(language).say('import.where.elsewhere'));
  let seen = await type(talk, words[language].plan);
  while (adviceOn(newestCard(seen)).length === 0) {
    const card = newestCard(seen);
    const value = answers[asked(seen)] ?? '';
    await shownCard(page, headingOf(card)).waitFor();
    seen = await turnAfter(talk.playground, () => answerOnCard(page, card, value), isMessage);
  }
  await picture(talk, 'plan', shownCard(page));
  await pictureDates(talk);
  await type(talk, words[language].march);
  await picture(talk, 'plan-or-list', shownCard(page));
}

/** Pastes the rows, says where they are, and keeps them. */
async function keep(talk: Talk, where: string, name?: string): Promise<void> {
  const { page, playground, language } = talk;
  const rows = await sampleRows(today);
  const paste = async () => {
    await page.getByRole('textbox').last().click();
    await page.keyboard.insertText(rows);
    await page.keyboard.press('Enter');
  };
  await turnAfter(playground, paste, isMessage);
  const preview = cardWith(page, speechFor(language).say('button.keepFile'));
  await preview.waitFor();
  if (name !== undefined) await picture(talk, name, preview);
  await preview.getByRole('radio', { name: where, exact: true }).check();
  const press = () =>
    preview.getByRole('button', { name: speechFor(language).say('button.keepFile'), exact: true }).click();
  await turnAfter(playground, press, isMessage);
}

function type({ playground, page }: Talk, text: string): Promise<Seen> {
  return turnAfter(playground, () => typeMessage(page, text), isMessage);
}

async function picture(
  { page, language }: Talk,
  name: string,
  shown: ReturnType<typeof shownCard>,
): Promise<void> {
  await page.waitForTimeout(settling);
  const path = join(folder, `portfolio-${name}-${language}.png`);
  await pictureCard(page, shown, path);
  console.log(path);
}

/** The plan's days, from their heading to what is said of the others. */
async function pictureDates({ page, language }: Talk): Promise<void> {
  const { say } = speechFor(language);
  const card = shownCard(page);
  // The chat scrolls within the page: only what is in the window can be cut out.
  await page.setViewportSize(tall);
  const heading = await card.getByRole('heading', { name: say('section.date'), exact: true }).boundingBox();
  const note = await card.getByText(say('plan.others', { later: 0 })).boundingBox();
  const whole = await card.boundingBox();
  if (heading === null || note === null || whole === null) throw new Error('the plan has no other ends');
  const clip = {
    x: whole.x,
    y: heading.y - margin,
    width: whole.width,
    height: note.y + note.height - heading.y + 2 * margin,
  };
  const path = join(folder, `portfolio-other-ends-${language}.png`);
  await page.screenshot({ path, clip });
  await page.setViewportSize(window);
  console.log(path);
}

/** The first message comes on it. */
function nextWorkingDay(): Day {
  let day = dayAfter(today, 1);
  while (!isWorkingDay(day, defaultHabits)) day = dayAfter(day, 1);
  return day;
}
