import { languages } from '../../languages/all.ts';
import { graphOf, type Node } from '../phrases/word-graph.ts';
import {
  lengthUnits,
  replyKinds,
  type LengthUnit,
  type RemindingWords,
  type ReplyKind,
} from '../../languages/language.ts';

const remindingWords: readonly RemindingWords[] = languages.map(({ reminding }) => reminding);

type Marks = Node<true>;

/** How any of the languages asks to be reminded, and answers a reminder. */
export const remindingPhrases = {
  remind: marks(({ remind }) => remind),
  tell: marks(({ tell }) => tell),
  watch: marks(({ watch }) => watch),
  about: marks(({ about }) => about),
  ends: marks(({ ends }) => ends),
  not: marks(({ not }) => not),
  only: marks(({ only }) => only),
  also: marks(({ also }) => also),
  onDay: marks(({ toDo }) => toDo.onDay),
  dayNumber: {
    before: marks(({ dayNumber }) => dayNumber.before),
    after: marks(({ dayNumber }) => dayNumber.after),
  },
  lengths: {
    before: marks(({ lengths }) => lengths.before),
    one: marks(({ lengths }) => lengths.one),
    units: units(({ lengths }) => lengths.units),
    whole: units(({ lengths }) => lengths.whole),
    ahead: marks(({ lengths }) => lengths.ahead),
  },
  politeness: marks(({ politeness }) => politeness),
  replies: graphOf<ReplyKind>(
    remindingWords.flatMap((words) => replyKinds.map((kind) => [words.replies[kind], kind] as const)),
  ),
  later: marks((words) => words.replies.later),
  joints: marks((words) => words.replies.joints),
} as const;

function marks(of: (words: RemindingWords) => string): Marks {
  return graphOf(remindingWords.map((words) => [of(words), true] as const));
}

function units(of: (words: RemindingWords) => Readonly<Record<LengthUnit, string>>): Node<LengthUnit> {
  return graphOf<LengthUnit>(
    remindingWords.flatMap((words) => lengthUnits.map((unit) => [of(words)[unit], unit] as const)),
  );
}

/** Each language's own way to begin what is to be done: "de" before an English word says nothing. */
export const deeds = remindingWords.map(({ toDo }) => {
  const own = (templates: string): Marks => graphOf([[templates, true]]);
  return {
    after: own(toDo.after),
    freely: own(toDo.freely),
    beside: own(toDo.beside),
    verb: toDo.verb === null ? /^/ : new RegExp(`^(?:${toDo.verb})$`),
  };
});
