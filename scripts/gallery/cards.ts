import type { AdaptiveCard, Shown } from '../../cards/parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { answerCards } from './answer-cards.ts';
import { colleagueCards } from './colleague-cards.ts';
import { draftCards } from './draft-cards.ts';
import { feedbackCards } from './feedback-cards.ts';
import { keptMoveCards } from './kept-move-cards.ts';
import { moveCards } from './move-cards.ts';
import { needsCards } from './needs-cards.ts';
import { portfolioCards } from './portfolio-cards.ts';
import { personalCards } from './personal-cards.ts';
import { planCards, usualMove } from './plan-cards.ts';
import { reminderCards } from './reminder-cards.ts';
import { teamsCards } from './teams-cards.ts';
import { unfolded } from './unfolded.ts';
import { watchCards } from './watch-cards.ts';

/** Every card with the longest that it may have to show, by name; one that has something folded also unfolded. */
export function galleryCards(speech: Speech): Record<string, AdaptiveCard> {
  return {
    ...foldedAndUnfolded({ ...moveCards(speech), ...planCards(speech) }),
    ...inFull(answerCards(usualMove, speech)),
    ...inFull(feedbackCards(usualMove, speech)),
    ...inFull(keptMoveCards(usualMove, speech)),
    ...inFull(colleagueCards(usualMove, speech)),
    ...inFull(portfolioCards('key', speech)),
    ...inFull(needsCards('key', speech)),
    ...inFull(draftCards(usualMove, speech)),
    ...foldedAndUnfolded(teamsCards(usualMove, speech)),
    ...foldedAndUnfolded({ ...watchCards(speech), ...reminderCards(speech), ...personalCards(speech) }),
  };
}

type ShownByName = Readonly<Record<string, Shown>>;

function foldedAndUnfolded(shown: ShownByName): Record<string, AdaptiveCard> {
  const cards = Object.entries(shown).flatMap(([name, { card }]) => {
    const open = unfolded(card);
    return [[name, card] as const, ...(open === undefined ? [] : [[`${name}-unfolded`, open] as const])];
  });
  return Object.fromEntries(cards);
}

function inFull(shown: ShownByName): Record<string, AdaptiveCard> {
  return Object.fromEntries(
    Object.entries(shown).map(([name, { card }]) => [name, unfolded(card) ?? card] as const),
  );
}
