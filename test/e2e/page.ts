import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { nodesOf, textOn } from '../support/card.ts';

const inputSchema = z.object({
  type: z.enum(['Input.ChoiceSet', 'Input.Number', 'Input.Date']),
  style: z.string().optional(),
  choices: z.array(z.object({ title: z.string(), value: z.string() })).default([]),
});

/** Types into the message box and sends it off. */
export async function typeMessage(page: Page, text: string): Promise<void> {
  // The last one: a card above may ask for text too.
  const box = page.getByRole('textbox').last();
  await box.click();
  await box.pressSequentially(text);
  await page.keyboard.press('Enter');
}

/** The newest card of the page with such a heading, or any heading. */
export function shownCard(page: Page, heading?: string): Locator {
  // A calendar that is still open hides all else from screen readers, though not from the eye.
  const named = heading === undefined ? {} : { name: heading, exact: true };
  const title = page.getByRole('heading', { ...named, includeHidden: true });
  // A class of the Adaptive Cards renderer: the page names its cards by nothing else.
  return page.locator('.ac-preview-panel').filter({ has: title }).last();
}

/** The newest card of the page with such a button. */
export function cardWith(page: Page, button: string): Locator {
  return page
    .locator('.ac-preview-panel')
    .filter({ has: page.getByRole('button', { name: button, exact: true }) })
    .last();
}

/** Leaves the personal chat for a channel. */
export async function openChannel(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).click();
  await page.getByText('Start a new post').waitFor();
}

/** Mentions the bot in a new post of the channel. */
export async function postMention(page: Page, bot: string, text: string): Promise<void> {
  await page.getByRole('textbox').first().click();
  await page.keyboard.type('@');
  await page.getByRole('menuitem', { name: bot }).click();
  await page.keyboard.type(` ${text}`);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
}

/** The first heading of a card, by which it is found in the page. */
export function headingOf(card: unknown): string {
  const heading = nodesOf(card).find(({ style }) => style === 'heading');
  return z.object({ text: z.string() }).parse(heading).text;
}

/** Presses the button of the newest such card. */
export async function pressButton(page: Page, card: unknown, title: string): Promise<void> {
  const button = { name: title, exact: true, includeHidden: true };
  await shownCard(page, headingOf(card)).getByRole('button', button).click();
}

/** Gives the answer on the question's card with the mouse and the keyboard: by its own button, or in the input and by Next. */
export async function answerOnCard(page: Page, card: unknown, value: string): Promise<void> {
  const own = nodesOf(card).find(({ data }) => isAnswer(data, value));
  if (own !== undefined) {
    await pressButton(page, card, z.object({ title: z.string() }).parse(own).title);
    return;
  }
  const shown = shownCard(page, headingOf(card));
  const input = inputSchema.parse(nodesOf(card).find(({ type }) => String(type).startsWith('Input.')));
  await giveInput(page, shown, input, value);
  const next = nodesOf(card).find(({ type, style }) => type === 'Action.Submit' && style === 'positive');
  await pressButton(page, card, z.object({ title: z.string() }).parse(next).title);
}

function isAnswer(data: unknown, value: string): boolean {
  const [submit] = nodesOf(data);
  return submit !== undefined && !('with' in submit) && submit[String(submit['question'])] === value;
}

async function giveInput(page: Page, shown: Locator, input: z.infer<typeof inputSchema>, value: string) {
  if (input.type === 'Input.Number') return shown.getByRole('spinbutton').fill(value);
  if (input.type === 'Input.Date') {
    const [year, month, day] = value.split('-').map(Number);
    await shown.getByRole('combobox').fill(`${month}/${day}/${year}`);
    return page.keyboard.press('Enter');
  }
  const title = input.choices.find((choice) => choice.value === value)?.title ?? value;
  if (input.style === 'expanded') return shown.getByRole('radio', { name: title, exact: true }).check();
  // The list opens on a click only; what is filled in then narrows it.
  await shown.getByRole('combobox').click();
  await shown.getByRole('combobox').fill(title);
  return page.getByRole('option', { name: title, exact: true }).click();
}

/** The longest words of an advice that the page shows as they stand on the card; element ids do not get into the page. */
export function adviceWords(card: unknown, id: string): string {
  const element = nodesOf(card).find((node) => node['id'] === `advice.${id}`);
  const paragraphs = textOn(element).split(/\n+/);
  // Bold words and links are taken apart in the page.
  const plain = paragraphs.filter((words) => !/\*\*|\]\(/.test(words));
  return plain.reduce((longest, words) => (words.length > longest.length ? words : longest), '');
}

/** Taps everything on the card that unfolds. */
export async function unfoldAll(shown: Locator): Promise<void> {
  const folded = shown.getByRole('button', { name: '▸' });
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Takes a picture of the whole card, also of one that is longer than the window. */
export async function pictureCard(page: Page, shown: Locator, path: string): Promise<void> {
  const window = page.viewportSize();
  const height = (await shown.boundingBox())?.height ?? 0;
  // The chat scrolls within the page, so that only a taller window shows all of it.
  if (window !== null) await page.setViewportSize({ ...window, height: Math.ceil(height) + 400 });
  await shown.screenshot({ path });
  if (window !== null) await page.setViewportSize(window);
}
