/* Renders every card in Chromium as Teams would, light and dark, on a phone and wide: npm run cards:gallery. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { AdaptiveCard } from '../cards/shown.ts';
import { speechFor } from '../cards/speech.ts';
import { galleryCards } from './gallery-cards.ts';
import { hostConfig, pageStyle, type Theme } from './teams-look.ts';

const folder = join(import.meta.dirname, '..', 'dist', 'gallery');
const renderer = fileURLToPath(import.meta.resolve('adaptivecards/dist/adaptivecards.min.js'));
const flags = ['--no-sandbox', '--headless', '--disable-gpu', '--disable-background-networking'];

type Look = { readonly theme: Theme; readonly width: number };

const looks: readonly Look[] = [
  { theme: 'light', width: 320 },
  { theme: 'light', width: 800 },
  { theme: 'dark', width: 320 },
  { theme: 'dark', width: 800 },
];

/** Runs in the browser. The renderer leaves Markdown to its host; the cards use links and escapes only. */
function renderScript(card: AdaptiveCard, theme: Theme): string {
  return `
    AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
      const html = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
        .replace(/\\[([^\\]]+)\\]\\(([^)]+)\\)/g, '<a class="ac-anchor" href="$2">$1</a>')
        .replace(/\\\\([\\\\\`*_~[\\]<>|#+.-])/g, '$1');
      result.outputHtml = '<p style="margin:0">' + html + '</p>';
      result.didProcess = true;
    };
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfig(theme))});
    card.parse(${JSON.stringify(card)});
    document.body.replaceChildren(card.render());`;
}

/** Takes one picture and says by how many pixels the card is too wide. */
async function picture(browser: Browser, card: AdaptiveCard, look: Look, path: string): Promise<number> {
  const page: Page = await browser.newPage({ viewport: { width: look.width, height: 200 } });
  try {
    await page.setContent('<!doctype html><body></body>');
    await page.addStyleTag({ content: pageStyle(look.theme) });
    await page.addScriptTag({ content: await readFile(renderer, 'utf8') });
    await page.addScriptTag({ content: `{${renderScript(card, look.theme)}}` });
    await page.screenshot({ path, fullPage: true });
    return Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  } finally {
    await page.close();
  }
}

/** Pictures of the cards whose name holds `wanted`. */
async function takePictures(browser: Browser, wanted: string): Promise<string[]> {
  const images: string[] = [];
  for (const [name, { card }] of Object.entries(galleryCards(speechFor('en')))) {
    if (!name.includes(wanted)) continue;
    for (const look of looks) {
      const image = `${name}-${look.theme}-${look.width}.png`;
      const excess = await picture(browser, card, look, join(folder, image));
      if (excess > 0) console.warn(`${image}: ${excess} px too wide`);
      images.push(image);
    }
  }
  return images;
}

await mkdir(folder, { recursive: true });
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: flags });
try {
  const images = await takePictures(browser, process.argv[2] ?? '');
  const figures = images.map(
    (image) => `<figure><img src="${image}"><figcaption>${image}</figcaption></figure>`,
  );
  await writeFile(join(folder, 'index.html'), `<!doctype html><title>Cards</title>${figures.join('\n')}`);
  console.log(`${images.length} pictures in ${folder}; open index.html there.`);
} finally {
  await browser.close();
}
