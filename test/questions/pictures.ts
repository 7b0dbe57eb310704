/** `npm run questions:pictures -- <folder>`: types the questions in the Agents Playground, with a picture of each answer. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { speechFor } from '../../languages/speech.ts';
import { shownCard, typeMessage } from '../e2e/page.ts';
import { startBrowser } from '../support/browser.ts';
import { embedded } from '../support/databases.ts';
import { dropDatabases } from '../support/made-databases.ts';
import { startPlayground, type Playground } from '../support/playground.ts';
import { isMessage, turnAfter } from '../support/playground-client.ts';
import { answeredIn, outcomeOf, type Outcome } from './answered.ts';
import { questionCases, type QuestionCases } from './case.ts';

const [folder = 'dist/screenshots'] = process.argv.slice(2);
/** A card changes its shape a moment after its turn. */
const settling = 400;
const window = { width: 1400, height: 1300 };
/** The chat in the page, without the lists and the log beside it. */
const chat = { x: 330, y: 50, width: 740, height: 1170 };

await mkdir(folder, { recursive: true });
const browser = await startBrowser(process.env);
try {
  for (const cases of questionCases()) {
    const outcomes: Outcome[] = [];
    for (const index of cases.scenes.keys())
      outcomes.push(...(await withBot((playground) => askInPage(playground, cases, index))));
    const count = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length;
    console.log(
      `${cases.language}: ${outcomes.length} asked, ${count('told')} told, ${count('offered')} offered, ` +
        `${count('not known')} not known, ${count('wrong')} wrong`,
    );
  }
} finally {
  await browser.close();
}

/** Each scene is with a bot that knows nobody yet. */
async function withBot<Made>(act: (playground: Playground) => Promise<Made>): Promise<Made> {
  const databaseUrl = await embedded.make();
  const playground = await startPlayground(databaseUrl);
  try {
    return await act(playground);
  } finally {
    await playground.stop();
    await dropDatabases([databaseUrl]);
  }
}

async function askInPage(playground: Playground, cases: QuestionCases, index: number): Promise<Outcome[]> {
  const { language } = cases;
  const { before = [], asks = [] } = cases.scenes[index] ?? {};
  const page = await browser.open(playground.url);
  await page.setViewportSize(window);
  await shownCard(page).waitFor();
  const type = (text: string) => turnAfter(playground, () => typeMessage(page, text), isMessage);
  // The Playground's client is English.
  if (language !== 'en') await type(speechFor(language).languageName(language));
  for (const text of before) await type(text);
  const outcomes: Outcome[] = [];
  for (const [number, question] of asks.entries()) {
    outcomes.push(outcomeOf(question, answeredIn(await type(question.say), language)));
    await page.waitForTimeout(settling);
    const path = join(folder, `${language}-${index + 1}-${String(number + 1).padStart(2, '0')}.png`);
    await page.screenshot({ path, clip: chat });
    console.log(`${outcomes.at(-1)} ${path} ${question.say}`);
  }
  await page.close();
  return outcomes;
}
