import { languages } from '../../languages/all.ts';
import { commandPhrases } from '../commands/command-phrases.ts';
import type { Reading } from '../words/text.ts';
import { atOnly, withoutAround } from '../phrases/whole-phrases.ts';
import { graphOf } from '../phrases/word-graph.ts';

export type Assent = 'yes' | 'no';

/** The answer to a question of yes or no, if the message as a whole is one; "yes please" is yes, "yes?" is none. */
export function assentIn({ text, words }: Reading): Assent | undefined {
  if (text.includes('?')) return undefined;
  const said = [words, withoutAround(words, commandPhrases.politeness)];
  return said.flatMap((own) => atOnly(phrases, own, own.length)).at(0)?.meanings[0];
}

const answers = ['yes', 'no'] as const;

const phrases = graphOf<Assent>(
  languages.flatMap(({ assent }) => answers.map((answer) => [assent[answer], answer] as const)),
);
