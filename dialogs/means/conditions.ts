import { isOfKind } from '../../guidance/field-kind.ts';
import type { Said } from '../../understanding/said.ts';
import type { ReminderReply } from '../../understanding/reminding/watch-said.ts';
import { tellsOfMove } from '../tells-of-move.ts';
import { endOfWatch } from '../watch/end-of-watch.ts';
import { askedBy, type Asked } from './asked.ts';
import { listOrMove } from './list-or-move.ts';
import { tellsNothing } from './tells-nothing.ts';
import type { Situation } from './situation.ts';

/** The names in which meanings.ts is written: each says one thing of an input and of how things stand. */
export type Conditions = ReturnType<typeof conditionsOf>;

/** What holds of an input, as things stand. Pure; each condition is derived here and nowhere else. */
export function conditionsOf(situation: Situation) {
  const { input, said, standing, refusal, handedOn, mayBeUnseen, wasAway } = situation;
  const asked = askedBy({ input, said });
  return {
    handedOn,
    refused: refusal !== undefined,
    typed: said !== undefined,
    pressedAnswer: input.kind === 'pressed' && answers.has(input.submit.verb),
    unreadable: unreadable.has(input.kind),
    pastesTable: input.kind === 'narrow-table',
    pastesCells: isPasted(input, 'cells'),
    pastesLines: isPasted(input, 'lines'),
    mayBeUnseen,
    cardOpen: situation.open !== undefined,
    ...ofCommand(asked),
    ...ofWords(situation),
    ...ofReply(situation),
    ...ofReminder(situation),
    ...ofStanding(situation),
    ...ofPortfolio(situation),
    wasAway,
    /** Something is said to be done of a move that is kept, and no answer of the plan on the table is another by it. */
    progresses: isProgress(situation),
    hasPlan: standing.move?.planned !== undefined,
  };
}

function isPasted(input: Situation['input'], as: 'cells' | 'lines'): boolean {
  return input.kind === 'typed' && input.pasted?.as === as;
}

function isProgress({ progress, said }: Situation): boolean {
  if (progress === undefined || said?.progress === undefined) return false;
  return progress.by !== 'table' || Object.keys(said.facts).length === 0;
}

const unreadable: ReadonlySet<string> = new Set(['picture', 'empty', 'too-long']);
const answers: ReadonlySet<string> = new Set(['answer', 'preview', 'form', 'take-over']);

/** Commands that the guided move obeys itself, each at its own step; all others work at every step. */
const movesSteps: ReadonlySet<Asked['kind']> = new Set([
  'form',
  'back',
  'skip',
  'cancel',
  'change',
  'plan',
  'resume',
]);
const ofPlanBelow: ReadonlySet<Asked['kind']> = new Set(['plan', 'change', 'form']);

function ofCommand(asked: Asked | undefined) {
  const kind = asked?.kind;
  return {
    commands: kind !== undefined,
    isStep: kind !== undefined && movesSteps.has(kind),
    worksEverywhere: kind !== undefined && !movesSteps.has(kind),
    wantsForm: kind === 'form',
    cancels: kind === 'cancel',
    goesOn: kind === 'resume',
    turnsToPlan: kind !== undefined && ofPlanBelow.has(kind),
    /** Also a verb of the fields: "muda" says that it changes, "continua" that it stays. */
    isVagueStep:
      kind === 'plan' || kind === 'resume' || (asked?.kind === 'change' && asked.field === undefined),
    /** "Remind me later of Contoso" may still be a reply. */
    commandsElse:
      asked !== undefined && (asked.kind !== 'watch-request' || asked.request.subject === undefined),
  };
}

