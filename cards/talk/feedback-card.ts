import type { Speech } from '../../languages/speech.ts';
import { sendingButton } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import { longestComment } from '../parts/submitted-input.ts';
import { cardTemplate } from '../parts/template.ts';
import answeredLayout from '../parts/answered-card.json' with { type: 'json' };
import layout from './feedback-card.json' with { type: 'json' };

export type FeedbackTaken = {
  readonly reaction: 'like' | 'dislike';
  /** The key of the card that it is about. */
  readonly card: string;
  /** Who said so, where others see it too. */
  readonly whose?: string | undefined;
};

const fill = cardTemplate(layout);
const fillAnswered = cardTemplate(answeredLayout);

/** Thanks for feedback, with room for a line that nobody has to write. */
export function feedbackCard({ reaction, card, whose }: FeedbackTaken, speech: Speech): Shown {
  const summary = speech.say('feedback.thanks');
  const shown = fill(speech, {
    whose: whose === undefined ? null : speech.say('answer.whose', { name: escapeMarkdown(whose) }),
    thanks: summary,
    label: speech.say(`feedback.comment.${reaction}`),
    longest: longestComment,
    actions: [
      sendingButton(speech.say('button.sendComment'), { verb: 'feedback', reaction, sends: true, card }),
    ],
    summary,
  });
  return { card: shown, summary };
}

/** What that becomes once the line was sent; `comment` is what was written, if anything was. */
export function feedbackKeptCard(comment: string | undefined, speech: Speech): Shown {
  const field = speech.say('feedback.kept');
  const answer =
    comment === undefined ? speech.say('feedback.kept.bare') : speech.say('value.quoted', { words: comment });
  const summary = speech.say('answered.summary', { field, answer });
  return {
    card: fillAnswered(speech, { field, answer: escapeMarkdown(answer), subtle: true, summary }),
    summary,
  };
}
