import { pages, type Page, type PageId } from '../guidance/pages.ts';
import type { Speech } from './speech.ts';

/** A page as a Markdown link, titled as in the person's language, with the date it was read from. */
export function pageLine(id: PageId, speech: Speech): string {
  const { address, state, seenAgain }: Page = pages[id];
  const page = `[${speech.say(`page.${id}`)}](${address})`;
  const read = speech.month(state);
  return seenAgain === undefined
    ? speech.say('page.state', { page, read })
    : speech.say('page.state.again', { page, read, again: speech.month(seenAgain) });
}
