import { lexicon } from './lexicon.ts';
import { phrasesIn } from '../../understanding/mentions.ts';
import { isParticle, topicsOf } from './meanings.ts';
import type { Reading } from '../../understanding/text.ts';

/** The places in the text where a day is to come, since words of a term's end or start stand before: "ends on", "slutar den". */
export function dayCues(reading: Reading): ReadonlySet<number> {
  const phrases = phrasesIn(reading, lexicon, []);
  const ends = new Set<number>();
  for (const phrase of phrases.toSorted((one, other) => one.from - other.from)) {
    const continues = ends.has(phrase.from) && isParticle(phrase, 'filler');
    const isCue = topicsOf(phrase).some((field) => field === 'termEnd' || field === 'termStart');
    if (isCue || continues) ends.add(phrase.to);
  }
  return new Set([...ends].flatMap((at) => reading.words[at]?.start ?? []));
}
