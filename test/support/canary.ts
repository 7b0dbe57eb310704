import { sql } from 'drizzle-orm';
import type { Database } from '../../storage/database.ts';

const at = '2026-11-20T10:00:00Z';

/** Somebody about whom something stands in every table, and a colleague who has to do with them. */
export const canary = {
  tenantId: 'tenant-1',
  userId: 'aad-canary-object',
  teamsId: '29:canary-teams',
  name: 'Canary Person',
  chat: 'a:canary-chat',
  channel: '19:shared-channel',
  customer: 'Canary Customer',
  words: 'canary words',
  file: 'canary-file.csv',
  at,
};

export const colleague = { userId: 'aad-colleague', name: 'Bo Ek', chat: 'a:colleague' };

/** Their rows by what they are, as ids that nothing else has. */
export const canaryIds = {
  watch: '00000000-0000-4000-8000-00000000c001',
  reminder: '00000000-0000-4000-8000-00000000c002',
  job: '00000000-0000-4000-8000-00000000c003',
  move: '00000000-0000-4000-8000-00000000c004',
  subscription: '00000000-0000-4000-8000-00000000c005',
  import: '00000000-0000-4000-8000-00000000c006',
  notice: '00000000-0000-4000-8000-00000000c007',
  noticeJob: '00000000-0000-4000-8000-00000000c008',
  heldFile: '00000000-0000-4000-8000-00000000c009',
} as const;

/** All by which somebody would find them again. */
export const canaryTexts: readonly string[] = [
  canary.userId,
  canary.teamsId,
  canary.name,
  canary.chat,
  canary.customer,
  canary.customer.toLowerCase(),
  canary.words,
  canary.file,
  ...Object.values(canaryIds),
];

const other = {
  watch: '00000000-0000-4000-8000-00000000b001',
  reminder: '00000000-0000-4000-8000-00000000b002',
  move: '00000000-0000-4000-8000-00000000b004',
  notice: '00000000-0000-4000-8000-00000000b007',
} as const;

const { tenantId: tenant, userId: user } = canary;

function reference(conversation: string, id: string, aadObjectId: string, name: string): string {
  return JSON.stringify({
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversation: { id: conversation },
    user: { id, aadObjectId, name },
  });
}

/** Stores something about them in every table that holds anything of anybody; the queue has to be there. */
export async function fillCanary({ queries }: Pick<Database, 'queries'>): Promise<void> {
  for (const statement of [...own, ...portfolio, ...amongOthers, ...queue]) await queries.execute(statement);
}

const state = JSON.stringify({
  dialogs: { dialogStack: [{ id: 'move', state: { customer: canary.customer } }] },
  cardsShown: 3,
});
const step = JSON.stringify({ number: 1, known: { language: { before: canary.words, by: null } } });

const own = [
  sql`insert into place (tenant_id, conversation_id, personal, reference, updated_at) values
    (${tenant}, ${canary.chat}, true, ${reference(canary.chat, canary.teamsId, user, canary.name)}, ${at}),
    (${tenant}, ${canary.channel}, false, ${reference(canary.channel, canary.teamsId, user, canary.name)}, ${at}),
    (${tenant}, ${colleague.chat}, true, ${reference(colleague.chat, '29:bo', colleague.userId, colleague.name)}, ${at})`,
  sql`insert into conversation (tenant_id, user_id, conversation_id, version, state, updated_at) values
    (${tenant}, ${user}, ${canary.chat}, 1, ${state}, ${at}),
    (${tenant}, ${user}, ${canary.channel}, 1, ${state}, ${at})`,
  sql`insert into undo_step (tenant_id, user_id, conversation_id, number, step) values
    (${tenant}, ${user}, ${canary.chat}, 1, ${step}), (${tenant}, ${user}, ${canary.channel}, 1, ${step})`,
  sql`insert into person (tenant_id, user_id, locale) values
    (${tenant}, ${user}, 'sv-SE'), (${tenant}, ${colleague.userId}, 'en-GB')`,
  sql`insert into feedback (tenant_id, user_id, card, about, reaction, comment, language, given_at)
    values (${tenant}, ${user}, 'card', '{}', 'like', ${canary.words}, 'en', ${at})`,
  sql`insert into move (id, tenant_id, user_id, conversation_id, maker_name, customer, answers, edition, status, created_at, updated_at)
    values (${canaryIds.move}, ${tenant}, ${user}, ${canary.chat}, ${canary.name}, ${canary.customer}, '{}', '2026-11', 'open', ${at}, ${at})`,
  sql`insert into watch (id, tenant_id, user_id, conversation_id, maker_name, subject, term_end, move_id, status, created_at, updated_at)
    values (${canaryIds.watch}, ${tenant}, ${user}, ${canary.chat}, ${canary.name}, ${canary.customer}, '2027-03-31', ${canaryIds.move}, 'active', ${at}, ${at})`,
  sql`insert into reminder (id, watch_id, occasion, due_at, next_at, state, job_id, claimed_at)
    values (${canaryIds.reminder}, ${canaryIds.watch}, 'before-30', ${at}, ${at}, 'claimed', ${canaryIds.job}, now())`,
  sql`insert into send_slot (key, next_at) values (${`place/${tenant}/${canary.chat}`}, now())`,
];

