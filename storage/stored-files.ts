import { and, asc, eq, getTableColumns, gt, or, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import type { Person } from './imports.ts';
import {
  fileAnswers,
  givenLists,
  heldFiles,
  imports,
  subscriptions,
  subscriptionsBefore,
  wishes,
} from './portfolio-schema.ts';
import { isTheirs } from './theirs.ts';

/** What is stored of the files that a person has imported, in the order in which it is shown. */
export const storedOfFiles = [
  'imports',
  'subscriptions',
  'given',
  'wishes',
  'before',
  'file',
  'answers',
] as const;
export type StoredOfFiles = (typeof storedOfFiles)[number];

type Row = { readonly id: string; readonly row: Readonly<Record<string, unknown>> };

type Reader = (
  queries: Queries,
  person: Person,
  after: string | undefined,
  most: number,
) => Promise<readonly Row[]>;

/** The next rows of a kind, `most` or at the end fewer. */
export const fileReaders: Readonly<Record<StoredOfFiles, Reader>> = {
  imports: byId(imports),
  subscriptions: byId(subscriptions),
  given: givenRows,
  wishes: wishRows,
  before: byId(subscriptionsBefore),
  answers: answerRows,
  file: heldFileRows,
};

function byId(table: typeof imports | typeof subscriptions | typeof subscriptionsBefore): Reader {
  return async (queries, person, after, most) => {
    const isAfter = after === undefined ? undefined : gt(table.id, after);
    const rows = await queries
      .select()
      .from(table)
      .where(and(isTheirs(table, person), isAfter))
      .orderBy(asc(table.id))
      .limit(most);
    return rows.map((row) => ({ id: row.id, row }));
  };
}

/** What stands in the file itself the person has; its size says that it is there. */
async function heldFileRows(queries: Queries, person: Person, after: string | undefined): Promise<Row[]> {
  if (after !== undefined) return [];
  const { bytes, ...told } = getTableColumns(heldFiles);
  const rows = await queries
    .select({ ...told, bytes: sql`length(${bytes})`.mapWith(Number) })
    .from(heldFiles)
    .where(isTheirs(heldFiles, person));
  return rows.map((row) => ({ id: row.id, row }));
}

async function answerRows(
  queries: Queries,
  person: Person,
  after: string | undefined,
  most: number,
): Promise<Row[]> {
  const isAfter = after === undefined ? undefined : gt(fileAnswers.headings, after);
  const rows = await queries
    .select()
    .from(fileAnswers)
    .where(and(isTheirs(fileAnswers, person), isAfter))
    .orderBy(asc(fileAnswers.headings))
    .limit(most);
  return rows.map((row) => ({ id: row.headings, row }));
}

async function givenRows(
  queries: Queries,
  person: Person,
  after: string | undefined,
  most: number,
): Promise<Row[]> {
  const isAfter = after === undefined ? undefined : gt(givenLists.listId, after);
  const rows = await queries
    .select()
    .from(givenLists)
    .where(and(isTheirs(givenLists, person), isAfter))
    .orderBy(asc(givenLists.listId))
    .limit(most);
  return rows.map((row) => ({ id: row.listId, row }));
}

/** Theirs, and what they said of a list that a channel was given. */
async function wishRows(
  queries: Queries,
  person: Person,
  after: string | undefined,
  most: number,
): Promise<Row[]> {
  const id = sql<string>`${wishes.userId} || ' ' || ${wishes.scope} || ' ' || ${wishes.key}`;
  const isOfThem = or(
    isTheirs(wishes, person),
    and(eq(wishes.tenantId, person.tenantId), eq(wishes.byId, person.userId)),
  );
  const rows = await queries
    .select({ id, row: getTableColumns(wishes) })
    .from(wishes)
    .where(and(isOfThem, after === undefined ? undefined : gt(id, after)))
    .orderBy(asc(id))
    .limit(most);
  return rows;
}
