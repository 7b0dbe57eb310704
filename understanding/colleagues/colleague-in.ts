import type { Day } from '../../guidance/day.ts';
import { languages } from '../../languages/all.ts';
import type { ColleagueWords } from '../../languages/colleague-words.ts';
import { commandPhrases } from '../commands/command-phrases.ts';
import { countryNames } from '../places/country-names.ts';
import { mayName } from '../phrases/may-name.ts';
import { atOnly, withoutAround } from '../phrases/whole-phrases.ts';
import { graphOf, type Node } from '../phrases/word-graph.ts';
import { endSaid } from '../reminding/end-said.ts';
import { foldText, written, type Reading } from '../words/text.ts';
import type { ColleagueCommand, MovesMeant } from './colleague-said.ts';

type Words = Reading['words'];

/** How any of the languages speaks of it. */
const phrases = {
  give: either(({ give }) => give),
  to: either(({ to }) => to),
  over: either(({ over }) => over),
  all: either(({ all }) => all),
  it: either(({ it }) => it),
  move: either(({ move }) => move),
  nobody: either(({ nobody }) => nobody),
  withdraw: either(({ withdraw }) => withdraw),
  standIn: either(({ standIn }) => standIn),
  until: either(({ until }) => until),
  standsIn: either(({ standsIn }) => standsIn),
  off: either(({ off }) => off),
  who: either(({ who }) => who),
};

function either(of: (words: ColleagueWords) => string): Node<true> {
  return graphOf(languages.map(({ colleagues }) => [of(colleagues), true] as const));
}

/** Nobody says more for it. */
const mostWords = 30;
const longestName = 6;

/** What the whole message says of a colleague, seen from the day where the person is; nothing if it says anything else. */
export function colleagueIn(reading: Reading, here: Day): ColleagueCommand | undefined {
  if (reading.words.length > mostWords || reading.beyond !== '') return undefined;
  const words = withoutAround(reading.words, commandPhrases.politeness);
  if (isWhole(phrases.off, words)) return { kind: 'stand-in-off' };
  if (isWhole(phrases.who, words)) return { kind: 'stand-in-shown' };
  return withdrawn(words) ?? handedOver(words) ?? standingIn(words, here);
}

function isWhole(root: Node<true>, words: Words): boolean {
  return words.length > 0 && atOnly(root, words, words.length).length > 0;
}

function withdrawn(words: Words): ColleagueCommand | undefined {
  const [lead] = atOnly(phrases.withdraw, words);
  if (lead === undefined) return undefined;
  const rest = words.slice(lead.length);
  return rest.length === 0
    ? { kind: 'withdraw-hand-over' }
    : { kind: 'withdraw-hand-over', name: written(rest) };
}

/** "Give Contoso to Bo Ek": the last "to" that a name follows. */
function handedOver(words: Words): ColleagueCommand | undefined {
  for (const { length } of atOnly(phrases.give, words)) {
    const rest = words.slice(length);
    for (let at = rest.length - 2; at > 0; at -= 1) {
      const [joint] = atOnly(phrases.to, rest.slice(at));
      if (joint === undefined || at + joint.length >= rest.length) continue;
      // "Give me a plan".
      if (atOnly(phrases.nobody, rest).length > 0) continue;
      const what = meantBy(rest.slice(0, at));
      const whom = nameIn(rest.slice(at + joint.length), what.kind !== 'named');
      if (whom !== undefined) return { kind: 'hand-over', what, to: whom };
    }
  }
  return undefined;
}

function meantBy(all: Words): MovesMeant {
  const words = all.length > 1 && isWhole(phrases.over, all.slice(-1)) ? all.slice(0, -1) : all;
  if (isWhole(phrases.all, words)) return { kind: 'all' };
  if (isWhole(phrases.it, words)) return { kind: 'it' };
  const [lead] = atOnly(phrases.move, words);
  const isLed = lead !== undefined && lead.length < words.length;
  return { kind: 'named', name: written(isLed ? words.slice(lead.length) : words) };
}

/** "To the customer" is nobody's name: a name is written with a capital, but where nothing else can be meant. */
function nameIn(words: Words, isSure: boolean): string | undefined {
  const [first] = words;
  if (first === undefined || words.length > longestName || isWhole(phrases.nobody, words)) return undefined;
  if (isPlace(words)) return undefined;
  const isName = /^\p{Lu}/u.test(first.written) || /^\p{Lo}/u.test(first.written);
  return isName || (isSure && mayName(words)) ? written(words) : undefined;
}

/** "They sell much to Norway", "SE to NO". */
function isPlace(words: Words): boolean {
  const [first] = words;
  const isCode = words.length === 1 && first?.capitals === true && first.text.length <= 3;
  const said = words.map(({ text }) => text).join(' ');
  return isCode || countryNames.some(({ name }) => foldText(name) === said);
}

function standingIn(words: Words, here: Day): ColleagueCommand | undefined {
  const [lead] = atOnly(phrases.standIn, words);
  if (lead !== undefined && lead.length < words.length) return untilIn(words.slice(lead.length), here);
  for (let at = 1; at < words.length; at += 1) {
    const [middle] = atOnly(phrases.standsIn, words.slice(at));
    if (middle === undefined) continue;
    const name = words.slice(0, at);
    const rest = words.slice(at + middle.length);
    if (at > longestName || !mayName(name)) return undefined;
    return rest.length === 0 ? { kind: 'stand-in', to: written(name) } : dated(written(name), rest, here);
  }
  return undefined;
}

/** "Bo Ek until 15 January"; the first word that leads to a day ends the name. */
function untilIn(words: Words, here: Day): ColleagueCommand | undefined {
  for (let at = 1; at < words.length; at += 1) {
    const name = words.slice(0, at);
    if (atOnly(phrases.until, words.slice(at)).length > 0)
      return mayName(name) ? dated(written(name), words.slice(at), here) : undefined;
  }
  return words.length > longestName || !mayName(words) ? undefined : { kind: 'stand-in', to: written(words) };
}

function dated(to: string, words: Words, here: Day): ColleagueCommand {
  const [joint] = atOnly(phrases.until, words);
  const rest = written(words.slice(joint?.length ?? 0));
  return { kind: 'stand-in', to, end: endSaid(rest, here) };
}
