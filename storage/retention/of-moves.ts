import { sql } from 'drizzle-orm';
import { gone, moment, utcDay, type Deletion } from './deletion.ts';

/** Reminders of it are in somebody's hands. */
const isInHand = sql`exists (
  select from reminder r where r.watch_id = w.id and r.state in ('claimed', 'sending')
)`;

/**
 * What is watched once it was closed or its term ended so long ago, and nobody has touched it since; its reminders go
 * with it. It stays while its move is open, and while one of its reminders is to come: what is overdue, too, where the
 * bot was away; but not what waits for a place or tenant that has not been back for as long.
 */
const watches: Deletion = {
  kind: 'reminders',
  piece: 100,
  run: (tx, { ended }, piece) =>
    gone(
      tx,
      sql`delete from watch where id in (
        select w.id from watch w
        where w.status not in ('portfolio', 'team-portfolio') and w.updated_at < ${moment(ended)}
          and (w.status <> 'active' or w.term_end < ${utcDay(ended)})
          and not exists (select from move m where m.id = w.move_id and m.status = 'open')
          and not ${isInHand}
          and not exists (
            select from reminder r where r.watch_id = w.id and r.state = 'planned' and (
              r.due_at >= ${moment(ended)}
              or r.next_at is not null and r.reason is null and not exists (
                select from place p where p.tenant_id = w.tenant_id and p.conversation_id = w.conversation_id
                  and p.unreachable is not null))
          )
        limit ${piece} for update of w skip locked
      ) returning id`,
    ),
};

/** What stands for a portfolio of which nothing is left, nor can be brought back, or for a channel that has no list. */
const emptyPortfolios: Deletion = {
  kind: 'reminders',
  piece: 100,
  run: (tx, _over, piece) =>
    gone(
      tx,
      sql`delete from watch where id in (
        select w.id from watch w
        where not ${isInHand} and (
          w.status = 'portfolio'
          and not exists (select from subscription s where s.tenant_id = w.tenant_id and s.user_id = w.user_id)
          and not exists (
            select from subscription_before b where b.tenant_id = w.tenant_id and b.user_id = w.user_id)
          or w.status = 'team-portfolio'
          and not exists (
            select from given_list g where g.tenant_id = w.tenant_id and g.conversation_id = w.conversation_id))
        limit ${piece} for update of w skip locked
      ) returning id`,
    ),
};

/** A closed move, unless something that is watched still refers to it. */
const moves: Deletion = {
  kind: 'moves',
  piece: 500,
  run: (tx, { ended }, piece) =>
    gone(
      tx,
      sql`delete from move where id in (
        select m.id from move m
        where m.status = 'done' and m.updated_at < ${moment(ended)}
          and not exists (select from watch w where w.move_id = m.id)
        limit ${piece} for update of m skip locked
      ) returning id`,
    ),
};

/** A hand-over that waits for nobody any more: its move is closed or somebody else's, or nobody came. */
const handOvers: Deletion = {
  kind: 'hand-overs',
  piece: 500,
  run: (tx, { parked }, piece) =>
    gone(
      tx,
      sql`delete from hand_over where move_id in (
        select h.move_id from hand_over h join move m on m.id = h.move_id
        where h.created_at < ${moment(parked)} or m.status <> 'open' or m.user_id <> h.from_id
        limit ${piece} for update of h skip locked
      ) returning move_id`,
    ),
};

/** A notice that could not be told in all that time. */
const notices: Deletion = {
  kind: 'notices',
  piece: 500,
  run: (tx, { ended }, piece) =>
    gone(
      tx,
      sql`delete from notice where id in (
        select id from notice where created_at < ${moment(ended)} and state = 'planned'
        limit ${piece} for update skip locked
      ) returning id`,
    ),
};

/** Where a reminder went instead of its own place, once that is no place any more: it came elsewhere, and no more is told. */
const ways: Deletion = {
  kind: 'ways',
  piece: 500,
  run: (tx, _over, piece) =>
    gone(
      tx,
      sql`update reminder set via_conversation_id = '' where id in (
        select r.id from reminder r join watch w on w.id = r.watch_id
        where r.via_conversation_id <> '' and r.state in ('sent', 'dropped')
          and not exists (
            select from place p
            where p.tenant_id = w.tenant_id and p.conversation_id = r.via_conversation_id)
        limit ${piece} for update of r skip locked
      ) returning id`,
    ),
};

/** What is watched goes before the moves, which it refers to. */
export const deletionsOfMoves: readonly Deletion[] = [
  watches,
  emptyPortfolios,
  moves,
  handOvers,
  notices,
  ways,
];
