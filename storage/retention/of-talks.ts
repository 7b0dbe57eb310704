import { sql } from 'drizzle-orm';
import { gone, moment, utcDay, type Deletion } from './deletion.ts';

/** A move is open where they talked, or it is theirs. Asked apart: by either there is an index, by both together none. */
const hasOpenMove = sql`(exists (
  select from move m where m.tenant_id = c.tenant_id and m.conversation_id = c.conversation_id and m.status = 'open'
) or exists (
  select from move m where m.tenant_id = c.tenant_id and m.user_id = c.user_id and m.status = 'open'
))`;

/** It is how the person is found: something is to come to them, or goes to somebody else on their behalf. */
const isWayToThem = sql`exists (
  select from place p where p.tenant_id = c.tenant_id and p.conversation_id = c.conversation_id and p.personal
) and (
  exists (
    select from watch w where w.tenant_id = c.tenant_id and w.user_id = c.user_id and w.status in ('active', 'portfolio', 'team-portfolio'))
  or exists (select from subscription s where s.tenant_id = c.tenant_id and s.user_id = c.user_id)
  or exists (select from stand_in s where s.tenant_id = c.tenant_id and s.user_id = c.user_id)
  or exists (select from stand_in s where s.tenant_id = c.tenant_id and s.stand_in_id = c.user_id)
  or exists (select from hand_over h where h.tenant_id = c.tenant_id and h.from_id = c.user_id)
  or exists (select from hand_over h where h.tenant_id = c.tenant_id and h.to_id = c.user_id)
  or exists (select from notice n where n.tenant_id = c.tenant_id and n.user_id = c.user_id)
)`;

const conversations: Deletion = {
  kind: 'conversations',
  piece: 500,
  run: (tx, { talks }, piece) =>
    gone(
      tx,
      sql`delete from conversation where ctid = any(array(
        select c.ctid from conversation c
        where c.updated_at < ${moment(talks)} and not ${hasOpenMove} and not (${isWayToThem})
        limit ${piece} for update of c skip locked
      )) returning 1`,
    ),
};

/** As of somebody who begins anew; cards and steps are numbered on, so that no button of before means a new one. */
const emptied = sql`jsonb_strip_nulls(jsonb_build_object(
  'dialogs', jsonb_build_object('dialogStack', '[]'::jsonb),
  'cardsShown', coalesce(c.state -> 'cardsShown', '0'::jsonb),
  'stepsNoted', c.state -> 'stepsNoted'
))`;

/** What was said goes also where the row is still needed to find the person. */
const words: Deletion = {
  kind: 'conversations',
  piece: 500,
  run: (tx, { talks }, piece) =>
    gone(
      tx,
      // The version counts on: who talks at this very moment begins anew.
      sql`update conversation c set state = ${emptied}, version = c.version + 1
        where c.ctid = any(array(
          select c.ctid from conversation c
          where c.updated_at < ${moment(talks)} and not ${hasOpenMove} and c.state is distinct from ${emptied}
          limit ${piece} for update of c skip locked
        )) returning 1`,
    ),
};

/** What stood before the latest changes, in a conversation that has been silent since; with what was said at the latest. */
const steps: Deletion = {
  kind: 'undo',
  piece: 500,
  run: (tx, { talks, undo }, piece) =>
    gone(
      tx,
      sql`delete from undo_step where ctid = any(array(
        select u.ctid from undo_step u
        join conversation c on c.tenant_id = u.tenant_id and c.user_id = u.user_id and c.conversation_id = u.conversation_id
        where c.updated_at < ${moment(undo)} or c.updated_at < ${moment(talks)} and not ${hasOpenMove}
        limit ${piece} for update of u, c skip locked
      )) returning 1`,
    ),
};

/** Something is to come there, or came there within the time. */
const isReminded = sql`exists (
  select from watch w join reminder r on r.watch_id = w.id
  where w.tenant_id = p.tenant_id and w.conversation_id = p.conversation_id and (
    r.state in ('claimed', 'sending') or r.state = 'planned' and r.due_at >= since.at or r.sent_at >= since.at)
) or exists (
  select from reminder r
  where r.via_conversation_id = p.conversation_id and r.state in ('planned', 'claimed', 'sending')
)`;

/** Nobody is left who has talked there: what is kept of somebody silent is the way to them. */
const isSilent = sql`not exists (
  select from conversation c where c.tenant_id = p.tenant_id and c.conversation_id = p.conversation_id
)`;

/** Nothing was ever reminded of there, or all of that is gone. */
const hasNoWatch = sql`not exists (
  select from watch w where w.tenant_id = p.tenant_id and w.conversation_id = p.conversation_id
)`;

const places: Deletion = {
  kind: 'places',
  piece: 500,
  run: (tx, { parked, talks }, piece) =>
    gone(
      tx,
      sql`delete from place where ctid = any(array(
        select p.ctid from place p cross join (select ${moment(parked)} as at) since
        where ${isSilent} and not (${isReminded})
          and (
            p.unreachable is not null and p.updated_at < since.at
            or p.updated_at < ${moment(talks)} and ${hasNoWatch})
          and not exists (
            select from move m
            where m.tenant_id = p.tenant_id and m.conversation_id = p.conversation_id and m.status = 'open')
        limit ${piece} for update of p skip locked
      )) returning 1`,
    ),
};

const feedback: Deletion = {
  kind: 'feedback',
  piece: 500,
  run: (tx, over, piece) =>
    gone(
      tx,
      sql`delete from feedback where ctid = any(array(
        select ctid from feedback where given_at < ${moment(over.feedback)}
        limit ${piece} for update skip locked
      )) returning 1`,
    ),
};

const questions: Deletion = {
  kind: 'questions',
  piece: 500,
  run: (tx, over, piece) =>
    gone(
      tx,
      sql`delete from unknown_question where ctid = any(array(
        select ctid from unknown_question where last_on < ${utcDay(over.feedback)}
        limit ${piece} for update skip locked
      )) returning 1`,
    ),
};

/** Whether anybody talks in a place is asked once who has been silent is gone. */
export const deletionsOfTalks: readonly Deletion[] = [
  steps,
  conversations,
  words,
  places,
  feedback,
  questions,
];
