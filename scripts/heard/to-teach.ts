import type { Field } from '../../guidance/answers.ts';
import { languageByTag } from '../../languages/all.ts';
import { concepts, type HeardConcept } from '../../languages/concepts.ts';
import type { LanguageId } from '../../languages/language-id.ts';
import { saidBy, templatesIn } from '../../understanding/phrases/template.ts';
import { foldText } from '../../understanding/words/text.ts';
import { fieldOfPrefix } from './plain-meaning.ts';
import { rowOf, shownPlace } from './rows.ts';

/** So many words that look alike are shown. */
const mostAlike = 3;

/** How to teach the language a word that nobody knows: the rows that it most likely belongs to. */
export function toTeach(word: string, language: LanguageId, asking: Field | undefined): string[] {
  const looks = alike(word, language).map(
    ({ concept, like }) => [concept, `as “${like}” is, which looks like it`] as const,
  );
  const answers = ofQuestion(asking).map(
    (concept) => [concept, 'if it answers the open question so'] as const,
  );
  const rows = new Map<HeardConcept, string>([
    ...answers,
    ...looks,
    ['filler', 'if it says nothing of a move'],
  ]);
  return [
    `nobody knows “${word}”. To teach it, add it, with a comma, to the row that says the same:`,
    ...[...rows].flatMap(([concept, why]) => {
      const row = rowOf(language, concept);
      return row === undefined ? [] : [`  row “${concept}”, ${shownPlace(row)}: ${why}`];
    }),
    `  days, numbers and countries have files beside it: dates.ts, numbers.ts, places.ts`,
    '  all rows, by what they mean: languages/concepts.ts',
  ];
}

/** Where to add words that are known each, and together answer the open question: nothing, where it is asked for a day or a number. */
export function toTeachTogether(language: LanguageId, asking: Field | undefined): string[] {
  const rows = ofQuestion(asking).flatMap((concept) => {
    const row = rowOf(language, concept);
    return row === undefined ? [] : [`  row “${concept}”, ${shownPlace(row)}`];
  });
  if (rows.length === 0) return [];
  return [
    'Each word is known. If together they answer the question, add them to the row that says the same:',
    ...rows,
  ];
}

/** What is done or spoken of where the question is open, beside its answers. */
const deeds: Readonly<Partial<Record<Field, readonly HeardConcept[]>>> = {
  relationship: ['accept', 'refuse', 'send', 'lose'],
  delegatedAdmin: ['gdap', 'dap', 'lose', 'refuse'],
  partnerCountry: ['same-country'],
  customerCountry: ['same-country'],
  autoRenew: ['turn-off', 'turn-on', 'renews', 'ends'],
};

function ofQuestion(asking: Field | undefined): HeardConcept[] {
  if (asking === undefined) return [];
  const answers = concepts.filter((concept) => fieldOfPrefix[concept.split(':')[0] ?? ''] === asking);
  return [...answers.filter((concept) => concept.includes(':')), ...(deeds[asking] ?? [])];
}

type Alike = { readonly concept: HeardConcept; readonly like: string };

/** The concepts with words that begin as the word does, or differ by two letters at most; the nearest first. */
function alike(word: string, language: LanguageId): Alike[] {
  const folded = foldText(word);
  const near = new Map<string, { away: number; concept: HeardConcept }>();
  for (const concept of concepts)
    for (const one of singleWordsOf(languageByTag[language].hears[concept])) {
      const away = distance(folded, one);
      const isNear = away <= Math.min(2, Math.floor(folded.length / 3));
      if (isNear && concept !== 'filler' && concept !== 'light' && !near.has(one))
        near.set(one, { away, concept });
    }
  const nearest = [...near].sort(([, one], [, other]) => one.away - other.away);
  const byConcept = new Map(nearest.toReversed().map(([like, { concept }]) => [concept, { concept, like }]));
  return [...byConcept.values()].reverse().slice(0, mostAlike);
}

/** The phrases of one word. */
function singleWordsOf(templates: string): string[] {
  return templatesIn(templates)
    .filter(({ template }) => !template.includes(' '))
    .flatMap(({ template }) => saidBy(template).map(foldText));
}

/** How many letters lack, are too many or are others. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (const [by, own] of Array.from(other).entries())
      next.push(
        Math.min((row[by + 1] ?? 0) + 1, (next[by] ?? 0) + 1, (row[by] ?? 0) + (letter === own ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
