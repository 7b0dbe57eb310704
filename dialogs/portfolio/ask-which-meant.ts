import { whichMeantCard } from '../../cards/portfolio/which-meant-card.ts';
import type { PortfolioCommand } from '../means/asked.ts';
import { lastingCardKey, show } from '../speak.ts';
import { standingOf } from '../standing.ts';
import type { Turn } from '../turn.ts';

/** Asks whether the words tell of the move on the table or ask for a list: nothing is taken of them yet. */
export function askWhichMeant(
  turn: Turn,
  { query, told }: Extract<PortfolioCommand, { kind: 'portfolio-or-plan' }>,
): void {
  const card = turn.conversation.planCard ?? lastingCardKey(turn);
  turn.conversation.planCard = card;
  const unclear = told.doubts[0]?.field;
  const { facts } = told;
  show(
    turn,
    whichMeantCard({ asked: query, told: { facts, unclear, toMove: wordsTo(turn) }, card }, turn.speech),
  );
}

/** What was typed, where the questions of a move wait: a plan asks for what its words left open. */
function wordsTo({ conversation, input }: Turn): string | undefined {
  const { move } = standingOf(conversation);
  return move?.at.kind !== 'planned' && input.kind === 'typed' ? input.text : undefined;
}
