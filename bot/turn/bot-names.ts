import { languageIds } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';

/** The app's name in each language, as its manifest has it. */
const appNames = languageIds.map((id) => speechFor(undefined, id).say('welcome.title'));

/** The words without the bot's name before them, with or without an @, however often it stands there. */
export function withoutBotName(words: string, name = ''): string {
  const names = [name, ...appNames].filter((one) => /\p{L}/u.test(one)).map(asPattern);
  const before = new RegExp(`^(?:@?(?:${names.join('|')})(?=[\\s,:;!]|$)[\\s,:;!]*)+`, 'iu');
  return words.replace(before, '');
}

/** Blanks in a name may be of any kind and number. */
function asPattern(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join('\\s+');
}
