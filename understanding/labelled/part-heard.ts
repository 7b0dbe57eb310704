import type { Draft, Field } from '../../guidance/answers.ts';
import { isOfKind } from '../../guidance/field-kind.ts';
import type { Doubt, Listening, Said } from '../said.ts';
import type { Labelled } from './labelled-in.ts';

export type Read = (text: string, listening: Listening) => Said;

/** What a part says that is not read as it stands. */
export type PartHeard = {
  readonly part: Labelled;
  readonly facts: Draft;
  readonly doubts: readonly Doubt[];
  readonly corrects: boolean;
};

/** In letters: what is longer is no answer on a form, and is not read once more. */
const longest = 60;

/**
 * The part as the answer to the question of the field that it names; nothing where it is more than that, or none. What its
 * name alone would be taken for is a doubt: "current partner: to be found out".
 */
export function partHeard(part: Labelled, listening: Listening, read: Read): PartHeard | undefined {
  const { field, name, value } = part;
  const words = value.replace(/[\s.,;|•-]+$/u, '').trim();
  if (words === '' || words.length > longest || words.includes('?') || !mayCount(field, words))
    return undefined;
  const said = read(words, { ...listening, asking: field, options: undefined, stage: 'question' });
  const { facts, corrects } = said;
  if (isAnswer(said, field)) return { part, facts, doubts: [], corrects };
  const byName = read(name, { ...listening, asking: undefined }).facts[field];
  const options = optionsOf(said, field);
  if (byName === undefined || options.includes(String(byName))) return undefined;
  return { part, facts: {}, doubts: [options.length > 0 ? { field, options } : { field }], corrects };
}

function optionsOf({ facts, doubts }: Said, field: Field): readonly string[] {
  const value = facts[field];
  if (value !== undefined) return [String(value)];
  return doubts.find((one) => one.field === field)?.options ?? [];
}

/** "Subscription: Microsoft 365 E3" names it and counts nothing. */
function mayCount(field: Field, words: string): boolean {
  return !isOfKind(field, 'count') || /^\D{0,3}\d/.test(words);
}

/** "EA" is the programme, too. */
const along: Partial<Record<Field, readonly string[]>> = {
  source: ['volumeProgramme'],
  volumeProgramme: ['source'],
};

function isAnswer(said: Said, field: Field): boolean {
  const { facts, doubts, asks, command, watch, reply, outside, unread, undo } = said;
  const others = Object.keys(facts).filter((one) => one !== field && along[field]?.includes(one) !== true);
  const isElse = [command, watch, reply].some((one) => one !== undefined) || undo;
  return (
    facts[field] !== undefined &&
    !isElse &&
    [others, doubts, asks, outside, unread].every(({ length }) => length === 0)
  );
}
