import type { KeptMove } from '../../reminders/kept-move.ts';
import type { Speech } from '../../languages/speech.ts';
import { button } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import { mostOnButton, shortened } from '../parts/shortened.ts';
import type { Shown } from '../parts/shown.ts';
import type { Submit } from '../parts/submits.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from '../talk/said-card.json' with { type: 'json' };
import { nameOf } from './move-list-card.ts';

/** Something is done of one of several moves. */
export type WhichMove = {
  readonly moves: readonly Pick<KeptMove, 'id' | 'customer' | 'answers'>[];
  readonly done: Pick<Extract<Submit, { verb: 'tell-move' }>, 'deed'> | { readonly steps: readonly number[] };
};

const fill = cardTemplate(layout);

/** With the list of all of them a card has no more buttons. */
const mostButtons = 5;

/** Asks which of the moves is meant: a button each, and all the others in their list. */
export function whichMoveCard({ moves: all, done }: WhichMove, speech: Speech): Shown {
  const moves = all.slice(0, mostButtons);
  const line = speech.say('progress.which');
  const names = moves.map((move) => nameOf(move, speech));
  const doing = 'steps' in done ? { steps: [...done.steps] } : { deed: done.deed };
  const actions = [
    ...moves.map(({ id: moveId }, at) => {
      const title = shortened(names[at] ?? '', mostOnButton);
      return button(title, { verb: 'tell-move', moveId, ...doing });
    }),
    button(speech.say('button.moves'), { verb: 'moves' }),
  ];
  const summary = [line, ...names].join('\n');
  return { card: fill(speech, { lines: [{ text: escapeMarkdown(line) }], actions, summary }), summary };
}
