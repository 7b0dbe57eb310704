import { readText, type Reading } from './words/text.ts';
import { draftSchema, type Draft } from '../guidance/answers.ts';
import { spokenOf, type Spoken } from './clauses/acts.ts';
import { clausesOf, has, unreadBeyond } from './clauses/clauses.ts';
import { evidenceIn, queriedIn } from './fields/evidence-in.ts';
import { optionSaidIn } from './fields/option-said.ts';
import { echoIn } from './acts/echo.ts';
import { asideIn } from './answers/aside.ts';
import { exactIn } from './answers/exact-answer.ts';
import { clockCommandIn } from './commands/clock-command.ts';
import { askedAfterAll } from './acts/asked-after-all.ts';
import { asksIn, asksPerhapsIn, asksUnmarkedIn, pointsAtPlan } from './acts/asks.ts';
import { correctsIn, onlyTakesBack, takesBackIn } from './acts/taken-back.ts';
import { commandIn } from './commands/commands.ts';
import { colleagueIn } from './colleagues/colleague-in.ts';
import type { Command } from './commands/command-said.ts';
import { itemsIn } from './items/items-in.ts';
import { newsIn, renewedDoubt } from './acts/news.ts';
import { isOutside } from './clauses/outside.ts';
import { outsideAsked } from './acts/outside-asked.ts';
import { unreadIn } from './acts/unread.ts';
import { withProgress } from './progress/with-progress.ts';
import { queryIn } from './portfolio/query-in.ts';
import { remindingIn } from './reminding/reminding-in.ts';
import type { Listening, Said } from './said.ts';
import { toldPlainly } from './acts/suppositions.ts';
import { weigh, type Weighed } from './weighing/weigh.ts';

/** What words say that stand behind no field's name; days are UTC days. */
export function readUnlabelled(text: string, listening: Listening): Said {
  const reading = readText(text);
  const whole = exactIn(reading, listening);
  const clauses = clausesOf(reading, itemsIn(reading, listening));
  const spoken = askedAfterAll(reading, spokenOf(reading, clauses), listening);
  const told = spoken.filter((clause) => clause.act === 'tell' && !isOutside(clause));
  const ordered = orderedIn(text, reading, spoken, listening);
  const { watch, reply } = remindingIn(text, reading, spoken, listening, ordered);
  // Who asks to be reminded, or answers a reminder, says nothing of the move.
  const telling = watch !== undefined || (reply !== undefined && listening.stage === 'reminder') ? [] : told;
  const queried = queriedIn(spoken, listening);
  const isTakenBack = ordered === undefined && onlyTakesBack(spoken);
  const evidence = whole ?? (isTakenBack ? [] : evidenceIn({ telling, listening, queried }));
  const weighed = weigh(evidence, listening);
  const { facts } = weighed;
  const news = newsIn({ telling: told, facts, reply }, listening);
  const doubts = [...weighed.doubts, ...renewedDoubt(news, weighed), ...echoIn(spoken, queried, listening)];
  const command = isAnswered(ordered, facts, listening) ? undefined : ordered;
  const corrects = correctsIn(telling, weighed, listening);
  const undo = isTakenBack || (command === undefined && takesBackIn(spoken, weighed));
  const supposedIn = (supposed: readonly Spoken[], words: readonly string[]) =>
    supposedOf(supposed, words, listening);
  const asks =
    command === undefined && watch === undefined ? asksIn(reading, spoken, supposedIn, listening) : [];
  const isToldNothing =
    Object.keys(facts).length === 0 && !undo && command === undefined && watch === undefined;
  // "Option 3" picks, and says nothing else of the question.
  const isPick = optionSaidIn({ telling, listening }).length > 0;
  const isSaid =
    corrects ||
    telling.some((clause) => has(clause, 'both')) ||
    (!isPick &&
      [...Object.keys(facts), ...doubts.map(({ field }) => field)].some(
        (field) => field === listening.asking,
      ));
  const aside = asideIn(text, reading, listening, isSaid);
  const isAnswer =
    isSaid ||
    isPick ||
    (doubts.length > 0 && listening.asking !== undefined) ||
    [news, reply, ...Object.values(aside)].some((one) => one !== undefined);
  const perhaps = () => asksPerhapsIn(reading, spoken, listening);
  const unmarked = () => (isAnswer ? [] : asksUnmarkedIn(reading, listening));
  const asked = asks.length > 0 || !isToldNothing ? asks : [...perhaps(), ...unmarked()].slice(0, 1);
  const said: Said = {
    ...weighed,
    doubts,
    ...aside,
    tenantHoldsOthers: telling.some((clause) => has(clause, 'holds-others')),
    asks: asked,
    corrects,
    undo,
    ...(news === undefined ? {} : { news }),
    ...(command === undefined ? {} : { command }),
    ...(watch === undefined ? {} : { watch }),
    ...customerIn(watch),
    ...(reply === undefined ? {} : { reply }),
    outside: outsideAsked(spoken, asked),
    unread: [...unreadIn(telling, evidence), ...unreadBeyond(reading, clauses)],
  };
  return withProgress({ ...said, ...queryIn(reading, weighed, listening) }, { reading, spoken, listening });
}

