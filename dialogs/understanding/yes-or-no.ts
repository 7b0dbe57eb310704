import { foldText } from '../../understanding/text.ts';
import { languages } from './words/languages.ts';

/** The answer to a question of yes or no, if the message as a whole is one; "yes please" is yes, "yes?" is none. */
export function yesOrNo(text: string): 'yes' | 'no' | undefined {
  if (text.includes('?')) return undefined;
  const said = foldText(text);
  const bare = politeness.reduce((rest, phrase) => rest.replace(new RegExp(` ${phrase}$`), ''), said);
  return assentByPhrase.get(said) ?? assentByPhrase.get(bare);
}

const assentByPhrase = new Map(
  languages.flatMap(({ assent: { yes, no } }) => [
    ...yes.map((phrase) => [foldText(phrase), 'yes'] as const),
    ...no.map((phrase) => [foldText(phrase), 'no'] as const),
  ]),
);

const politeness = languages.flatMap(({ commands }) => commands.politeness).map(foldText);
