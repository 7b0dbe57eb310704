import type { PortfolioEffect } from '../portfolio/kept/portfolio-effect.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { followPortfolio } from './followed-portfolio.ts';
import { answerHeldFile, dropHeldFile, holdFile } from './held-files.ts';
import { keepImport, undoImport } from './imports.ts';
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
      await setWishes(tx, person, effect.set, now);
      return;
    case 'import-undone':
      await undoImport(tx, person, effect.id);
  }
}
