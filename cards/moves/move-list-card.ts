import type { Answers } from '../../guidance/answers.ts';
import type { KeyDate } from '../../guidance/key-dates.ts';
import type { Plan, Step } from '../../guidance/plan.ts';
import { valueWords } from '../../languages/value-words.ts';
import type { Speech } from '../../languages/speech.ts';
import { stepTitle } from '../move/step-title.ts';
import { button } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './move-list-card.json' with { type: 'json' };

export type MoveListed = {
  readonly moveId: string;
  /** Nothing until somebody has said it. */
  readonly customer?: string | undefined;
  readonly makerName: string;
  readonly answers: Answers;
  readonly plan: Plan;
  readonly count: { readonly done: number; readonly all: number };
  /** Whoever gets it once they have the bot. */
  readonly goesTo?: string | undefined;
  /** The step that is next; nothing where all are done. */
  readonly next?: Step | undefined;
  /** The next of the plan's days. */
  readonly ahead?: KeyDate | undefined;
};

export type MoveList = {
  readonly moves: readonly MoveListed[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** Everybody's of this place, so that it matters whose it is. */
  readonly ofAll: boolean;
};

const fill = cardTemplate(layout);

/** One page of the open moves: what is next in each, by when and by whom. */
export function moveListCard({ moves, page, pages, ofAll }: MoveList, speech: Speech): Shown {
  const title = speech.say(ofAll ? 'moves.title.here' : 'moves.title');
  const where = pages === 1 ? null : speech.say('list.page', { page, pages });
  const items = moves.map((move) => ({
    customer: nameOf(move, speech),
    next: nextWords(move, speech),
    state: withPending(move, stateOf(move, ofAll, speech), speech),
    move: move.moveId,
  }));
  const remark = speech.say('moves.open');
  const summary = [title, ...items.map(({ customer, next }) => `${customer}: ${next}`)].join('\n');
  const card = fill(speech, {
    title,
    page: where,
    items: items.map(({ customer, next, state, move }) => ({
      customer: escapeMarkdown(customer),
      next: escapeMarkdown(next),
      state: escapeMarkdown(state),
      open: button(customer, { verb: 'open-move', moveId: move }),
    })),
    remark,
    actions: [
      ...(page > 1 ? [button(speech.say('list.page.previous'), { verb: 'moves', page: page - 1 })] : []),
      ...(page < pages ? [button(speech.say('list.page.next'), { verb: 'moves', page: page + 1 })] : []),
    ],
    summary,
  });
  return { card, summary };
}

/** The customer, or what is known of the move where nobody has said who that is. */
export function nameOf(
  { customer, answers }: Pick<MoveListed, 'customer' | 'answers'>,
  speech: Speech,
): string {
  if (customer !== undefined) return customer;
  const { source, customerCountry, termEnd } = answers;
  return speech.say('moves.unnamed', {
    source: valueWords('source', source, speech),
    country: speech.country(customerCountry),
    end: valueWords('termEnd', termEnd, speech),
  });
}

/** The step that is next, by when and by whom. */
export function nextWords({ next, plan }: Pick<MoveListed, 'next' | 'plan'>, speech: Speech): string {
  if (next === undefined) return speech.say('moves.allDone');
  const what = { step: stepTitle(next, plan, speech), who: speech.say(`who.${next.who}`) };
  return next.dueBy === undefined
    ? speech.say('moves.next', what)
    : speech.say('moves.next.by', { ...what, day: speech.day(next.dueBy) });
}

function withPending({ goesTo }: MoveListed, state: string, speech: Speech): string {
  return goesTo === undefined ? state : speech.say('moves.state.pending', { state, to: goesTo });
}

/** How many of its steps are done. */
export function moveStateWords({ count }: Pick<MoveListed, 'count'>, speech: Speech): string {
  return speech.say('moves.state', count);
}

/** How far it is, whose, and the next day that matters where the next step has none of its own. */
function stateOf(move: MoveListed, ofAll: boolean, speech: Speech): string {
  const { count, makerName, next, ahead } = move;
  const state =
    ofAll && makerName !== ''
      ? speech.say('moves.state.of', { ...count, maker: makerName })
      : moveStateWords(move, speech);
  if (ahead === undefined || next?.dueBy !== undefined) return state;
  return speech.say('moves.state.ahead', {
    state,
    day: speech.day(ahead.day),
    what: speech.say(`date.${ahead.id}`),
  });
}
