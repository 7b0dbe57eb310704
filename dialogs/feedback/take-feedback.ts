import { feedbackCard, feedbackKeptCard } from '../../cards/talk/feedback-card.ts';
import type { Input } from '../input.ts';
import { isOwnCard, say, showLasting, standingAs, whoseCard } from '../speak.ts';
import type { Turn } from '../turn.ts';
import type { FeedbackCard, ShownForFeedback } from './shown-for-feedback.ts';

type Reaction = 'like' | 'dislike';

/** What a person says of a card. */
type Given = {
  /** Nothing where the press does not say. */
  readonly on: FeedbackCard | undefined;
  readonly reaction: Reaction;
  readonly comment: string | undefined;
  /** `thumbs`: Teams' own, which thanks by itself. */
  readonly by: 'thumbs' | 'button' | 'line';
};

/** The feedback that the input is, if it is any. */
export function feedbackIn(input: Input): Given | undefined {
  if (input.kind === 'feedback') {
    const { reaction, comment, onActivity } = input;
    const on = onActivity === undefined ? undefined : { activityId: onActivity };
    return { on, reaction, comment, by: 'thumbs' };
  }
  if (input.kind !== 'pressed' || input.submit.verb !== 'feedback') return undefined;
  const { card, reaction, comment, sends } = input.submit;
  const on = card === undefined ? undefined : { card };
  return { on, reaction, comment, by: sends === true ? 'line' : 'button' };
}

/** Keeps what was said, for whoever said it, of what the bot itself has noted of the card; the talk stays where it stood. */
export async function takeFeedback(turn: Turn, { on, reaction, comment, by }: Given): Promise<void> {
  const shown = on === undefined ? undefined : await shownHere(turn, on);
  if (shown === undefined) {
    const isForeign = on !== undefined && 'card' in on && !isOwnCard(turn, on.card);
    turn.refused = isForeign ? 'card-foreign' : 'card-old';
    say(turn, 'feedback.late');
    return;
  }
  const { card, about } = shown;
  const { language } = turn.speech;
  turn.effects.push({ kind: 'feedback-given', card, about, reaction, comment, language });
  if (by === 'button')
    showLasting(turn, thanks, feedbackCard({ reaction, card, whose: whoseCard(turn) }, turn.speech));
  if (by === 'line') closeThanks(turn, comment);
}

/** Where others read along, somebody may judge what was told to another. */
async function shownHere(
  { conversation, memory }: Turn,
  on: FeedbackCard,
): Promise<ShownForFeedback | undefined> {
  const own = conversation.feedbackOn?.find((shown) =>
    'card' in on ? shown.card === on.card : shown.sentAs?.activityId === on.activityId,
  );
  return own ?? (await memory.shownToOthers(on));
}

const thanks = 'feedback';

function closeThanks(turn: Turn, comment: string | undefined): void {
  const place = standingAs(turn, thanks);
  if (place === undefined) say(turn, comment === undefined ? 'feedback.kept.bare' : 'feedback.kept.words');
  else turn.outgoing.push({ kind: 'replace', ...place, shown: feedbackKeptCard(comment, turn.speech) });
}
