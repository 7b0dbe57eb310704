import type { Field } from '../../guidance/answers.ts';
import { button, mainButton, sendingButton, type Button } from '../parts/buttons.ts';
import type { Problem } from '../../guidance/problem.ts';
import { isLost } from './problem-lines.ts';
import { seatAnswers } from '../../languages/seats.ts';
import type { Speech } from '../../languages/speech.ts';

type Asked = {
  readonly field: Field;
  readonly card: string;
  readonly canGoBack: boolean;
  readonly canPreview?: boolean | undefined;
  readonly problem?: Problem | undefined;
};

/** The buttons of a question's card: Next first, then what else this question allows; never more than six. */
export function questionButtons(
  { field, card, canGoBack, canPreview = false, problem }: Asked,
  speech: Speech,
): Button[] {
  const lost = isLost(problem);
  return [
    mainButton(speech.say('button.next'), { verb: 'answer', question: field, card }),
    ...(canPreview
      ? [sendingButton(speech.say('button.preview'), { verb: 'preview', question: field, card })]
      : []),
    ...ownButtons(field, card, speech),
    ...(canGoBack ? [button(speech.say('button.back'), { verb: 'back', card })] : []),
    ...(!canGoBack || lost ? [button(speech.say('button.form'), { verb: 'open-form', card })] : []),
    ...(lost ? [button(speech.say('button.cancel'), { verb: 'cancel', card })] : []),
  ];
}

/** Answers that stand right below the input, so that nobody has to count; with them the card's own buttons stay few. */
export function shortcutButtons({ field, card }: Pick<Asked, 'field' | 'card'>, speech: Speech): Button[] {
  if (field !== 'businessSeats') return [];
  const submit = { verb: 'answer', question: field, card } as const;
  return [
    ...seatAnswers.map((seats) => button(speech.say(`value.seats.${seats}`), { ...submit, seats })),
    button(speech.say('button.unknown'), { ...submit, unknown: true }),
  ];
}

function ownButtons(question: Field, card: string, speech: Speech): Button[] {
  switch (question) {
    case 'termEnd':
    case 'state':
    case 'termStart':
      return [button(speech.say('button.unknown'), { verb: 'answer', question, unknown: true, card })];
    case 'tenantSubscriptionCount':
      return [button(speech.say('button.skip'), { verb: 'answer', question, unknown: true, card })];
    case 'subscriptionCount':
      return [sendingButton(speech.say('button.others'), { verb: 'answer', question, others: true, card })];
    default:
      return [];
  }
}
