import { phrasesOf, slots, type Slot, type SlotPhrases } from './date-phrases.ts';
import { saidBy } from '../phrases/template.ts';
import { foldText } from '../words/text.ts';
import { addTemplates, graphOf, newNode, type Node } from '../phrases/word-graph.ts';
import { formKinds, units, type DateGrammar, type FormKind } from '../../languages/date-grammar.ts';

/** `rank` is its place among all: of two that read as many words, the earlier counts. */
export type Form = { readonly kind: FormKind; readonly rank: number };

/** A slot as a form has it, with the `mark` that stands before it in the same word: the "v" of "v12". */
export type FormSlot = { readonly slot: Slot; readonly mark: string };

/** A grammar made ready to be matched with folded words. */
export type DateLexicon = {
  readonly forms: Node<Form>;
  /** The words, beside numbers, that a form can begin with. */
  readonly openings: ReadonlySet<string>;
  readonly phrases: Readonly<Record<Slot, SlotPhrases>>;
  readonly units: SlotPhrases;
  readonly ones: ReadonlySet<string>;
  readonly ordinalMarks: ReadonlySet<string>;
  readonly everyday: ReadonlySet<string>;
  readonly beforeDates: ReadonlySet<string>;
  readonly notDates: SlotPhrases;
};

const lexicons = new WeakMap<DateGrammar, DateLexicon>();

/** The grammar's lexicon, which is made once. */
export function dateLexicon(grammar: DateGrammar): DateLexicon {
  const known = lexicons.get(grammar);
  if (known !== undefined) return known;
  const forms = formsOf(grammar);
  const ofSlots = phrasesOf(grammar);
  const ones = folded(grammar.ones);
  const lexicon = {
    forms,
    openings: new Set([
      ...forms.next.keys(),
      ...[...(forms.slots?.keys() ?? [])].flatMap((one) => [...ofSlots[formSlot(one).slot].next.keys()]),
      ...ones,
    ]),
    phrases: ofSlots,
    units: graphOf(units.map((unit) => [grammar.units[unit], { unit }])),
    ones,
    ordinalMarks: folded(grammar.ordinalMarks),
    everyday: folded(grammar.everyday),
    beforeDates: folded(grammar.beforeDates),
    notDates: graphOf([[grammar.notDates, {}]]),
  };
  lexicons.set(grammar, lexicon);
  return lexicon;
}

function folded(templates: string): ReadonlySet<string> {
  return new Set(saidBy(templates).map(foldText));
}

function formsOf({ forms }: DateGrammar): Node<Form> {
  const root = newNode<Form>();
  let rank = 0;
  for (const kind of formKinds) addTemplates(root, forms[kind], () => ({ kind, rank: rank++ }));
  return root;
}

const slotsByName = new Map(slots.map((slot) => [slot as string, slot]));
const formSlots = new Map<string, FormSlot>();

/**
 * The slot that is written so in a form: `{year}`, `v{week}`.
 * @throws RangeError if there is no such slot.
 */
export function formSlot(written: string): FormSlot {
  const known = formSlots.get(written);
  if (known !== undefined) return known;
  const [, mark = '', name = ''] = /^([a-z]*)\{([a-z-]+)\}$/.exec(written) ?? [];
  const slot = slotsByName.get(name);
  if (slot === undefined) throw new RangeError(`A form has no slot that can be filled: ${written}`);
  formSlots.set(written, { slot, mark });
  return { slot, mark };
}
