import type { Conditions } from './conditions.ts';

/** What an input can mean. */
export type Meaning =
  | 'press-refused'
  | 'reply-to-reminder'
  | 'reply-to-nothing'
  | 'progress'
  | 'command'
  | 'leave-all'
  | 'form-at-rest'
  | 'unseen'
  | 'lost-below-reminder'
  | 'back-after-absence'
  | 'forget'
  | 'keep'
  | 'keep-and-hear'
  | 'go-on'
  | 'hear-instead'
  | 'watch-handed-on'
  | 'watch-event'
  | 'step'
  | 'picked'
  | 'named'
  | 'told'
  | 'news'
  | 'asked'
  | 'not-understood'
  | 'unreadable'
  | 'part-of-table'
  | 'query'
  | 'query-or-told'
  | 'begin-move'
  | 'query-of-nobody'
  | 'query-of-no-list'
  | 'no-plan-yet'
  | 'nothing';

type Row = { readonly means: Meaning; readonly when: (now: Conditions) => boolean };

/** What an input means now: the first row that holds. Written in the names of conditions.ts alone. */
export const meanings: readonly Row[] = [
  { means: 'press-refused', when: ({ refused }) => refused },

  { means: 'part-of-table', when: ({ pastesTable }) => pastesTable },

  // A reminder comes before everything: its words ("done", "stop") are typed at any time, often days later. Only what
  // waits for an answer is answered first, where the words can be one.
  {
    means: 'reply-to-reminder',
    when: ({
      handedOn,
      replies,
      replyAnswersCard,
      reminded,
      repliesOnlyBelow,
      rightBelowReminder,
      meansReminded,
    }) =>
      !handedOn &&
      replies &&
      !replyAnswersCard &&
      reminded &&
      meansReminded &&
      (!repliesOnlyBelow || rightBelowReminder),
  },
  // What is said to be done of a move that is kept.
  {
    means: 'progress',
    when: ({ progresses, handedOn, commands, cardOpen }) => progresses && !handedOn && !commands && !cardOpen,
  },
  // Nothing was reminded of lately. "Watch" and "remind me on Friday" are asked of something else then, and "done" is
  // said by many who watch nothing.
  {
    means: 'reply-to-nothing',
    when: ({ handedOn, replies, replyAnswersCard, reminded, repliesOnlyBelow, ...now }) =>
      !handedOn &&
      replies &&
      !replyAnswersCard &&
      !reminded &&
      !repliesOnlyBelow &&
      !now.commandsElse &&
      (!now.repliesPlainly || (!now.cardOpen && now.watchesAnything)),
  },

  // What works at every step, but for a language's name where a country is asked: that is the country.
  {
    means: 'command',
    when: ({ worksEverywhere, namesCountryAsked }) => worksEverywhere && !namesCountryAsked,
  },
  // With a plan, and above a move, "cancel" leaves only what is on top.
  {
    means: 'leave-all',
    when: ({ cancels, askedToForget, settingUpWatch, hasPlan }) =>
      cancels && !askedToForget && !settingUpWatch && !hasPlan,
  },
  { means: 'form-at-rest', when: ({ wantsForm, atRest }) => wantsForm && atRest },

  // Over what is kept of somebody's subscriptions, where these words answer nothing that waits.
  {
    means: 'query',
    when: ({ asksPortfolio, handedOn, commands }) => asksPortfolio && !handedOn && !commands,
  },

  // What tells of the plan on the table, or of the move that is asked about, as well is asked back.
  {
    means: 'query-or-told',
    when: ({ asksEither, handedOn, commands }) => asksEither && !handedOn && !commands,
  },

  // They may have another question before them than the one that waits.
  { means: 'unseen', when: ({ handedOn, mayBeUnseen }) => mayBeUnseen && !handedOn },
  {
    means: 'lost-below-reminder',
    when: ({
      handedOn,
      typed,
      cardOpen,
      commands,
      tells,
      isAnswerable,
      rightBelowReminder,
      reminderIsOpen,
    }) =>
      !handedOn &&
      typed &&
      !cardOpen &&
      !commands &&
      !tells &&
      !isAnswerable &&
      rightBelowReminder &&
      reminderIsOpen,
  },
  // Cells are no question, though a product stands in them.
  {
    means: 'part-of-table',
    when: ({ pastesCells, atRest, inMove, commands, saysSomething }) =>
      pastesCells && (atRest || inMove) && !commands && !saysSomething,
  },
  // A question is answered wherever it is asked, and what waited stands there again; "yes?" is none.
  {
    means: 'asked',
    when: ({
      inquires,
      isAnswerable,
      commands,
      tells,
      picks,
      agrees,
      declines,
      askedToForget,
      askedToGoOn,
    }) =>
      inquires &&
      (isAnswerable || !(askedToForget || askedToGoOn)) &&
      !commands &&
      !tells &&
      !picks &&
      !agrees &&
      !declines,
  },
  {
    means: 'back-after-absence',
    when: ({ handedOn, typed, commands, wasAway, hasAnswersToLose }) =>
      !handedOn && typed && !commands && wasAway && hasAnswersToLose,
  },

  // Only a clear yes deletes; other words than no are for what is below.
  { means: 'forget', when: ({ askedToForget, agrees }) => askedToForget && agrees },
  {
    means: 'keep-and-hear',
    when: ({ askedToForget, typed, declines, cancels }) => askedToForget && typed && !declines && !cancels,
  },
  { means: 'keep', when: ({ askedToForget }) => askedToForget },

  {
    means: 'go-on',
    when: ({ askedToGoOn, typed, goesOn, agrees }) => askedToGoOn && (!typed || goesOn || agrees),
  },
  { means: 'hear-instead', when: ({ askedToGoOn }) => askedToGoOn },

  // What belongs to the plan below is for it.
  { means: 'watch-handed-on', when: ({ settingUpWatch, turnsToPlan }) => settingUpWatch && turnsToPlan },
  { means: 'watch-event', when: ({ settingUpWatch }) => settingUpWatch },

  // Portuguese "muda" says "it changes" where that is asked, else "change"; "continua" that it stays, else "go on".
  {
    means: 'step',
    when: ({ inMove, isStep, isVagueStep, answersOpen }) => inMove && isStep && !(isVagueStep && answersOpen),
  },
  { means: 'picked', when: ({ inMove, picks }) => inMove && picks },
  // "They declined" says what an answer is not any more: that is no reason to ask as if it had not been understood.
  { means: 'news', when: ({ inMove, reports, states, hasPlan }) => inMove && reports && !states && hasPlan },
  { means: 'told', when: ({ inMove, tells, pressedAnswer }) => inMove && (tells || pressedAnswer) },
  { means: 'named', when: ({ inMove, namesCustomer }) => inMove && namesCustomer },
  {
    means: 'part-of-table',
    when: ({ pastesLines, atRest, inMove, commands, saysSomething }) =>
      pastesLines && (atRest || inMove) && !commands && !saysSomething,
  },
  // They ask for a list where none is kept.
  {
    means: 'query-of-no-list',
    when: ({ inMove, asksOfNoList, asksListPlainly, commands }) =>
      inMove && asksOfNoList && asksListPlainly && !commands,
  },
  { means: 'not-understood', when: ({ inMove, typed }) => inMove && typed },
  { means: 'unreadable', when: ({ unreadable }) => unreadable },
  // A button that the move does not know: what waits is shown again.
  { means: 'step', when: ({ inMove }) => inMove },

  { means: 'begin-move', when: ({ tellsClearly }) => tellsClearly },
  { means: 'no-plan-yet', when: ({ typed, commands }) => typed && commands },
  { means: 'query-of-nobody', when: ({ asksOfNoCustomer }) => asksOfNoCustomer },
  { means: 'query-of-no-list', when: ({ asksOfNoList }) => asksOfNoList },
  { means: 'nothing', when: () => true },
];

/** What the input means now; always one thing. */
export function meaningOf(now: Conditions): Meaning {
  return meanings.find(({ when }) => when(now))?.means ?? 'nothing';
}

/** Whether it may matter for the meaning what the person was last reminded of: that is looked up for these only. */
export function mayMeanReminder(now: Conditions): boolean {
  const isReply = now.replies && !now.replyAnswersCard;
  const isLost = now.typed && !now.cardOpen && !now.commands && !now.tells;
  return !now.handedOn && (isReply || isLost);
}

/** The same of whether they watch anything, where they were reminded of nothing. */
export function mayMeanNothing(now: Conditions): boolean {
  return !now.handedOn && now.replies && now.repliesPlainly && !now.cardOpen && !now.commandsElse;
}
