import { byFirstWord, meaning, phrasesOf, slots, type Slot, type SlotPhrases } from './date-phrases.ts';
import { numberLexicon, partsOf } from '../numbers/number-lexicon.ts';
import { foldText } from '../text.ts';
import { formKinds, units, type DateGrammar, type FormKind } from '../../languages/date-grammar.ts';

/** Slots that a number can fill, in digits or in words. */
const numericSlots: ReadonlySet<Slot> = new Set([
  'date',
  'ordinal',
  'nth',
  'year',
  'next-year',
  'length',
  'week',
]);

/** A form's part: a slot to be filled, perhaps behind a `mark` in the same word, or a word that stands there. */
export type FormPart =
  | { readonly kind: 'slot'; readonly slot: Slot; readonly mark: string; readonly optional: boolean }
  | { readonly kind: 'word'; readonly word: string; readonly optional: boolean };

/** `rank` is its place among all: of two that read as many words, the earlier counts. */
export type Form = { readonly kind: FormKind; readonly parts: readonly FormPart[]; readonly rank: number };

/** A grammar made ready to be matched with folded words. */
export type DateLexicon = {
  /** The forms that can begin with a word, by that word; those that can begin with a number. */
  readonly formsByWord: ReadonlyMap<string, readonly Form[]>;
  readonly formsByNumber: readonly Form[];
  /** What stands before a number in the same word: the "v" of "v12". */
  readonly marks: readonly string[];
  readonly phrases: Readonly<Record<Slot, SlotPhrases>>;
  readonly units: SlotPhrases;
  readonly ones: ReadonlySet<string>;
  readonly ordinalMarks: ReadonlySet<string>;
  readonly beforeDates: ReadonlySet<string>;
  readonly notDates: SlotPhrases;
};

const lexicons = new WeakMap<DateGrammar, DateLexicon>();

/** The grammar's lexicon, which is made once. */
export function dateLexicon(grammar: DateGrammar): DateLexicon {
  const known = lexicons.get(grammar);
  if (known !== undefined) return known;
  const phrases = phrasesOf(grammar);
  const ones = new Set(grammar.ones.map(foldText));
  const forms = formKinds
    .flatMap((kind) => grammar.forms[kind].map((form) => ({ kind, parts: partsOfForm(form) })))
    .map((form, rank) => ({ ...form, rank }));
  const openings = forms.flatMap((form) =>
    openingsOf(form).map((opening) => ({ form, words: firstWords(opening, phrases, ones) })),
  );
  const byWord = openings.flatMap(({ form, words }) => words.map((word) => ({ form, word })));
  const lexicon = {
    formsByWord: new Map(
      [...Map.groupBy(byWord, ({ word }) => word)].map(([word, all]) => [
        word,
        [...new Set(all.map(({ form }) => form))],
      ]),
    ),
    formsByNumber: forms.filter((form) => openingsOf(form).some(isNumeric)),
    marks: [...new Set(forms.flatMap(openingsOf).flatMap(marksOf))],
    phrases,
    units: byFirstWord(units.flatMap((unit) => meaning(grammar.units[unit], { unit }))),
    ones,
    ordinalMarks: new Set(grammar.ordinalMarks.map(foldText)),
    beforeDates: new Set(grammar.beforeDates.map(foldText)),
    notDates: byFirstWord(meaning(grammar.notDates, {})),
  };
  lexicons.set(grammar, lexicon);
  return lexicon;
}

/** The forms that can begin with the folded word, by their rank. */
export function formsFrom(word: string, grammar: DateGrammar): readonly Form[] {
  const { formsByWord, formsByNumber } = dateLexicon(grammar);
  const named = formsByWord.get(word) ?? [];
  if (!startsNumber(word, grammar)) return named;
  return [...new Set([...named, ...formsByNumber])].sort((one, other) => one.rank - other.rank);
}

function startsNumber(word: string, grammar: DateGrammar): boolean {
  const lexicon = numberLexicon(grammar.numbers);
  const { marks } = dateLexicon(grammar);
  return (
    ['', ...marks].some((mark) => word.startsWith(mark) && /^\d/.test(word.slice(mark.length))) ||
    partsOf(word, lexicon) !== undefined ||
    lexicon.fixed.some(({ words }) => words[0] === word)
  );
}

/** The parts that can come first: what may be left out, and the first that may not. */
function openingsOf({ parts }: Pick<Form, 'parts'>): readonly FormPart[] {
  const needed = parts.findIndex(({ optional }) => !optional);
  return needed === -1 ? parts : parts.slice(0, needed + 1);
}

function firstWords(part: FormPart, phrases: DateLexicon['phrases'], ones: ReadonlySet<string>): string[] {
  if (part.kind === 'word') return [part.word];
  return [...phrases[part.slot].keys(), ...(part.slot === 'length' ? ones : [])];
}

function marksOf(part: FormPart): string[] {
  return part.kind === 'slot' && part.mark !== '' ? [part.mark] : [];
}

function isNumeric(part: FormPart): boolean {
  return part.kind === 'slot' && numericSlots.has(part.slot);
}

/** @throws RangeError if a form names a slot that there is not. */
function partsOfForm(form: string): FormPart[] {
  return form.split(' ').map((part) => {
    const [, mark = '', name, word, end] = /^(?:([a-z]*)<([a-z-]+)>|([^?<]+))(\?)?$/.exec(part) ?? [];
    const optional = end !== undefined;
    if (word !== undefined) return { kind: 'word', word: foldText(word), optional };
    const slot = slots.find((one) => one === name);
    if (slot === undefined)
      throw new RangeError(`The form "${form}" has no slot that can be filled: ${part}`);
    return { kind: 'slot', slot, mark, optional };
  });
}
