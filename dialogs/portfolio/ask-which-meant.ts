import { whichMeantCard } from '../../cards/portfolio/which-meant-card.ts';
import type { PortfolioCommand } from '../means/asked.ts';
import { lastingCardKey, show } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** Asks whether the words change the plan on the table or ask for a list: nothing is taken of them yet. */
export function askWhichMeant(
  turn: Turn,
  { query, told }: Extract<PortfolioCommand, { kind: 'portfolio-or-plan' }>,
): void {
  const card = turn.conversation.planCard ?? lastingCardKey(turn);
  turn.conversation.planCard = card;
  const unclear = told.doubts[0]?.field;
  show(turn, whichMeantCard({ asked: query, told: { facts: told.facts, unclear }, card }, turn.speech));
}
