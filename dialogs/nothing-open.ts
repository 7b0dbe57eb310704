import { hasList } from './portfolio/has-list.ts';
import { sayWords, sentence } from './speak.ts';
import type { Turn } from './turn.ts';

/** Says that nothing waits for what was said, or that there is no plan yet; who keeps a list is led to that, too. */
export async function sayNothingOpen(
  turn: Turn,
  key: 'notice.nothingOpen' | 'notice.noPlanYet',
): Promise<void> {
  const said = sentence(turn, key);
  sayWords(turn, (await hasList(turn)) ? `${said} ${sentence(turn, 'notice.yourList')}` : said);
}
