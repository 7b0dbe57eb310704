import { whatIfCard, type Supposed } from '../../cards/move/what-if-card.ts';
import { aboutPlan } from '../feedback/about.ts';
import { feedbackButtons } from '../feedback/ask-for-feedback.ts';
import { lastingCardKey, show, showForFeedback, whoseCard } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** What would be other in the plan. Where it would have to be asked first, there is nothing yet that could be right. */
export function showWhatIf(turn: Turn, planCard: string, whatIf: Supposed): void {
  const card = lastingCardKey(turn);
  const isMade = whatIf.after !== undefined;
  const feedback = isMade ? feedbackButtons(turn, card) : undefined;
  const shown = whatIfCard({ ...whatIf, card: planCard, whose: whoseCard(turn), feedback }, turn.speech);
  if (isMade) showForFeedback(turn, card, aboutPlan(whatIf.after, 'what-if'), shown);
  else show(turn, shown);
}
