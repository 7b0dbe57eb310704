import { myDataCards } from '../cards/my-data-card.ts';
import { say, show } from './speak.ts';
import { storedAbout } from './stored-about.ts';
import type { Turn } from './turn.ts';

/** Sends a person all that is stored about them; not where others would read it too. */
export async function sendMyData(turn: Turn): Promise<void> {
  if (!turn.who.inPersonalChat) {
    say(turn, 'my-data.elsewhere');
    return;
  }
  for (const card of myDataCards(await storedAbout(turn), turn.speech)) show(turn, card);
}
