import { choices, type ChoiceField, type Field } from '../../guidance/answers.ts';
import { fieldKinds, fieldsOf, isOfKind } from '../../guidance/field-kind.ts';
import { languages } from '../../languages/all.ts';
import { speechFor } from '../../languages/speech.ts';
import { choiceWords } from '../../languages/value-words.ts';
import { lonelyCode } from '../places/country-codes.ts';
import { countryNames } from '../places/country-names.ts';
import type { Spoken } from '../clauses/acts.ts';
import type { Evidence } from '../weighing/evidence.ts';
import type { Listening } from '../said.ts';
import { foldText, readText, written, type Reading } from '../words/text.ts';

/** The evidence of a message that is an answer to the open question and nothing else; nothing of any other message. */
export function exactIn(reading: Reading, { asking }: Listening): Evidence[] | undefined {
  if (asking === undefined || reading.text.includes('?')) return undefined;
  const lonely = isOfKind(asking, 'country') ? lonelyCode(reading) : undefined;
  const values = lonely === undefined ? exactAnswer(reading, asking) : [lonely.code];
  if (values.length === 0) return undefined;
  const clause: Spoken = {
    ...{
      items: [],
      from: 0,
      to: reading.words.length,
      sentence: 0,
      unknown: [],
      text: written(reading.words),
    },
    ...{ act: 'tell', unsure: false, isDoubted: false, isGuessed: false },
  };
  return [{ field: asking, values, sure: lonely?.sure ?? true, at: 0, clause }];
}

/**
 * The values that the whole message is to the open question: plain digits, a country's name (several may have it), a
 * value of the rulebook or a choice as the cards put it.
 */
function exactAnswer({ text, words }: Reading, asking: Field): readonly string[] {
  switch (fieldKinds[asking]) {
    case 'count':
      return /^ ?\d+[ .!]*$/.test(text) ? words.map((word) => word.text) : [];
    case 'country':
      return codesByName.get(words.map((word) => word.text).join(' ')) ?? [];
    case 'choice':
    case 'day': {
      const value = choicesByLabel.get(asking)?.get(asLabel(words));
      return value === undefined ? [] : [value];
    }
  }
}

/** The comma stays: "não, muda" says that it changes, "não muda" that it does not. */
function asLabel(words: Reading['words']): string {
  return words.map(({ text, gap }) => (gap.startsWith(',') ? `, ${text}` : ` ${text}`)).join('');
}

/** A name alone is heard whatever it holds: "Cocos (Keeling) Islands". */
const codesByName = new Map<string, string[]>();
for (const { name, code } of countryNames) {
  const key = foldText(name);
  codesByName.set(key, [...(codesByName.get(key) ?? []), code]);
}

const choicesByLabel: ReadonlyMap<Field, ReadonlyMap<string, string>> = new Map(
  fieldsOf('choice').map((field) => [
    field,
    new Map(choices[field].flatMap((value) => labels(field, value))),
  ]),
);

function labels(field: ChoiceField, value: string): [label: string, value: string][] {
  const shown = languages.map(({ locale }) => choiceWords(field, value, speechFor(locale)));
  return [value, ...shown].map((label) => [asLabel(readText(label).words), value]);
}
