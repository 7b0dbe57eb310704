import type { Advice } from '../../guidance/advice.ts';
import { isKey, type Speech, type Values } from '../../languages/speech.ts';

/** The advice in a few words; of its variant where that has a title of its own. */
export function adviceTitle(advice: Advice, speech: Speech): string {
  const own = `advice.${advice.id}.title.${advice.variant ?? ''}`;
  return speech.say(isKey(own) ? own : `advice.${advice.id}.title`, adviceValues(advice, speech));
}

/** What a later edition changed about it; nothing where none overrules an earlier one. Throws if the catalogue lacks it. */
export function adviceChange(advice: Advice, speech: Speech): string | undefined {
  if (advice.overrules === undefined) return undefined;
  return sayFor(advice, adviceKey(advice, 'changed'), speech);
}

/** The advice in full sentences, in the wording of its variant; plain text, with an empty line between paragraphs. Throws if the catalogue lacks it. */
export function adviceText(advice: Advice, speech: Speech): string {
  return sayFor(advice, adviceKey(advice, 'text'), speech);
}

function adviceKey({ id, variant }: Advice, part: 'text' | 'changed'): string {
  return variant === undefined ? `advice.${id}.${part}` : `advice.${id}.${part}.${variant}`;
}

function sayFor(advice: Advice, key: string, speech: Speech): string {
  if (!isKey(key)) throw new Error(`The catalogue has no "${key}". Add it to every languages/<tag>/says.ts.`);
  return speech.say(key, adviceValues(advice, speech));
}

/** What the sentences are filled with; countries and regions of one name stay apart by their ending. */
function adviceValues(
  { days = {}, counts = {}, names = {}, countries = {}, regions = {} }: Advice,
  speech: Speech,
): Values {
  return {
    ...named(days, '', speech.day),
    ...counts,
    ...names,
    ...named(countries, 'Country', speech.country),
    ...named(regions, 'Region', speech.region),
  };
}

function named<Value>(
  values: Readonly<Record<string, Value>>,
  ending: string,
  inWords: (value: Value) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${name}${ending}`, inWords(value)]),
  );
}
