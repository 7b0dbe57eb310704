import { readFile } from 'node:fs/promises';
import { chromium, type Browser } from 'playwright-core';

/** Teams takes these two sizes, in pixels, and no others. */
const sizes = { color: 192, outline: 32 } as const;

/** Draws one icon's SVG as the PNG beside it; what is not painted stays transparent. */
async function draw(browser: Browser, name: keyof typeof sizes): Promise<void> {
  const size = sizes[name];
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = await readFile(new URL(`${name}.svg`, import.meta.url), 'utf8');
  await page.setContent(`<body style="margin:0;line-height:0">${svg}</body>`);
  await page.screenshot({ path: new URL(`${name}.png`, import.meta.url).pathname, omitBackground: true });
}

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
await draw(browser, 'color');
await draw(browser, 'outline');
await browser.close();
