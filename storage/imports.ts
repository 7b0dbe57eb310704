import { and, eq } from 'drizzle-orm';
import type { Keeping } from '../portfolio/kept/keeping.ts';
import type { Room } from '../portfolio/kept/portfolio-effect.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import { followPortfolio } from './followed-portfolio.ts';
import { dropHeldFile, rememberAnswers } from './held-files.ts';
import { dropLongGone, forgetBefore, markGone, noteBefore, restore, write } from './import-rows.ts';
import { noteImport, numberOfLast } from './known-imports.ts';
import { lockPerson, lockTenant } from './person-lock.ts';
import { imports, subscriptions } from './portfolio-schema.ts';
import { countOf, PortfolioChanged, stateOf } from './portfolio-state.ts';
import { isTheirs } from './theirs.ts';
import { doubtWishes } from './wishes.ts';

export type Person = Pick<ConversationKey, 'tenantId' | 'userId'>;

/**
 * Stores what a file says, in the transaction of whoever confirmed it, who holds the lock on the person. The same import
 * once more changes nothing.
 * @throws PortfolioChanged
 */
export async function keepImport(
  tx: Queries,
  person: Person,
  keeping: Keeping,
  most: Room,
  now: Date,
): Promise<void> {
  const { id, headings, answers } = keeping;
  const [known] = await tx.select({ id: imports.id }).from(imports).where(eq(imports.id, id)).limit(1);
  if (known !== undefined) return;
  const number = await numberOfLast(tx, person);
  if (keeping.basedOn !== (await stateOf(tx, person))) throw new PortfolioChanged();
  await lockTenant(tx, person.tenantId);
  const before = await countOf(tx, isTheirs(subscriptions, person));
  await noteImport(tx, person, keeping, number + 1, now);
  await noteBefore(tx, person, [...keeping.written.map((one) => one.id), ...keeping.gone]);
  await write(tx, person, keeping.written, now);
  await markGone(tx, person, keeping.gone, keeping.day, now);
  const listId = keeping.written.at(0)?.listId;
  if (listId !== undefined) await doubtWishes(tx, person, listId);
  await dropLongGone(tx, person, keeping.day, most.ofPerson);
  const after = await countOf(tx, isTheirs(subscriptions, person));
  if (after > most.ofPerson) throw new PortfolioChanged();
  if (after > before && (await countOf(tx, eq(subscriptions.tenantId, person.tenantId))) > most.ofTenant)
    throw new PortfolioChanged();
  await rememberAnswers(tx, person, headings, answers, now);
  await dropHeldFile(tx, person, id);
}

/** The same in a transaction of its own, for who does not talk: an operator. */
export async function keepImportAlone(
  { queries }: Database,
  person: Person,
  keeping: Keeping,
  most: Room,
  now: Date,
): Promise<'kept' | 'changed meanwhile'> {
  return await unlessChanged('kept', () =>
    queries.transaction(async (tx) => {
      await lockPerson(tx, person);
      await keepImport(tx, person, keeping, most, now);
      await followPortfolio(tx, { tenantId: person.tenantId, userId: person.userId }, now);
    }),
  );
}

/** Takes the person's last import back in a transaction of its own. */
export async function undoImportAlone(
  { queries }: Database,
  person: Person,
  id: string,
  now: Date,
): Promise<'undone' | 'changed meanwhile'> {
  return await unlessChanged('undone', () =>
    queries.transaction(async (tx) => {
      await lockPerson(tx, person);
      await undoImport(tx, person, id, now);
    }),
  );
}

async function unlessChanged<Done>(
  done: Done,
  act: () => Promise<void>,
): Promise<Done | 'changed meanwhile'> {
  try {
    await act();
    return done;
  } catch (error) {
    if (error instanceof PortfolioChanged) return 'changed meanwhile';
    throw error;
  }
}

/**
 * Makes everything as it was before the person's last import; nothing where it is undone already.
 * @throws PortfolioChanged where it cannot be undone any more.
 */
export async function undoImport(tx: Queries, person: Person, id: string, now: Date): Promise<void> {
  const undone = await tx
    .update(imports)
    .set({ status: 'undone', canUndo: false })
    .where(and(eq(imports.id, id), isTheirs(imports, person), eq(imports.canUndo, true)))
    .returning({ id: imports.id });
  if (undone.length === 0) {
    await refuseWhatStays(tx, person, id);
    return;
  }
  await lockTenant(tx, person.tenantId);
  await restore(tx, person, now);
  await forgetBefore(tx, person);
}

/** Nobody is told that it was taken back, where it stays as it is. */
async function refuseWhatStays(tx: Queries, person: Person, id: string): Promise<void> {
  const isKept = and(eq(imports.id, id), isTheirs(imports, person), eq(imports.status, 'kept'));
  const [kept] = await tx.select({ id: imports.id }).from(imports).where(isKept).limit(1);
  if (kept !== undefined) throw new PortfolioChanged();
}
