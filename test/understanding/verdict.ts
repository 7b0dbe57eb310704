import { isDeepStrictEqual } from 'node:util';
import { fields, type Field } from '../../guidance/answers.ts';
import type { Said } from '../../understanding/read.ts';
import { foldText } from '../../understanding/words/text.ts';
import type { HeardCase } from './heard-case.ts';

/** How what was read differs from what was said, in the words of a failing test. */
export type Verdict = {
  /** Taken, and not said. */
  readonly wrong: readonly string[];
  /** Said, and neither taken nor asked. */
  readonly missed: readonly string[];
  /** Said clearly, and asked all the same. */
  readonly asked: readonly string[];
};

/** What Said is to have besides what it has already. */
type Whole = Said & {
  readonly watch?: unknown;
  readonly reply?: unknown;
  readonly tenantHoldsOthers?: boolean;
};

/** Holds what was read against what the case says. */
export function verdictOn(said: Whole, one: HeardCase): Verdict {
  const absent = absentFacts(said, one);
  const doubted = new Set(said.doubts.map(({ field }) => field));
  return {
    wrong: [
      ...wrongFacts(said, one),
      ...wrongTopics(said, one),
      ...wrongOutside(said, one),
      ...wrongDeeds(said, one),
      ...wrongReports(said, one),
    ],
    missed: [
      ...absent.filter((field) => !doubted.has(field)).map((field) => `${field} is not heard`),
      ...missedDoubts(said, one),
      ...missedAct(said, one),
      ...missedDeeds(said, one),
    ],
    asked: absent
      .filter((field) => doubted.has(field) && !one.asked.includes(field))
      .map((field) => `${field} is asked`),
  };
}

function wrongFacts({ facts }: Whole, { facts: wanted, not }: HeardCase): string[] {
  return fields.flatMap((field) => {
    const value = facts[field];
    if (value === undefined) return [];
    const isAllowed = wanted === 'any' ? !isForbidden(not[field], value) : isSame(wanted[field], value);
    return isAllowed ? [] : [`${field}=${value} was not said`];
  });
}

function isForbidden(
  forbidden: string | number | (string | number)[] | undefined,
  value: string | number,
): boolean {
  return forbidden === 'any' || (forbidden !== undefined && [forbidden].flat().includes(value));
}

function isSame(wanted: string | number | undefined, value: string | number): boolean {
  return (
    wanted === 'any' || (wanted !== undefined && String(wanted).toLowerCase() === String(value).toLowerCase())
  );
}

function absentFacts({ facts }: Whole, { facts: wanted }: HeardCase): Field[] {
  if (wanted === 'any') return [];
  return fields.filter(
    (field) => wanted[field] !== undefined && wanted[field] !== 'any' && facts[field] === undefined,
  );
}

/** A topic that is told as sure is the one that answers. */
function wrongTopics({ asks }: Whole, { topic }: HeardCase): string[] {
  if (topic === undefined) return [];
  const told = asks.flatMap((asked) => ('topic' in asked ? [asked.topic] : []));
  return told.filter((one) => one !== topic).map((one) => `told of ${one}, not of ${topic}`);
}

function wrongOutside({ outside }: Whole, { act, topic }: HeardCase): string[] {
  const most = act?.startsWith('outside:') === true ? 2 : topic === undefined ? 0 : 2;
  return outside.length > most ? [`${outside.join(', ')} is not outside`] : [];
}

/** Taken back or reported, where nobody did. */
function wrongReports({ undo, news }: Whole, { act }: HeardCase): string[] {
  return [
    ...(undo && (act === null || act?.startsWith('news:') === true) ? ['nothing is taken back'] : []),
    ...(news !== undefined && (act === null || act === 'undo') ? [`${news.id} is not reported`] : []),
  ];
}

/** A command, a watch or a reply that nobody gave. */
function wrongDeeds(said: Whole, { command, watch, reply }: HeardCase): string[] {
  return [
    ...(isWrongCommand(said, { command, watch, reply })
      ? [`${said.command?.kind ?? ''} is no command here`]
      : []),
    ...(said.watch !== undefined && watch === null ? ['nothing is to be watched'] : []),
    ...(said.reply !== undefined && reply === null ? ['it answers no reminder'] : []),
  ];
}

