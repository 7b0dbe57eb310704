import { chooseCard } from '../../cards/moves/choose-card.ts';
import { longestAbsence, standInCard } from '../../cards/moves/stand-in-card.ts';
import { dayAfter, daySchema, type Day } from '../../guidance/day.ts';
import type { Colleague, StandIn } from '../../reminders/absence.ts';
import { localDay, localHour } from '../../reminders/local-hour.ts';
import type { ColleagueCommand } from '../../understanding/colleagues/colleague-said.ts';
import { lastingCardKey, say, show } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { findColleague } from './find-colleague.ts';

type Asked = Extract<ColleagueCommand, { kind: 'stand-in' }>;

/** Has a colleague stand in until a day; asks whom and until when where that is not clear. */
export async function setStandIn(turn: Turn, { to, end }: Asked): Promise<void> {
  const found = await findColleague(turn, to);
  const day = end?.kind === 'day' ? end.day : undefined;
  switch (found.kind) {
    case 'unknown':
      say(turn, 'standIn.unknown', { name: to });
      return;
    case 'absent':
      say(turn, 'standIn.unknown', { name: found.colleague.name });
      return;
    case 'several':
      askWhom(turn, found.colleagues, day);
      return;
    case 'known':
      await standsIn(turn, found.colleague, day);
  }
}

/** The same by a button; the day comes from its card's input. */
export async function standInPressed(turn: Turn, to: string, written: unknown): Promise<void> {
  const [colleague] = await turn.memory.colleagues({ by: 'id', ids: [to] });
  if (colleague === undefined) say(turn, 'standIn.unknown', { name: '…' });
  else await standsIn(turn, colleague, daySchema.safeParse(written).data);
}

async function standsIn(turn: Turn, standIn: Colleague, day: Day | undefined): Promise<void> {
  const { who, memory, effects, speech } = turn;
  if (standIn.userId === who.userId) {
    say(turn, 'standIn.self');
    return;
  }
  const away = await memory.standInOf(standIn.userId);
  if (away !== undefined) {
    say(turn, 'standIn.isAway', { standIn: standIn.name, day: speech.day(away.until) });
    return;
  }
  const today = localDay(turn.now, turn.person.habits.timeZone);
  if (day === undefined || day < today || day > dayAfter(today, longestAbsence)) {
    show(turn, standInCard({ standIn, today, card: lastingCardKey(turn) }, speech));
    return;
  }
  const before = await memory.standInOf(who.userId);
  effects.push(...settingOf(turn, standIn, day), ...releaseOf(turn, before, standIn));
  say(turn, 'standIn.set', { standIn: standIn.name, day: speech.day(day) });
}

function settingOf({ who, person }: Turn, standIn: Colleague, until: Day) {
  const of = { userId: who.userId, name: who.name };
  const endsAt = localHour(dayAfter(until, 1), 0, person.habits.timeZone);
  const what = { kind: 'stand-in-set', by: who.name, until } as const;
  return [
    { kind: 'stand-in-set', standIn: { of, standIn, until, endsAt } },
    { kind: 'told', notice: { to: standIn, from: of, what } },
  ] as const;
}

/** Whoever stood in before is told that it is somebody else now. */
function releaseOf({ who }: Turn, before: StandIn | undefined, now?: Colleague) {
  if (before === undefined || before.standIn.userId === now?.userId) return [];
  const from = { userId: who.userId, name: who.name };
  const what = { kind: 'stand-in-ended', by: who.name } as const;
  return [{ kind: 'told', notice: { to: before.standIn, from, what } }] as const;
}

/** Nobody stands in any more. */
export async function endStandIn(turn: Turn): Promise<void> {
  const before = await turn.memory.standInOf(turn.who.userId);
  if (before === undefined) {
    say(turn, 'standIn.none');
    return;
  }
  turn.effects.push({ kind: 'stand-in-ended' }, ...releaseOf(turn, before));
  say(turn, 'standIn.ended', { standIn: before.standIn.name });
}

/** Says who stands in, with a button that ends it. */
export async function showStandIn(turn: Turn): Promise<void> {
  const { speech } = turn;
  const holds = await turn.memory.standInOf(turn.who.userId);
  if (holds === undefined) {
    say(turn, 'standIn.none');
    return;
  }
  const text = speech.say('standIn.shown', {
    standIn: holds.standIn.name,
    day: speech.day(holds.until),
  });
  const submit = { verb: 'end-stand-in', card: lastingCardKey(turn) } as const;
  show(turn, chooseCard({ text, options: [{ title: speech.say('button.standInOff'), submit }] }, speech));
}

function askWhom(turn: Turn, colleagues: readonly Colleague[], until: Day | undefined): void {
  const card = lastingCardKey(turn);
  const options = colleagues.map(({ userId, name }) => ({
    title: name,
    submit: { verb: 'set-stand-in', to: userId, card, ...(until === undefined ? {} : { until }) } as const,
  }));
  show(turn, chooseCard({ text: turn.speech.say('handOver.which'), options }, turn.speech));
}
