import type { FeedbackAsked } from '../../cards/parts/feedback-row.ts';
import type { Turn } from '../turn.ts';

/** The buttons of a card on which its reader says whether it is right; none where Teams has thumbs of its own below it. */
export function feedbackButtons({ who }: Pick<Turn, 'who'>, card: string): FeedbackAsked | undefined {
  return who.hasThumbs ? undefined : { card };
}
