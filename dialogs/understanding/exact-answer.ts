import { speechFor } from '../../languages/speech.ts';
import { choiceWords, isChoiceField } from '../../languages/value-words.ts';
import { choices, fields, type ChoiceField, type Field } from '../../guidance/answers.ts';
import { countryNames } from '../../understanding/places/country-names.ts';
import type { Finding } from '../../understanding/findings.ts';
import { wholeNumber } from '../../understanding/numbers/numbers.ts';
import { seatsSaid } from './seats-said.ts';
import { foldText, readText, type Reading } from '../../understanding/text.ts';
import { languages } from './words/languages.ts';

/** The answer if the whole message is plain digits, a country's name, a value of the rulebook, a choice's label on the cards, or other words that mean it as a whole. */
export function exactAnswer({ text, words }: Reading, asking: Field): Finding | undefined {
  if (asking === 'subscriptionCount' || asking === 'tenantSubscriptionCount') {
    return /^ ?\d+[ .!]*$/.test(text)
      ? { field: asking, said: wholeNumber(words[0]?.text ?? '') }
      : undefined;
  }
  if (asking === 'partnerCountry' || asking === 'customerCountry') return exactCountry(words, asking);
  if (asking === 'businessSeats') return exactSeats(words);
  const value = choicesByLabel.get(asking)?.get(asLabel(words));
  return value === undefined ? undefined : { field: asking, said: value };
}

function exactSeats(words: Reading['words']): Finding | undefined {
  const said = seatsSaid(words.map(({ text }) => text).join(' '));
  return said === undefined ? undefined : { field: 'businessSeats', said };
}

/** The comma stays, since "não, muda" says that it changes and "não muda" that it does not. */
function asLabel(words: Reading['words']): string {
  return words.map(({ text, gap }) => (gap.startsWith(',') ? `, ${text}` : ` ${text}`)).join('');
}

/** A name alone is heard whatever it holds: "Cocos (Keeling) Islands", "Svalbard and Jan Mayen". */
function exactCountry(words: Reading['words'], field: Field): Finding | undefined {
  const codes = codesByName.get(words.map((word) => word.text).join(' ')) ?? [];
  const [only] = codes;
  if (only === undefined) return undefined;
  return codes.length === 1
    ? { field, said: only }
    : { field, problem: { kind: 'ambiguous', options: codes } };
}

const codesByName = new Map<string, string[]>();
for (const { name, code } of countryNames) {
  const key = foldText(name);
  codesByName.set(key, [...(codesByName.get(key) ?? []), code]);
}

const choicesByLabel: ReadonlyMap<Field, ReadonlyMap<string, string>> = new Map(
  fields
    .filter(isChoiceField)
    .map((field) => [field, new Map(choices[field].flatMap((value) => labels(field, value)))]),
);

function labels(field: ChoiceField, value: string): [label: string, value: string][] {
  const said = languages.map(({ locale }) => choiceWords(field, value, speechFor(locale)));
  const whole = languages.flatMap(({ whole: byField }): readonly string[] => {
    const byValue: Readonly<Partial<Record<string, readonly string[]>>> = byField[field] ?? {};
    return byValue[value] ?? [];
  });
  return [...whole, value, ...said].map((label) => [asLabel(readText(label).words), value]);
}
