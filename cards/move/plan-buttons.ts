import type { Draft } from '../../guidance/answers.ts';
import { stateOf } from '../../guidance/questions.ts';
import type { Plan } from '../../guidance/plan.ts';
import { sendingButton, type Button } from '../parts/buttons.ts';
import type { Speech } from '../../languages/speech.ts';

export type PlanButtons = {
  readonly plan: Plan;
  readonly answers: Draft;
  /** The key of the plan's card. */
  readonly card: string;
  /** The move as it is kept; in a channel anybody ticks off its steps. */
  readonly keptAs?: string | undefined;
};

/** Nobody waits for the end of a move that is stopped, nor for an end that is not known; but for each bill that goes on. */
function canBeWatched({ path }: Plan, answers: Draft): boolean {
  const { termEnd = 'unknown' } = answers;
  return path !== 'stop' && (termEnd !== 'unknown' || stateOf(answers) === 'extended');
}

/** What can be done with a plan: be reminded, change an answer, tick off its steps, hand on what is for others, plan another. */
export function planButtons({ plan, answers, card, keptAs }: PlanButtons, speech: Speech): Button[] {
  const hasSteps = plan.steps.length > 0;
  // A plan's card has no inputs that a button could send along; to say so would take a part of what a card may hold.
  const watch = sendingButton(speech.say('button.watch'), { verb: 'watch', card });
  return [
    ...(canBeWatched(plan, answers) ? [{ ...watch, style: 'positive' as const }] : []),
    // A list of the answers on the card itself would be a twentieth of what a card may hold.
    sendingButton(speech.say('button.changeAnswer'), { verb: 'change', card }),
    // Of a move that is kept it bears no card's key: in a channel they are everybody's, judged by what is stored.
    ...(hasSteps
      ? [
          sendingButton(
            speech.say('button.steps'),
            keptAs === undefined ? { verb: 'steps', card } : { verb: 'steps', moveId: keptAs },
          ),
        ]
      : []),
    ...(hasSteps ? [sendingButton(speech.say('button.drafts'), { verb: 'drafts', card })] : []),
    sendingButton(speech.say('button.start-over'), { verb: 'start-over', card }),
  ];
}