function orderedIn(
  text: string,
  reading: Reading,
  spoken: readonly Spoken[],
  listening: Listening,
): Command | undefined {
  const colleague = () => colleagueIn(reading, listening.here ?? listening.today);
  return clockIn(text, listening) ?? colleague() ?? commandAt(reading, spoken, listening);
}

/** "What does that mean", where a plan stands, asks of the plan. */
function commandAt(reading: Reading, spoken: readonly Spoken[], listening: Listening): Command | undefined {
  const command = commandIn(reading, spoken);
  return command?.kind === 'help' && pointsAtPlan(reading, listening) ? undefined : command;
}

/** What is supposed, as if it were told; “the customer were in Germany” tells nothing by itself. */
function supposedOf(supposed: readonly Spoken[], words: readonly string[], listening: Listening): Weighed {
  const asSaid = weigh(evidenceIn({ telling: supposed, listening }), listening);
  if (Object.keys(asSaid.facts).length > 0) return asSaid;
  for (const text of toldPlainly(words)) {
    const reading = readText(text);
    const spoken = spokenOf(reading, clausesOf(reading, itemsIn(reading, listening)));
    const telling = spoken.filter(({ act }) => act === 'tell');
    const isNumber = telling.some(({ items }) => items.some(({ kind }) => kind === 'number'));
    // A number that nothing is said of is that of the subscriptions.
    for (const asking of isNumber ? ([undefined, 'subscriptionCount'] as const) : [undefined]) {
      const at = { ...listening, asking };
      const weighed = weigh(evidenceIn({ telling, listening: at }), at);
      const facts = { ...weighed.facts, ...onlyOptions(weighed) };
      if (Object.keys(facts).length > 0) return { ...weighed, facts };
    }
  }
  return asSaid;
}

/** What can be one thing only, is supposed to be that. */
function onlyOptions({ doubts }: Pick<Weighed, 'doubts'>): Draft {
  const only = doubts.flatMap(({ field, options: [option, ...more] = [] }) =>
    option === undefined || more.length > 0 ? [] : [[field, option] as const],
  );
  return draftSchema.safeParse(Object.fromEntries(only)).data ?? {};
}

/** Who is named in a wish to be reminded; words of one's own name nobody. */
function customerIn(watch: Said['watch']): Pick<Said, 'customer'> {
  const isNamed = watch?.kind === undefined && watch?.subject !== undefined;
  return isNamed ? { customer: watch.subject } : {};
}

/** "Continua", where the number of licences is asked: it stays. */
function isAnswered(command: Command | undefined, facts: Draft, { asking }: Listening): boolean {
  // "Don't know, next", where that may stand in the plan.
  if (command?.kind === 'skip') return asking !== undefined && facts[asking] !== undefined;
  if (asking !== 'offer' && asking !== 'licenceCount') return false;
  return (command?.kind === 'resume' || command?.kind === 'change') && facts[asking] !== undefined;
}

function clockIn(text: string, { today, movesClock = false }: Listening): Command | undefined {
  return movesClock ? clockCommandIn(text, today) : undefined;
}
