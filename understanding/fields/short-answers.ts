import { fieldSchemas, type Field } from '../../guidance/answers.ts';
import { has, isCovered } from '../clauses/clauses.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import type { Spoken } from '../clauses/acts.ts';
import { isOtherNumber } from './refused-number.ts';
import { isDate, isTelling, means, nextTo, type Item } from '../items/items.ts';
import { isVagueObjection } from './whole.ts';

/** What yes and no say to an open question. */
const answers: Readonly<
  Partial<Record<Field, { readonly yes: readonly string[]; readonly no: readonly string[] }>>
> = {
  relationship: { yes: ['accepted'], no: ['invited', 'none'] },
  delegatedAdmin: { yes: ['gdap', 'dap'], no: ['none'] },
  // "Yes" to "which offer?" picks none.
  offer: { yes: ['same', 'equivalent'], no: ['equivalent', 'different', 'discontinued'] },
  licenceCount: { yes: ['unchanged'], no: ['changed'] },
  autoRenew: { yes: ['on'], no: ['off'] },
  sameProvider: { yes: ['yes'], no: ['no'] },
};

/** Yes, no and "don't know", which answer the open question alone. */
export function shortAnswersIn(heard: Heard): Evidence[] {
  const { telling, queried = [] } = heard;
  const { asking } = heard.listening;
  const [first] = telling;
  if (asking === undefined || first === undefined || isOtherNumber(heard)) return [];
  // "No, forget what I said, nobody knows": it takes back.
  if (telling.some((clause) => has(clause, 'undoing'))) return [];
  // "Some time in summer, don't know when": something is known, so it is asked.
  const spoken = telling.find(({ items }) => items.some(isTelling));
  const unknown = spoken !== undefined && has(spoken, 'unknown') ? spoken : undefined;
  const mayBeUnknown = fieldSchemas[asking].safeParse('unknown').success;
  if (
    unknown !== undefined &&
    mayBeUnknown &&
    !telling.some(({ items }) => items.some((item) => isDate(item) || means(item, 'season')))
  )
    return [evidence({ ...unknown, unknown: [], unsure: false }, unknown.from, asking, ['unknown'])];
  if (unknown !== undefined && !mayBeUnknown && asking !== 'relationship' && asking !== 'delegatedAdmin')
    return [evidence(unknown, unknown.from, asking, [], false)];
  const row = answers[asking];
  const word = first.items.find(
    (item) => means(item, 'no') || (isTelling(item) && !isColouring(item, first)) || means(item, 'not'),
  );
  if (row === undefined || word === undefined) return [];
  const isYes = means(word, 'yes');
  // "They are direct bill" answers nothing yet.
  if (isYes && isOpening(word, first)) return [];
  const isBareNot =
    means(word, 'not') &&
    first.unknown.length === 0 &&
    first.to - first.from <= 3 &&
    isCovered(first) &&
    !has(first, 'aside') &&
    !telling.some(({ items }) =>
      items.some((item) => item !== word && isTelling(item) && !isColouring(item, first)),
    );
  if (!isYes && !means(word, 'no') && !isBareNot) return [];
  const echoed = queried.at(-1);
  if (echoed !== undefined)
    return [
      evidence({ ...first, unknown: [] }, word.from, asking, isYes ? [echoed] : othersThan(asking, echoed)),
    ];
  // What is said behind it outweighs it, since it is later.
  const values = isYes ? row.yes : row.no;
  const isUnsure = isLimited(telling) || (asking === 'delegatedAdmin' && hasUnknown(telling));
  return [
    evidence({ ...first, unknown: [] }, word.from - 0.5, asking, values, !isUnsure || values.length > 1),
  ];
}

/** "They are …", "we have …": yes by itself, and the opening of a sentence. */
function isOpening(word: Item, { items }: Pick<Spoken, 'items'>): boolean {
  const next = nextTo(items, word);
  return word.to - word.from > 1 && next?.kind === 'phrase' && next.to - next.from > 1 && isTelling(next);
}

/** "Yes, but only for the branch": what is behind limits it in words that nobody here knows. */
function isLimited([, ...behind]: readonly Spoken[]): boolean {
  return behind.some(
    (clause) =>
      isVagueObjection(clause) || (clause.unknown.length > 0 && has(clause, 'but', 'only', 'except')),
  );
}

function hasUnknown(telling: readonly Spoken[]): boolean {
  return telling.some(({ unknown }) => unknown.length > 0);
}

/** "Absolutely not": it is no yes. */
function isColouring(item: Item, { items }: Pick<Spoken, 'items'>): boolean {
  const next = nextTo(items, item);
  return means(item, 'yes') && means(next, 'not', 'no');
}

/** "Off? No." */
function othersThan(field: Field, value: string): readonly string[] {
  const row = answers[field];
  return row === undefined ? [] : [...row.yes, ...row.no].filter((one) => one !== value);
}
