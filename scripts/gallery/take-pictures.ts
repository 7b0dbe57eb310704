import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import type { LanguageId } from '../../languages/language-id.ts';
import type { AdaptiveCard } from '../../cards/parts/shown.ts';
import { mostHeight } from './heights.ts';
import { hostConfig, pageStyle, type Theme } from './teams-look.ts';

export type Look = { readonly language: LanguageId; readonly theme: Theme; readonly width: number };

export type Picture = {
  readonly look: Look;
  readonly card: string;
  /** Its path in the gallery's folder. */
  readonly file: string;
  /** What is cut off, too wide, too high or too pale. */
  readonly faults: readonly string[];
};

const renderer = fileURLToPath(import.meta.resolve('adaptivecards/dist/adaptivecards.min.js'));
const scripts = ['in-page.js', 'contrast.js'].map((name) => join(import.meta.dirname, name));

/** Takes a picture of each card in one look, all in one page. */
export async function takePictures(
  browser: Browser,
  look: Look,
  cards: Readonly<Record<string, AdaptiveCard>>,
  folder: string,
): Promise<Picture[]> {
  const own = `${look.language}-${look.theme}-${String(look.width)}`;
  await mkdir(join(folder, own), { recursive: true });
  const page = await browser.newPage({ viewport: { width: look.width, height: 100 } });
  try {
    await prepare(page, look);
    const pictures: Picture[] = [];
    for (const [card, content] of Object.entries(cards)) {
      const file = `${own}/${card}.png`;
      const faults = await show(page, content, look.theme, mostHeight(card, look.width));
      await page.screenshot({ path: join(folder, file), fullPage: true });
      pictures.push({ look, card, file, faults });
    }
    return pictures;
  } finally {
    await page.close();
  }
}

async function prepare(page: Page, { language, theme }: Look): Promise<void> {
  await page.setContent(`<!doctype html><html lang="${language}"><body></body></html>`);
  await page.addStyleTag({ content: pageStyle(theme) });
  await page.addScriptTag({ path: renderer });
  for (const path of scripts) await page.addScriptTag({ path });
}

async function show(page: Page, card: AdaptiveCard, theme: Theme, most = Infinity): Promise<string[]> {
  const call = `showCard(${JSON.stringify(card)}, ${JSON.stringify(hostConfig(theme))}); findFaults(${String(most)})`;
  return z.array(z.string()).parse(await page.evaluate(call));
}
