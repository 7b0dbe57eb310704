import { speechFor } from '../../cards/speech.ts';
import { choiceWords, isChoiceField } from '../../cards/value-words.ts';
import { choices, fields, type ChoiceField, type Field } from '../../guidance/answers.ts';
import type { Finding } from './findings.ts';
import { wholeNumber } from './numbers.ts';
import { wordsOf, type Reading } from './text.ts';
import { languages } from './words/languages.ts';

/** The answer if the whole message is plain digits, a value of the rulebook, or a choice's label on the cards. */
export function exactAnswer({ text, words }: Reading, asking: Field): Finding | undefined {
  if (asking === 'subscriptionCount' || asking === 'tenantSubscriptionCount') {
    return /^ ?\d+[ .!]*$/.test(text)
      ? { field: asking, said: wholeNumber(words[0]?.text ?? '') }
      : undefined;
  }
  const value = choicesByLabel.get(asking)?.get(words.map((word) => word.text).join(' '));
  return value === undefined ? undefined : { field: asking, said: value };
}

const choicesByLabel: ReadonlyMap<Field, ReadonlyMap<string, string>> = new Map(
  fields
    .filter(isChoiceField)
    .map((field) => [field, new Map(choices[field].flatMap((value) => labels(field, value)))]),
);

function labels(field: ChoiceField, value: string): [label: string, value: string][] {
  const said = languages.map(({ locale }) => choiceWords(field, value, speechFor(locale)));
  return [value, ...said].map((label) => [wordsOf(label).join(' '), value]);
}
