import type { LanguageCommand } from '../../understanding/command-said.ts';
import type { Turn } from '../turn.ts';

/**
 * Whether a language's name, alone, answers the question for a country: "sueco" may be the customer as well as the
 * language. Its own name asks for the language, unless that is spoken already.
 */
export function meansCountry(
  { conversation, said, speech }: Turn,
  { language, byName }: Extract<LanguageCommand, { kind: 'speak' }>,
): boolean {
  const shows = conversation.open?.shows;
  if (shows?.kind !== 'question' || byName === undefined) return false;
  if (shows.field !== 'partnerCountry' && shows.field !== 'customerCountry') return false;
  if (byName === 'own' && language !== speech.language) return false;
  return said?.facts[shows.field] !== undefined;
}
