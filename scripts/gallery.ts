/* Every card in every language as Teams draws it, light, dark and in high contrast, on a phone and wide:
   npm run cards:gallery [-- <words of a card's name>]. Ends with 1 if anything is cut off or too wide,
   a folded plan is too high for a phone, or text is too pale. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { languageIds } from '../languages/language-id.ts';
import type { AdaptiveCard } from '../cards/parts/shown.ts';
import { speechFor } from '../languages/speech.ts';
import { galleryCards } from './gallery/cards.ts';
import { phone } from './gallery/heights.ts';
import { takePictures, type Look, type Picture } from './gallery/take-pictures.ts';
import { themes, type Theme } from './gallery/teams-look.ts';

const folder = join(import.meta.dirname, '..', 'dist', 'gallery');
const widths = [phone, 800];
const flags = ['--no-sandbox', '--headless', '--disable-gpu', '--disable-background-networking'];
const wanted = process.argv.slice(2);

/** Plans that are drawn folded in every look. */
const inAllLooks: ReadonlySet<string> = new Set([
  'plan-direct',
  'plan-blocked',
  'plan-unlisted',
  'plan-over-many',
  'plan-discontinued-many',
]);

const looks: readonly Look[] = languageIds.flatMap((language) =>
  themes.flatMap((theme) => widths.map((width) => ({ language, theme, width }))),
);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: flags });
try {
  const pictures = await allPictures(browser);
  await writeIndex(pictures);
  const faulty = report(pictures);
  console.log(`${pictures.length} pictures in ${looks.length} looks; open ${join(folder, 'index.html')}`);
  console.log(`${looks.length - faulty} passed, ${faulty} failed`);
  process.exitCode = faulty === 0 ? 0 : 1;
} finally {
  await browser.close();
}

/** As many looks at once as there are processors. */
async function allPictures(by: Browser): Promise<Picture[]> {
  const waiting = looks.entries();
  const taken: Picture[][] = [];
  async function takeOn(): Promise<void> {
    for (const [index, look] of waiting) taken[index] = await takePictures(by, look, cardsIn(look), folder);
  }
  await Promise.all(Array.from({ length: availableParallelism() }, takeOn));
  return taken.flat();
}

function cardsIn({ language, theme, width }: Look): Record<string, AdaptiveCard> {
  const cards = Object.entries(galleryCards(speechFor(language)));
  const isWanted = (name: string) => wanted.every((word) => name.includes(word));
  return Object.fromEntries(cards.filter(([name]) => isWanted(name) && differs(name, theme, width)));
}

/**
 * Of the many plans, which differ in their words alone, a few show what the other colours do to one. The others are
 * drawn folded on a phone, where their height is measured.
 */
function differs(name: string, theme: Theme, width: number): boolean {
  if (!name.startsWith('plan-') || inAllLooks.has(name.replace('-unfolded', ''))) return true;
  return theme === 'light' && (width === phone || name.endsWith('-unfolded'));
}

async function writeIndex(pictures: readonly Picture[]): Promise<void> {
  await writeFile(join(folder, 'pictures.js'), `const pictures = ${JSON.stringify(pictures)};\n`);
  await copyFile(join(import.meta.dirname, 'gallery', 'index.html'), join(folder, 'index.html'));
}

/** Tells of each fault; answers how many looks have one. */
function report(pictures: readonly Picture[]): number {
  const faulty = pictures.filter(({ faults }) => faults.length > 0);
  for (const { file, faults } of faulty) for (const fault of faults) console.error(`${file}: ${fault}`);
  return new Set(faulty.map(({ file }) => dirname(file))).size;
}
