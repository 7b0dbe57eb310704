import { button, type Button } from '../parts/buttons.ts';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';

/** The language's name in itself, as a label: "Svenska". */
export function languageLabel(id: LanguageId): string {
  const name = speechFor(undefined, id).languageName(id);
  return name.charAt(0).toLocaleUpperCase(id) + name.slice(1);
}

/** A button for each language but those left out, in the words of those who speak it. */
export function languageButtons(
  { card, on }: { readonly card: string; readonly on: 'welcome' | 'language' },
  without: readonly LanguageId[] = [],
): Button[] {
  return languageIds
    .filter((language) => !without.includes(language))
    .map((language) => button(languageLabel(language), { verb: 'speak', language, on, card }));
}
