import { dayOf } from '../guidance/day.ts';
import { localDay } from '../reminders/local-hour.ts';
import type { Listening, Stage } from '../understanding/said.ts';
import { withKnownModel } from './move/known-model.ts';
import { newMove } from './move/move.ts';
import type { Standing } from './standing.ts';
import type { Turn } from './turn.ts';
import { dateOrderOf } from '../understanding/dates/date-order.ts';
import { longestFor, stillToAsk } from './watch/watching.ts';

/** What a message of this turn is read against, as things stand. */
export function listeningOf(turn: Listener, standing: Standing): Listening {
  const today = dayOf(turn.now);
  const here = localDay(turn.now, turn.person.habits.timeZone);
  return {
    ...ofMove(turn, standing),
    today,
    here,
    stage: stageOf(standing),
    dateOrder: dateOrderOf(turn.speech.locale),
    language: turn.speech.language,
    watchAsks: askedOfWatch(standing, { today, here }),
    movesClock: turn.localMode,
  };
}

type Listener = Pick<Turn, 'now' | 'person' | 'learned' | 'speech' | 'localMode'>;

function ofMove(turn: Listener, { move }: Standing): Pick<Listening, 'draft' | 'asking' | 'options'> {
  if (move === undefined) return { draft: newMove(turn.person).draft };
  const { draft, at } = withKnownModel(move, turn);
  return at.kind === 'question' ? { draft, asking: at.field, options: at.options } : { draft };
}

function stageOf({ top, move }: Standing): Stage {
  return top === 'move' && move !== undefined ? move.at.kind : top === 'move' ? 'idle' : top;
}

type Days = { readonly today: string; readonly here: string };

/** Terms end on UTC days; what somebody wants to do, they do on their own. */
function askedOfWatch({ watching }: Standing, { today, here }: Days): Listening['watchAsks'] {
  if (watching === undefined) return undefined;
  if (stillToAsk(watching) === 'name') return { for: 'name', most: longestFor(watching) };
  return { for: 'end', from: watching.kind === 'own-words' ? here : today };
}
