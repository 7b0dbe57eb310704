import type { LanguageId } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import { todayOf, type Turn } from '../turn.ts';
import { wordsOf } from '../../understanding/text.ts';
import { understand } from '../understanding/understand.ts';

/**
 * Whether a language's name, alone, answers the question for a country: "sueco" may be the customer as well as the
 * language. Its own name asks for the language, unless that is spoken already.
 */
export function meansCountry(turn: Turn, language: LanguageId): boolean {
  const { input, speech } = turn;
  const field = countryAsked(turn);
  if (field === undefined || input.kind !== 'typed') return false;
  const [word = '', ...more] = wordsOf(input.text);
  if (more.length > 0) return false;
  const [ownName] = wordsOf(speechFor(undefined, language).languageName(language));
  if (word === ownName && language !== speech.language) return false;
  const { facts } = understand(input.text, { today: todayOf(turn), draft: {}, asking: field });
  return facts[field] !== undefined;
}

function countryAsked({ conversation }: Turn): 'partnerCountry' | 'customerCountry' | undefined {
  const shows = conversation.open?.shows;
  if (shows?.kind !== 'question') return undefined;
  return shows.field === 'partnerCountry' || shows.field === 'customerCountry' ? shows.field : undefined;
}
