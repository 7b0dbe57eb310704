import { sql } from 'drizzle-orm';
import { gone, moment, utcDay, type Deletion } from './deletion.ts';

/** It renews by itself for a length that is known, or is billed month by month: then the term that was heard of is not its last. */
const goesOn = sql`(
  s.auto_renew = 'extended' or s.state = 'extended'
  or s.auto_renew = 'on' and s.term_length is not null and coalesce(s.state, 'active') in ('active', 'trial')
)`;

/** What ended, or left its list, so long ago; it was not imported since. */
const subscriptions: Deletion = {
  kind: 'subscriptions',
  piece: 500,
  run: (tx, { imported }, piece) =>
    gone(
      tx,
      sql`delete from subscription where id in (
        select s.id from subscription s
        where coalesce(s.came_at, '-infinity') < ${moment(imported)} and (
          s.gone_since < ${utcDay(imported)}
          or s.term_end < ${utcDay(imported)} and not coalesce(${goesOn}, false))
        limit ${piece} for update of s skip locked
      ) returning id`,
    ),
};

/** How the subscriptions stood before an import; one person's a time, since that may be 10,000 rows. */
const before: Deletion = {
  kind: 'undo',
  piece: 1,
  run: (tx, { undo }, piece) =>
    gone(
      tx,
      sql`update import set can_undo = false where id in (
        select id from import where can_undo and at < ${moment(undo)} limit ${piece} for update skip locked
      ) returning id`,
    ),
};

/** What stood before something that cannot be taken back any more. */
const ownerless: Deletion = {
  kind: 'undo',
  piece: 1_000,
  run: (tx, _over, piece) =>
    gone(
      tx,
      sql`delete from subscription_before where ctid = any(array(
        select b.ctid from subscription_before b
        where not exists (
          select from import i where i.tenant_id = b.tenant_id and i.user_id = b.user_id and i.can_undo)
        limit ${piece} for update of b skip locked
      )) returning 1`,
    ),
};

/** The last import of somebody who has a portfolio says how old that is, and numbers the next one. */
const imports: Deletion = {
  kind: 'imports',
  piece: 500,
  run: (tx, { imported }, piece) =>
    gone(
      tx,
      sql`delete from import where id in (
        select i.id from import i
        where i.at < ${moment(imported)} and not i.can_undo and (
          exists (
            select from import later
            where later.tenant_id = i.tenant_id and later.user_id = i.user_id and later.number > i.number)
          or not exists (select from subscription s where s.tenant_id = i.tenant_id and s.user_id = i.user_id))
        limit ${piece} for update of i skip locked
      ) returning id`,
    ),
};

/** That a channel has a list of which nothing is left, nor can be brought back. */
const givenLists: Deletion = {
  kind: 'given-lists',
  piece: 500,
  run: (tx, _over, piece) =>
    gone(
      tx,
      sql`delete from given_list where ctid = any(array(
        select g.ctid from given_list g
        where not exists (
            select from subscription s
            where s.tenant_id = g.tenant_id and s.user_id = g.user_id and s.list_id = g.list_id)
          and not exists (
            select from subscription_before b where b.tenant_id = g.tenant_id and b.user_id = g.user_id)
        limit ${piece} for update of g skip locked
      )) returning 1`,
    ),
};

const answers: Deletion = {
  kind: 'file-answers',
  piece: 500,
  run: (tx, { imported }, piece) =>
    gone(
      tx,
      sql`delete from file_answers where ctid = any(array(
        select ctid from file_answers where used_at < ${moment(imported)}
        limit ${piece} for update skip locked
      )) returning 1`,
    ),
};

/** A wish of a subscription that is gone and cannot be brought back. */
const lineWishes: Deletion = {
  kind: 'wishes',
  piece: 500,
  run: (tx, _over, piece) =>
    gone(
      tx,
      sql`delete from wish where ctid = any(array(
        select w.ctid from wish w
        where w.scope = 'line'
          and not exists (
            select from subscription s
            where s.tenant_id = w.tenant_id and s.user_id = w.user_id and s.id::text = w.key)
          and not exists (
            select from subscription_before b
            where b.tenant_id = w.tenant_id and b.user_id = w.user_id and b.id::text = w.key)
        limit ${piece} for update of w skip locked
      )) returning 1`,
    ),
};

/** A wish of a customer or product, of somebody who has no subscription left. */
const otherWishes: Deletion = {
  kind: 'wishes',
  piece: 500,
  run: (tx, _over, piece) =>
    gone(
      tx,
      sql`delete from wish where ctid = any(array(
        select w.ctid from wish w
        where w.scope <> 'line'
          and not exists (select from subscription s where s.tenant_id = w.tenant_id and s.user_id = w.user_id)
          and not exists (
            select from subscription_before b where b.tenant_id = w.tenant_id and b.user_id = w.user_id)
        limit ${piece} for update of w skip locked
      )) returning 1`,
    ),
};

/** What can be taken back is settled first: a wish is kept for what may come back. */
export const deletionsOfPortfolios: readonly Deletion[] = [
  before,
  ownerless,
  subscriptions,
  imports,
  givenLists,
  answers,
  lineWishes,
  otherWishes,
];
