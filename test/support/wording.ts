import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { catalogueOf, keys, literalsIn, localeOf } from '../languages/catalogues.ts';
import { wordsOf } from './words-of.ts';

/** What is the same in every language: names and titles of Microsoft's, places in the list of time zones, addresses. */
const names =
  /Extended Service Terms|Microsoft 365 packaging and pricing updates|partner of record|Port of Spain|Isle of Man|\(https:[^)]*\)/g;

type Foreign = { readonly sentences: readonly string[]; readonly words: RegExp };

const foreignTo = new Map(languageIds.map((language) => [language, foreignIn(language)]));

/** What of the text is in another of the bot's languages: whole sentences of its catalogue, and telling words. */
export function foreignWords(text: string, language: LanguageId): string[] {
  const read = text.replaceAll('\u00a0', ' ').replaceAll(names, '');
  const { sentences, words: foreign } = foreignTo.get(language) ?? foreignIn(language);
  return [...sentences.filter((sentence) => read.includes(sentence)), ...(read.match(foreign) ?? [])];
}

function foreignIn(language: LanguageId): Foreign {
  const others = languageIds.filter((other) => other !== language);
  const own = Object.values<string>(catalogueOf(language)).join('\n');
  const sentences = new Set(others.flatMap(sentencesOf).filter((sentence) => !own.includes(sentence)));
  const { ownToo } = wordsOf(language);
  const telling = others.flatMap((other) => wordsOf(other).telling).filter((word) => !ownToo.includes(word));
  const anyOf = telling.join('|');
  return { sentences: [...sentences], words: new RegExp(`(?<!\\p{L})(?:${anyOf})(?!\\p{L})`, 'gu') };
}

const readable = new Set(['text', 'title', 'label', 'value', 'placeholder', 'errorMessage', 'fallbackText']);

/** Everything on the card that a person reads or hears. */
export function wordsOn(card: unknown): string[] {
  const found: string[] = [];
  // The replacer visits every property; half a million of them are too many for anything slower.
  JSON.stringify(card, (name, content: unknown) => {
    const isCode = name === 'value' && typeof content === 'string' && !content.includes(' ');
    if (readable.has(name) && typeof content === 'string' && !isCode) found.push(content);
    return content;
  });
  return found;
}

/** The catalogue's texts between the places that are filled, those long enough to be no accident. */
function sentencesOf(language: LanguageId): string[] {
  const texts = keys.flatMap((key) => literalsIn(catalogueOf(language)[key], localeOf(language)));
  return [...new Set(texts)].filter((text) => text.trim().length > 12);
}
