import { languages } from '../../languages/all.ts';
import { addTemplates, newNode, type Node } from '../phrases/word-graph.ts';
import { replyKinds, type ReplyKind } from '../../languages/language.ts';
import { lengthUnits, type LengthUnit, type RemindingWords } from '../../languages/language.ts';

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
  replies: replies(),
  later: marks((words) => words.replies.later),
  joints: marks((words) => words.replies.joints),
} as const;

function marks(of: (words: RemindingWords) => string): Marks {
  const root = newNode<true>();
  for (const words of remindingWords) addTemplates(root, of(words), () => true);
  return root;
}

function units(of: (words: RemindingWords) => Readonly<Record<LengthUnit, string>>): Node<LengthUnit> {
  const root = newNode<LengthUnit>();
  for (const words of remindingWords)
    for (const unit of lengthUnits) addTemplates(root, of(words)[unit], () => unit);
  return root;
}

function replies(): Node<ReplyKind> {
  const root = newNode<ReplyKind>();
  for (const words of remindingWords)
    for (const kind of replyKinds) addTemplates(root, words.replies[kind], () => kind);
  return root;
}

/** Each language's own way to begin what is to be done: "de" before an English word says nothing. */
export const deeds = remindingWords.map(({ toDo }) => {
  const own = (templates: string): Marks => {
    const root = newNode<true>();
    addTemplates(root, templates, () => true);
    return root;
  };
  return {
    after: own(toDo.after),
    freely: own(toDo.freely),
    beside: own(toDo.beside),
    verb: toDo.verb === null ? /^/ : new RegExp(`^(?:${toDo.verb})$`),
  };
});
