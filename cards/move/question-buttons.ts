import type { Field } from '../../guidance/answers.ts';
import { button, mainButton, sendingButton, type Button } from '../parts/buttons.ts';
import type { Problem } from '../../guidance/problem.ts';
import { isLost } from './problem-lines.ts';
import type { Speech } from '../../languages/speech.ts';

type Asked = {
  readonly field: Field;
  readonly card: string;
  /** An input holds the answer, so that a button has to send it. */
  readonly hasInput: boolean;
  readonly canGoBack: boolean;
  readonly canPreview?: boolean | undefined;
  readonly problem?: Problem | undefined;
};

/** The buttons below a question's answers: Next where one was filled in, then what else this question allows. */
export function questionButtons(
  { field, card, hasInput, canGoBack, canPreview = false, problem }: Asked,
  speech: Speech,
): Button[] {
  const lost = isLost(problem);
  return [
    ...(hasInput
      ? [
          mainButton(speech.say('button.next'), { verb: 'answer', question: field, card }),
          ...(canPreview
            ? [sendingButton(speech.say('button.preview'), { verb: 'preview', question: field, card })]
            : []),
          ...ownButtons(field, card, speech),
        ]
      : []),
    ...(canGoBack ? [button(speech.say('button.back'), { verb: 'back', card })] : []),
    ...(!canGoBack || lost ? [button(speech.say('button.form'), { verb: 'open-form', card })] : []),
    ...(lost ? [button(speech.say('button.cancel'), { verb: 'cancel', card })] : []),
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
