import { wordsOf } from './text.ts';
import { languages } from './words/languages.ts';

/** The answer to a question of yes or no, if the message as a whole is one; "yes please" is yes. */
export function yesOrNo(text: string): 'yes' | 'no' | undefined {
  const said = wordsOf(text).join(' ');
  const bare = politeness.reduce((rest, phrase) => rest.replace(new RegExp(` ${phrase}$`), ''), said);
  return assentByPhrase.get(said) ?? assentByPhrase.get(bare);
}

const assentByPhrase = new Map(
  languages.flatMap(({ assent: { yes, no } }) => [
    ...yes.map((phrase) => [wordsOf(phrase).join(' '), 'yes'] as const),
    ...no.map((phrase) => [wordsOf(phrase).join(' '), 'no'] as const),
  ]),
);

const politeness = languages
  .flatMap(({ commands }) => commands.politeness)
  .map((phrase) => wordsOf(phrase).join(' '));
