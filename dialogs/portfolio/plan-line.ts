import type { DialogContext } from 'botbuilder-dialogs';
import type { Draft } from '../../guidance/answers.ts';
import { linesAsked } from '../../portfolio/asked/lines-asked.ts';
import { moveTold, type MoveTold } from '../../portfolio/asked/move-told.ts';
import { fold } from '../../portfolio/fold.ts';
import type { Listed } from '../../portfolio/kept/listed.ts';
import { readInput } from '../../understanding/read-input.ts';
import { MoveDialog } from '../move/move-dialog.ts';
import { openMove } from '../moves/open-move.ts';
import { retireOpen, say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { sayUnknown } from './show-subscription.ts';
import { seenPortfolio, type SeenPortfolio } from './seen-portfolio.ts';

/** Begins the move of the subscription's customer, of what ends together with it; what was open gives way. */
export async function planLine(dc: DialogContext, turn: Turn, id: string): Promise<void> {
  const seen = await seenPortfolio(turn);
  const one = linesAsked(seen.subscriptions, { kind: 'all' }, seen).find((line) => line.id === id);
  if (one === undefined) {
    sayUnknown(turn);
    return;
  }
  await planLines(dc, turn, linesOfCustomer(seen, one.customer), one);
}

/** All that one customer has, by their whole name. */
export function linesOfCustomer(seen: SeenPortfolio, customer: string): Listed[] {
  const all = linesAsked(seen.subscriptions, { kind: 'all' }, seen);
  return all.filter((line) => fold(line.customer) === fold(customer));
}

/** Begins the move of one customer's lines with what they tell, of those that end with one of them or next. */
export async function planLines(
  dc: DialogContext,
  turn: Turn,
  lines: readonly Listed[],
  of?: Listed,
): Promise<void> {
  const [{ customer } = { customer: '' }] = of === undefined ? lines : [of];
  const told = moveTold(lines, of?.termEnd);
  if (told === undefined) {
    say(turn, 'plan.nothing', { customer });
    return;
  }
  const kept = await keptAlready(turn, customer, told.termEnd);
  if (kept !== undefined) {
    say(turn, 'plan.already', { customer });
    await openMove(dc, turn, kept);
    return;
  }
  retireOpen(turn);
  delete turn.conversation.planCard;
  await dc.cancelAllDialogs();
  say(turn, 'plan.fromList', { customer });
  sayOthers(turn, customer, told);
  await dc.beginDialog(MoveDialog.id, {
    with: 'facts',
    customer,
    facts: { ...sourceSaid(turn, told), ...told.facts },
  });
}

/** The open move of that customer and end. */
async function keptAlready({ memory }: Turn, customer: string, termEnd: string): Promise<string | undefined> {
  const named = await memory.movesNamed(customer);
  return named.find(
    (move) => fold(move.customer ?? '') === fold(customer) && move.answers.termEnd === termEnd,
  )?.id;
}

/** Where they said that it is, where these words say from whom it is bought. */
function sourceSaid({ now, speech }: Turn, { where }: MoveTold): Draft {
  if (where === undefined) return {};
  const today = now.toISOString().slice(0, 10);
  const { source } = readInput(where, 'source', { today, draft: {}, language: speech.language }).facts;
  return source === undefined ? {} : { source };
}

const mostEnds = 4;

function sayOthers(turn: Turn, customer: string, { termEnd, others }: MoveTold): void {
  if (others.length === 0) return;
  const { speech } = turn;
  const ends = others
    .slice(0, mostEnds)
    .map((other) => speech.say('plan.otherEnd', { count: other.count, day: speech.shortDay(other.termEnd) }));
  const more = others.slice(mostEnds).reduce((sum, { count }) => sum + count, 0);
  say(turn, more > 0 ? 'plan.otherEnds.more' : 'plan.otherEnds', {
    customer,
    day: speech.shortDay(termEnd),
    ends: more > 0 ? ends.join(', ') : speech.list(ends),
    more,
  });
}
