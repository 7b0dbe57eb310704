import type { PortfolioEffect } from '../portfolio/kept/portfolio-effect.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { followPortfolio } from './followed-portfolio.ts';
import { answerHeldFile, dropHeldFile, holdFile } from './held-files.ts';
import { keepImport, undoImport } from './imports.ts';
import { giveLists, isGivenBy, takeListsBack } from './given-lists.ts';
import { giveCareBack, takeCare } from './taking-care.ts';
import { setWishes } from './wishes.ts';

/**
 * Applies what a turn changes of its person's portfolio.
 * @throws PortfolioChanged where another import came first.
 */
export async function applyPortfolioEffect(
  tx: Queries,
  person: ConversationKey,
  effect: PortfolioEffect,
  now: Date,
): Promise<void> {
  switch (effect.kind) {
    case 'file-held':
      await holdFile(tx, person, effect.file, now);
      return;
    case 'file-answered':
      await answerHeldFile(tx, person, effect.id, effect.answers);
      return;
    case 'file-dropped':
      await dropHeldFile(tx, person, effect.id);
      return;
    case 'import-kept':
      await keepImport(tx, person, effect.keeping, effect.most, now);
      await followPortfolio(tx, person, now);
      return;
    case 'wished':
      await wish(tx, person, effect, now);
      return;
    case 'list-given':
      await giveLists(tx, person, effect.name, now);
      return;
    case 'list-taken-back':
      await takeListsBack(tx, { ...person, conversationId: effect.conversationId }, now);
      return;
    case 'import-undone':
      await undoImport(tx, person, effect.id, now);
      return;
    case 'care-taken':
      await takeCare(tx, person, effect.ids, effect.at);
      return;
    case 'care-given-back':
      await giveCareBack(tx, person, effect.takenAt, now);
  }
}

/** What is said in a channel is kept with its giver's, unless they have taken their list back in this very moment. */
async function wish(
  tx: Queries,
  person: ConversationKey,
  { set, of, byName = '' }: Extract<PortfolioEffect, { kind: 'wished' }>,
  now: Date,
): Promise<void> {
  if (of === undefined) await setWishes(tx, person, set, now);
  else if (await isGivenBy(tx, person, of))
    await setWishes(tx, { ...person, userId: of }, set, now, { userId: person.userId, name: byName });
}