function ofWords({ said, input, standing, language }: Situation) {
  const at = standing.move?.at;
  const asking = at?.kind === 'question' ? at.field : undefined;
  const answersOpen = asking !== undefined && said?.facts[asking] !== undefined;
  const { command } = said ?? {};
  const isName = command?.kind === 'speak' && command.byName !== undefined;
  return {
    tells: said !== undefined && tellsOfMove(said),
    states: said !== undefined && Object.keys(said.facts).length > 0,
    /** Something is stated, or can be asked back with what it may be. */
    tellsClearly:
      said !== undefined &&
      (Object.keys(said.facts).length > 0 || said.doubts.some(({ options }) => options !== undefined)),
    /** There is something to be answered for sure, or named as not planned here. */
    isAnswerable:
      said !== undefined &&
      (said.outside.length > 0 ||
        said.asks.some((one) => 'topic' in one || 'whatIf' in one || one.part !== undefined)),
    saysSomething: said !== undefined && !tellsNothing(said),
    inquires: said !== undefined && inquires(said, standing.top === 'watch'),
    /** Something has happened to the customer whose plan stands there. */
    reports: said?.news !== undefined,
    namesCustomer: said?.customer !== undefined && said.watch === undefined,
    picks: said?.picked !== undefined,
    agrees: said?.assent === 'yes' || (input.kind === 'pressed' && input.submit.verb === 'forget-everything'),
    declines: said?.assent === 'no',
    answersOpen,
    /** "Sueco" is a customer from Sweden as well as the language. */
    namesCountryAsked:
      standing.top === 'move' &&
      isName &&
      answersOpen &&
      isOfKind(asking, 'country') &&
      !(command.byName === 'own' && command.language !== language),
  };
}

/** Whether something is asked or wanted that can be answered; a watch may be called "Azure", and "why?". */
function inquires({ asks, outside, name }: Said, settingUpWatch: boolean): boolean {
  if (!settingUpWatch) return asks.length + outside.length > 0;
  return asks.length > 0 && (name === undefined || name.kind === 'question');
}

const plainReplies: ReadonlySet<ReminderReply['kind']> = new Set(['done', 'moved']);
const neverAnswers: ReadonlySet<ReminderReply['kind']> = new Set(['snooze', 'stop-reminders']);

function ofReply({ said, open }: Situation) {
  const reply = said?.reply;
  const answersCard =
    said !== undefined &&
    reply !== undefined &&
    !neverAnswers.has(reply.kind) &&
    open !== undefined &&
    (open.shows.kind !== 'question' || tellsOfMove(said));
  return {
    replies: reply !== undefined,
    repliesOnlyBelow: reply?.onlyBelow === true,
    repliesPlainly: reply !== undefined && plainReplies.has(reply.kind),
    /** "Done" is an answer to several questions. */
    replyAnswersCard: answersCard,
  };
}

function ofReminder({ reminded, watchesAnything }: Situation) {
  return {
    reminded: reminded !== undefined,
    rightBelowReminder: reminded?.isRightAbove === true,
    reminderIsOpen: reminded?.reminders.some(({ watch }) => endOfWatch(watch) === undefined) === true,
    meansReminded: (reminded?.reply?.about.length ?? 0) > 0,
    watchesAnything,
  };
}

/** What is asked over the portfolio, whatever waits: what could be meant of the move is for that. */
function ofPortfolio({ said, standing, portfolio }: Situation) {
  const meant = listOrMove(said, standing);
  const asksList = meant === 'list';
  return {
    mayAskPortfolio: asksList || meant === 'either',
    asksPortfolio: asksList && portfolio === 'answers',
    asksEither: meant === 'either' && portfolio === 'answers',
    asksOfNoCustomer: asksList && portfolio === 'customer-unknown',
    asksOfNoList: asksList && portfolio === 'no-list' && isOfListAlone(said?.query),
    /** Its words leave no doubt that a list is meant. */
    asksListPlainly: said?.isOfList === true || said?.query?.kind === 'summary',
  };
}

/** "Ending when" and a name are said of much else. */
function isOfListAlone(query: Said['query']): boolean {
  const kind = query?.kind;
  return kind !== 'plan' && kind !== 'customer' && kind !== 'whose' && kind !== 'ending-when';
}

function ofStanding({ standing: { top, move } }: Situation) {
  return {
    atRest: top === 'idle',
    inMove: top === 'move',
    settingUpWatch: top === 'watch',
    askedToForget: top === 'forget',
    askedToGoOn: top === 'resume',
    hasAnswersToLose: top === 'move' && move?.at.kind === 'question' && move.trail.length > 0,
  };
}