const portfolio = [
  sql`insert into subscription (id, tenant_id, user_id, list_id, customer, customer_key, product, term_end, whereabouts)
    values (${canaryIds.subscription}, ${tenant}, ${user}, gen_random_uuid(), ${canary.customer}, 'canary customer', 'E3', '2027-03-31', 'ours')`,
  sql`insert into subscription_before (tenant_id, user_id, id, before)
    select tenant_id, user_id, id, to_jsonb(s) from subscription s where id = ${canaryIds.subscription}`,
  sql`insert into import (id, tenant_id, user_id, number, file_name, kind, whereabouts, elsewhere, counts, status, can_undo, at)
    values (${canaryIds.import}, ${tenant}, ${user}, 1, ${canary.file}, 'csv', 'elsewhere', ${canary.words}, '{}', 'kept', true, ${at})`,
  sql`insert into wish (tenant_id, user_id, scope, key, wish, checked, at) values
    (${tenant}, ${user}, 'line', ${canaryIds.subscription}, 'ends', false, ${at}),
    (${tenant}, ${user}, 'customer', 'canary customer', 'ends', false, ${at})`,
  sql`insert into given_list (tenant_id, user_id, list_id, conversation_id, user_name, at)
    select tenant_id, user_id, list_id, ${canary.channel}, ${canary.name}, ${at} from subscription where id = ${canaryIds.subscription}`,
  sql`insert into held_file (tenant_id, user_id, id, file_name, bytes, answers, held_at)
    values (${tenant}, ${user}, ${canaryIds.heldFile}, ${canary.file}, convert_to(${canary.customer}, 'UTF8'), '{}', ${at})`,
  sql`insert into file_answers (tenant_id, user_id, headings, answers, used_at)
    values (${tenant}, ${user}, 'hash', ${JSON.stringify({ whereabouts: { at: 'elsewhere', where: canary.words } })}, ${at})`,
];

const colleagueState = JSON.stringify({ dialogs: { dialogStack: [] }, cardsShown: 1 });
const handedStep = JSON.stringify({
  number: 2,
  elsewhere: [
    {
      kind: 'moves-handed',
      moveIds: [other.move],
      from: { userId: colleague.userId, name: colleague.name },
      to: { userId: user, name: canary.name },
    },
  ],
});

const ticked = JSON.stringify([{ step: 'find-out', byId: user, by: canary.name, at }]);

