import { and, eq } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';
import { people } from './schema.ts';
import type { ConversationKey } from './conversation-key.ts';

/** In which language and locale a person is to be written to, wherever that is. */
export type Addressee = {
  /** What their client reported last, as BCP 47 has it. */
  readonly locale?: string | undefined;
  /** The language that they chose; nothing while that of their client holds. */
  readonly language?: string | undefined;
};

/** How to write to the person; nothing is known of somebody who was never heard, or was forgotten. */
export async function addresseeOf(
  { queries }: Database,
  person: Pick<ConversationKey, 'tenantId' | 'userId'>,
): Promise<Addressee> {
  return await addresseeIn(queries, person);
}

/** The same within a transaction. */
export async function addresseeIn(
  queries: Queries,
  { tenantId, userId }: Pick<ConversationKey, 'tenantId' | 'userId'>,
): Promise<Addressee> {
  const [row] = await queries
    .select({ locale: people.locale, language: people.language })
    .from(people)
    .where(and(eq(people.tenantId, tenantId), eq(people.userId, userId)));
  return row === undefined ? {} : addressee(row);
}

/** The same out of the person's row. */
export function addressee({
  locale,
  language,
}: Pick<typeof people.$inferSelect, 'locale' | 'language'>): Addressee {
  return { ...(locale === null ? {} : { locale }), ...(language === null ? {} : { language }) };
}