/** Greeting and thanking are no harm; "stop" below a reminder, and "watch this", are commands elsewhere. */
function isWrongCommand({ command }: Whole, wanted: Pick<HeardCase, 'command' | 'watch' | 'reply'>): boolean {
  if (command === undefined || command.kind === 'greeting' || command.kind === 'thanks') return false;
  const isElsewhere = [wanted.watch, wanted.reply].some((deed) => deed !== undefined && deed !== null);
  return !isElsewhere && command.kind !== wanted.command?.kind;
}

/** A doubt with options or a reason is to be asked back; a bare field may be. */
function missedDoubts({ doubts }: Whole, { doubts: wanted }: HeardCase): string[] {
  return wanted.flatMap((doubt) => {
    if (typeof doubt === 'string') return [];
    const found = doubts.find(({ field }) => field === doubt.field);
    if (found === undefined) return [`${doubt.field} is not asked back`];
    const isWhole =
      doubt.options === undefined || isDeepStrictEqual(sorted(found.options), sorted(doubt.options));
    return isWhole
      ? []
      : [`${doubt.field} is asked back with ${found.options?.join(', ') ?? 'nothing to choose'}`];
  });
}

function sorted(options: readonly string[] = []): string[] {
  return options.toSorted();
}

function missedAct(said: Whole, { act }: HeardCase): string[] {
  if (act === undefined || act === null) return [];
  const [kind = '', id = '', step] = act.split(':');
  const did: Record<string, boolean> = {
    ask: said.asks.length > 0,
    'what-if': said.asks.some((asked) => !('unknown' in asked)),
    undo: said.undo,
    correct: said.corrects,
    outside: said.outside.includes(id),
    news: said.news?.id === id && (step === undefined || isStep(said.news, Number(step))),
    watch: said.watch !== undefined,
  };
  return did[kind] === true ? [] : [`it is not heard to ${act}`];
}

function missedDeeds(said: Whole, { command, watch, reply, others, unread }: HeardCase): string[] {
  return [
    ...lacking('command', command, said.command),
    ...lacking('watch', watch, watchAs(said.watch)),
    ...lackingReply(reply, said.reply),
    ...unlike('tenantHoldsOthers', others, said.tenantHoldsOthers),
    ...unlike('unread', unread, said.unread),
  ];
}

function isStep(news: NonNullable<Said['news']>, step: number): boolean {
  return news.id === 'step-done' && news.step === step;
}

/** What is found may hold more than a case names. */
function lacking(what: string, wanted: object | null | undefined, found: unknown): string[] {
  if (wanted === undefined || wanted === null) return [];
  const isFound =
    typeof found === 'object' &&
    found !== null &&
    Object.entries(wanted).every(([key, value]) =>
      isDeepStrictEqual(value, Object.entries(found).find(([one]) => one === key)?.[1]),
    );
  return isFound ? [] : differing(what, wanted, found);
}

/** A wish to be reminded as the cases write it: no day as "none". */
function watchAs(watch: Said['watch']): object | undefined {
  if (watch === undefined) return undefined;
  const { by, subject, end, daysBefore, hour, kind } = watch;
  const day = end?.kind === 'day' ? end.day : end?.kind === 'no-day' ? 'none' : undefined;
  return {
    by,
    what: subject,
    day,
    days: end?.kind === 'some-days' ? end.days : undefined,
    pastDay: end?.kind === 'past-day' ? end.day : undefined,
    daysBefore,
    hour,
    ownWords: kind === 'own-words',
  };
}

/** Which customer and which day the words beside it mean is told where the reminders are known. */
function lackingReply(wanted: HeardCase['reply'], found: Said['reply']): string[] {
  if (wanted === undefined || wanted === null) return [];
  const isNamed = wanted.customer === undefined || found?.rest.includes(foldText(wanted.customer)) === true;
  const isBare = wanted.customer !== undefined || wanted.kind === 'snooze' || found?.rest === '';
  return found?.kind === wanted.kind && isNamed && isBare ? [] : differing('reply', wanted, found);
}

function unlike(what: string, wanted: unknown, found: unknown): string[] {
  return wanted === undefined || isDeepStrictEqual(wanted, found) ? [] : differing(what, wanted, found);
}

function differing(what: string, wanted: unknown, found: unknown): string[] {
  const heard = found === undefined ? 'not heard' : JSON.stringify(found);
  return [`${what} is ${heard}, not ${JSON.stringify(wanted)}`];
}
