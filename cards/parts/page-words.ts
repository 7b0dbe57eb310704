import { pages, type Page, type PageId } from '../../guidance/pages.ts';
import type { Speech } from '../../languages/speech.ts';

/** A page, titled as in the person's language and linked where it has an address, with the date it was read from. */
export function pageLine(id: PageId, speech: Speech): string {
  const { address, state, seenAgain, undated, asRead }: Page = pages[id];
  const title = speech.say(`page.${id}`);
  const page = address === undefined ? title : `[${title}](${address})`;
  const values = { page, read: speech.month(state) };
  if (asRead !== undefined)
    return speech.say('page.state.as-read', { ...values, asRead: speech.month(asRead) });
  if (seenAgain !== undefined)
    return speech.say('page.state.again', { ...values, again: speech.month(seenAgain) });
  return speech.say(undated === true ? 'page.state.undated' : 'page.state', values);
}
