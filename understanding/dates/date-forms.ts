import { dateLexicon, formSlot, type Form } from './date-lexicon.ts';
import { continues, optionsAt, type Filled } from './date-slots.ts';
import { numberFrom } from '../numbers/spoken-numbers.ts';
import type { Word } from '../words/text.ts';
import type { Node } from '../phrases/word-graph.ts';
import type { DateGrammar, FormKind } from '../../languages/date-grammar.ts';

/** Words that match a form: those from `from` up to, not including, `to`. */
export type FormMatch = {
  readonly kind: FormKind;
  readonly from: number;
  readonly to: number;
  readonly filled: Filled;
};

/** The forms of the grammar in the words, from left to right; the longest wins. */
export function formsIn(words: readonly Word[], grammar: DateGrammar): FormMatch[] {
  const matches: FormMatch[] = [];
  let from = 0;
  while (from < words.length) {
    const match = mayOpen(words, from, grammar) ? longestAt(words, from, grammar) : undefined;
    if (match !== undefined) matches.push(match);
    from = match?.to ?? from + 1;
  }
  return matches;
}

/** Most words open no form, which is told fast. */
function mayOpen(words: readonly Word[], from: number, grammar: DateGrammar): boolean {
  const text = words[from]?.text ?? '';
  const isOpening = dateLexicon(grammar).openings.has(text) || /\d/.test(text);
  return isOpening || numberFrom(words, from, grammar.numbers) !== undefined;
}

/** Every node has few ways to go on, so that all can be tried. */
function longestAt(words: readonly Word[], from: number, grammar: DateGrammar): FormMatch | undefined {
  let longest: (FormMatch & Form) | undefined;
  const walk = ({ ends, next, slots }: Node<Form>, at: number, filled: Filled): void => {
    for (const form of ends) {
      const isMore = at - (longest?.to ?? from);
      if (isMore > 0 || (isMore === 0 && form.rank < (longest?.rank ?? 0)))
        longest = { ...form, from, to: at, filled };
    }
    const word = words[at];
    if (word === undefined || (at > from && !continues(word))) return;
    for (const node of next.get(word.text) ?? []) walk(node, at + 1, filled);
    for (const [written, nodes] of slots ?? []) {
      const { slot, mark } = formSlot(written);
      for (const { to, value } of optionsAt({ words, grammar, from: at, filled }, slot, mark))
        for (const node of nodes) walk(node, to, { ...filled, [slot]: value });
    }
  };
  walk(dateLexicon(grammar).forms, from, {});
  return longest;
}
