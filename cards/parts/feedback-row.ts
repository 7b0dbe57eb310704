import type { Speech } from '../../languages/speech.ts';
import { button, type Button } from './buttons.ts';

/** The key of the card that the buttons stand on. */
export type FeedbackAsked = { readonly card: string };

/** A button that shows a sign, with words for who does not see it. */
type SignButton = Button & { readonly tooltip: string };

/** 👍 and 👎, to be the last part of a card; nothing where the client has its own below the message. */
export function feedbackRow(asked: FeedbackAsked | undefined, speech: Speech): object[] {
  if (asked === undefined) return [];
  const { card } = asked;
  const actions: readonly SignButton[] = [
    {
      ...button('👍', { verb: 'feedback', reaction: 'like', card }),
      tooltip: speech.say('feedback.like'),
    },
    {
      ...button('👎', { verb: 'feedback', reaction: 'dislike', card }),
      tooltip: speech.say('feedback.dislike'),
    },
  ];
  return [{ type: 'ActionSet', id: 'feedback', spacing: 'Medium', actions }];
}
