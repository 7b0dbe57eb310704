import { pages, type PageId } from '../guidance/pages.ts';
import type { Page } from '../guidance/pages.ts';
import type { Speech } from './speech.ts';

/** A page as a Markdown link, with the date it was read from. */
export function pageLine(id: PageId, speech: Speech): string {
  const page: Page = pages[id];
  return pageWith(`[${page.title}](${page.address})`, page, speech);
}

/** A page in plain text, with the date it was read from and its address. */
export function pageText(id: PageId, speech: Speech): string {
  const page: Page = pages[id];
  return `${pageWith(page.title, page, speech)} ${page.address}`;
}

function pageWith(name: string, { state, seenAgain }: Page, speech: Speech): string {
  const read = speech.month(state);
  return seenAgain === undefined
    ? speech.say('page.state', { page: name, read })
    : speech.say('page.state.again', { page: name, read, again: speech.month(seenAgain) });
}