/** What is the colleague's, and names them. */
const amongOthers = [
  sql`insert into conversation (tenant_id, user_id, conversation_id, version, state, updated_at) values
    (${tenant}, ${colleague.userId}, ${colleague.chat}, 1, ${colleagueState}, ${at}),
    (${tenant}, ${colleague.userId}, ${canary.channel}, 1, ${colleagueState}, ${at})`,
  sql`insert into undo_step (tenant_id, user_id, conversation_id, number, step)
    select tenant_id, user_id, conversation_id, number, step
    from conversation
    cross join (values (1, '{"number":1,"known":{}}'::jsonb), (2, ${handedStep}::jsonb)) as noted (number, step)
    where tenant_id = ${tenant} and user_id = ${colleague.userId}`,
  sql`insert into move (id, tenant_id, user_id, conversation_id, maker_name, customer, answers, edition, ticked, status, created_at, updated_at)
    values (${other.move}, ${tenant}, ${colleague.userId}, ${canary.channel}, ${colleague.name}, 'Contoso', '{}', '2026-11', ${ticked}, 'open', ${at}, ${at})`,
  sql`insert into watch (id, tenant_id, user_id, conversation_id, maker_name, subject, term_end, status, created_at, updated_at)
    values (${other.watch}, ${tenant}, ${colleague.userId}, ${colleague.chat}, ${colleague.name}, 'Contoso', '2027-03-31', 'active', ${at}, ${at})`,
  sql`insert into reminder (id, watch_id, occasion, due_at, state, via, via_conversation_id, sent_at)
    values (${other.reminder}, ${other.watch}, 'before-30', ${at}, 'sent', 'stand-in', ${canary.chat}, ${at})`,
  sql`insert into hand_over (move_id, tenant_id, from_id, from_name, to_id, to_name, created_at)
    values (${other.move}, ${tenant}, ${colleague.userId}, ${colleague.name}, ${user}, ${canary.name}, ${at})`,
  sql`insert into wish (tenant_id, user_id, scope, key, wish, checked, at, by_id, by_name)
    values (${tenant}, ${colleague.userId}, 'customer', 'contoso', 'ends', false, ${at}, ${user}, ${canary.name})`,
  sql`insert into stand_in (tenant_id, user_id, user_name, stand_in_id, stand_in_name, until, ends_at, created_at)
    values (${tenant}, ${colleague.userId}, ${colleague.name}, ${user}, ${canary.name}, '2027-12-31', '2028-01-01', ${at})`,
  sql`insert into notice (id, tenant_id, user_id, user_name, from_id, what, next_at, state, job_id, claimed_at, created_at) values
    (${canaryIds.notice}, ${tenant}, ${user}, ${canary.name}, null, ${JSON.stringify({ kind: 'given', by: colleague.name, moveIds: [] })}, ${at}, 'claimed', ${canaryIds.noticeJob}, now(), ${at}),
    (gen_random_uuid(), ${tenant}, ${colleague.userId}, ${colleague.name}, ${user}, ${JSON.stringify({ kind: 'given', by: canary.name, moveIds: [] })}, ${at}, 'planned', null, null, ${at}),
    (gen_random_uuid(), ${tenant}, ${colleague.userId}, ${colleague.name}, null, ${JSON.stringify({ kind: 'not-told', to: canary.name })}, ${at}, 'planned', null, null, ${at}),
    (${other.notice}, ${tenant}, ${colleague.userId}, ${colleague.name}, null, ${JSON.stringify({ kind: 'not-told', to: 'Eve Berg' })}, ${at}, 'planned', null, null, ${at})`,
];

const queue = [
  sql`insert into reminder_queue.job (id, name, data, group_id) values
    (${canaryIds.job}, 'reminders-delivery', ${JSON.stringify({ jobId: canaryIds.job })}, ${tenant}),
    (${canaryIds.noticeJob}, 'reminders-delivery', ${JSON.stringify({ jobId: canaryIds.noticeJob })}, ${tenant}),
    (gen_random_uuid(), 'reminders-dead', ${JSON.stringify({ reminderId: canaryIds.reminder, reason: 'place-gone' })}, null),
    (gen_random_uuid(), 'reminders-dead', ${JSON.stringify({ jobId: canaryIds.job })}, null),
    (gen_random_uuid(), 'reminders-dead', ${JSON.stringify({ reminderId: other.reminder, reason: 'place-gone' })}, null)`,
];
