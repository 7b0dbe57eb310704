import type { NoticeWhat } from '../../reminders/absence.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import type { Speech } from '../../languages/speech.ts';
import { button, type Button } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import { cardTemplate } from '../parts/template.ts';
import { nameOf } from './move-list-card.ts';
import layout from './notice-card.json' with { type: 'json' };

type MoveTold = Pick<KeptMove, 'id' | 'customer' | 'answers'>;

export type NoticeShown = { readonly what: NoticeWhat; readonly moves: readonly MoveTold[] };

const fill = cardTemplate(layout);

/** Of more moves than these it is only said how many there are. */
const namedAtMost = 10;

/** What a colleague, or the operator, has done that concerns whoever is told, with the way to it. */
export function noticeCard({ what, moves }: NoticeShown, speech: Speech): Shown {
  const text = wordsOf(what, moves, speech);
  const names = moves.length > 1 ? moves.slice(0, namedAtMost).map((move) => nameOf(move, speech)) : [];
  const left = moves.length - names.length;
  const more = names.length > 0 && left > 0 ? speech.say('told.more', { count: left }) : null;
  const summary = [text, ...names, ...(more === null ? [] : [more])].join('\n');
  const card = fill(speech, {
    text: escapeMarkdown(text),
    moves: names.map((name) => ({ name: escapeMarkdown(name) })),
    more,
    actions: buttonsOf(what, moves, speech),
    summary,
  });
  return { card, summary };
}

function wordsOf(what: NoticeWhat, moves: readonly MoveTold[], speech: Speech): string {
  const [first] = moves;
  const count = 'moveIds' in what ? what.moveIds.length : 0;
  const named = { count, move: first === undefined ? '–' : nameOf(first, speech) };
  switch (what.kind) {
    case 'given':
    case 'taken-over':
    case 'taken-back':
      return speech.say(`told.${what.kind}`, { ...named, by: what.by });
    case 'given-by-operator':
      return speech.say('told.given-by-operator', { count, of: what.of });
    case 'handed-away':
      return speech.say('told.handed-away', { count, to: what.to });
    case 'stand-in-set':
      return speech.say('told.stand-in-set', { by: what.by, day: speech.day(what.until) });
    case 'stand-in-ended':
      return speech.say('told.stand-in-ended', { by: what.by });
    case 'stand-in-over':
      return speech.say('told.stand-in-over', { of: what.of });
    case 'back':
      return speech.say('told.back', { standIn: what.standIn });
    case 'list-gone':
      return speech.say('told.list-gone');
    case 'care-taken':
    case 'care-back':
      return speech.say(`told.${what.kind}`, { by: what.by, count: what.count });
    case 'not-told':
      return speech.say('told.not-told', { to: what.to });
  }
}

function buttonsOf({ kind }: NoticeWhat, moves: readonly MoveTold[], speech: Speech): Button[] {
  const [first] = moves;
  const list = button(speech.say('button.myMoves'), { verb: 'moves' });
  switch (kind) {
    case 'given':
    case 'given-by-operator':
      return first === undefined || moves.length > 1
        ? [list]
        : [button(speech.say('button.plan'), { verb: 'show-move', moveId: first.id }), list];
    case 'care-taken':
    case 'care-back':
      return [button(speech.say('button.portfolio'), { verb: 'portfolio' })];
    case 'back':
      return [button(speech.say('watch.list'), { verb: 'reminders' })];
    default:
      return [];
  }
}
