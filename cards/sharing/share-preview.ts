import { moveStateWords, nextWords, type MoveListed } from '../moves/move-list-card.ts';
import type { Speech } from '../../languages/speech.ts';
import type { Listed } from '../../portfolio/kept/listed.ts';
import { endWords } from '../portfolio/line-words.ts';

/** One line of a search's results in Teams: plain words. */
export type Preview = { readonly title: string; readonly text: string };

/** What a plan is told by before it is picked: how far it is, and what is next by when. */
export function planPreview(
  title: string,
  move: Pick<MoveListed, 'next' | 'plan' | 'count'>,
  speech: Speech,
): Preview {
  return {
    title,
    text: `${speech.say('share.kind.plan')} · ${moveStateWords(move, speech)} · ${nextWords(move, speech)}`,
  };
}

/** The same of a customer's dates: how many, and which end is next. */
export function datesPreview(title: string, lines: readonly Listed[], speech: Speech): Preview {
  const [first] = lines;
  const count = speech.say('share.dates', { count: lines.length });
  const next = first === undefined ? [] : [endWords(first, speech)];
  return { title, text: [speech.say('share.kind.dates'), count, ...next].join(' · ') };
}
