import { languages } from '../../languages/all.ts';
import { commandPhrases } from '../commands/command-phrases.ts';
import type { Reading } from '../words/text.ts';
import { atOnly, withoutAround } from '../phrases/whole-phrases.ts';
import { addTemplates, newNode, type Node } from '../phrases/word-graph.ts';

export type Assent = 'yes' | 'no';

/** The answer to a question of yes or no, if the message as a whole is one; "yes please" is yes, "yes?" is none. */
export function assentIn({ text, words }: Reading): Assent | undefined {
  if (text.includes('?')) return undefined;
  const said = [words, withoutAround(words, commandPhrases.politeness)];
  return said.flatMap((own) => atOnly(phrases, own, own.length)).at(0)?.meanings[0];
}

const phrases = assents();

function assents(): Node<Assent> {
  const root = newNode<Assent>();
  for (const { assent } of languages)
    for (const answer of ['yes', 'no'] as const) addTemplates(root, assent[answer], () => answer);
  return root;
}
