import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { keptForUnlessSet as kept } from '../../reminders/kept-for.ts';
import type { Database } from '../../storage/database.ts';

/** Days before now; what lies ahead is negative. */
const age = fc.integer({ min: -60, max: 800 });
const past = fc.integer({ min: 1, max: 800 });
const person = fc.constantFrom('ada', 'bo', 'eve');

const anyMove = fc.record({ of: person, status: fc.constantFrom('open', 'done'), touched: past });
const anyReminder = fc.record({
  state: fc.constantFrom('planned', 'parked', 'sent', 'sending'),
  due: age,
});
const anyWatch = fc.record({
  of: person,
  status: fc.constantFrom('active', 'done', 'stopped'),
  end: age,
  touched: past,
  move: fc.option(fc.nat()),
  reminders: fc.array(anyReminder, { maxLength: 2 }),
});
const anySubscription = fc.record({
  of: person,
  end: age,
  came: past,
  gone: fc.option(past),
  renews: fc.boolean(),
  wished: fc.boolean(),
});

/** What three people may have done, each in a chat of their own. */
export const anyHistory = fc.record({
  moves: fc.array(anyMove, { maxLength: 6 }),
  watches: fc.array(anyWatch, { maxLength: 8 }),
  subscriptions: fc.array(anySubscription, { maxLength: 8 }),
  talks: fc.record({ ada: past, bo: past, eve: past }),
  unreachable: fc.record({ ada: fc.boolean(), bo: fc.boolean(), eve: fc.boolean() }),
  feedback: fc.array(past, { maxLength: 4 }),
  standIn: fc.option(fc.constantFrom(['ada', 'bo'], ['bo', 'eve']), { nil: undefined }),
});

type Drawn<T> = T extends fc.Arbitrary<infer Value> ? Value : never;
export type History = Drawn<typeof anyHistory>;

type Move = Drawn<typeof anyMove> & { readonly id: string };
type Watch = Omit<Drawn<typeof anyWatch>, 'move'> & {
  readonly id: string;
  readonly move: Move | undefined;
};
type Subscription = Drawn<typeof anySubscription> & { readonly id: string };

/** The same with the ids under which it is stored. */
export type Stored = Omit<History, 'moves' | 'watches' | 'subscriptions'> & {
  readonly moves: readonly Move[];
  readonly watches: readonly Watch[];
  readonly subscriptions: readonly Subscription[];
};

const people = ['ada', 'bo', 'eve'] as const;

/** Stores it; `ago` answers the instant so many days before now. */
export async function store(
  { queries }: Pick<Database, 'queries'>,
  history: History,
  ago: (days: number) => string,
): Promise<Stored> {
  const day = (days: number) => ago(days).slice(0, 10);
  const moves = history.moves.map((move) => ({ ...move, id: randomUUID() }));
  const watches = history.watches.map(({ move, ...watch }) => ({
    ...watch,
    id: randomUUID(),
    move: move === null ? undefined : moves[move % Math.max(1, moves.length)],
  }));
  const subscriptions = history.subscriptions.map((one) => ({ ...one, id: randomUUID() }));
  for (const who of people) {
    await queries.execute(sql`
      insert into place (tenant_id, conversation_id, personal, reference, unreachable, updated_at)
      values ('tenant-1', ${`a:${who}`}, true, '{}', ${history.unreachable[who] ? 'blocked' : null}, ${ago(history.talks[who])})`);
    await queries.execute(sql`
      insert into conversation (tenant_id, user_id, conversation_id, version, state, updated_at)
      values ('tenant-1', ${who}, ${`a:${who}`}, 1, '{"dialogs":{"dialogStack":[]},"cardsShown":2}', ${ago(history.talks[who])})`);
    await queries.execute(sql`
      insert into undo_step (tenant_id, user_id, conversation_id, number, step)
      values ('tenant-1', ${who}, ${`a:${who}`}, 1, '{"number":1}')`);
  }
  for (const { id, of, status, touched } of moves)
    await queries.execute(sql`
      insert into move (id, tenant_id, user_id, conversation_id, maker_name, answers, edition, status, created_at, updated_at)
      values (${id}, 'tenant-1', ${of}, ${`a:${of}`}, ${of}, '{}', '2026-11', ${status}, ${ago(touched)}, ${ago(touched)})`);
  for (const { id, of, status, end, touched, move, reminders } of watches) {
    await queries.execute(sql`
      insert into watch (id, tenant_id, user_id, conversation_id, maker_name, subject, term_end, status, move_id, created_at, updated_at)
      values (${id}, 'tenant-1', ${of}, ${`a:${of}`}, ${of}, 'Contoso', ${day(end)}, ${status}, ${move?.id ?? null}, ${ago(touched)}, ${ago(touched)})`);
    for (const [at, { state, due }] of reminders.entries())
      await queries.execute(sql`
        insert into reminder (id, watch_id, occasion, due_at, next_at, state, sent_at)
        values (${randomUUID()}, ${id}, ${`before-${at}`}, ${ago(due)},
          ${state === 'planned' ? ago(due) : null}, ${state === 'parked' ? 'planned' : state}, ${state === 'sent' ? ago(due) : null})`);
  }
  for (const { id, of, end, came, gone, renews, wished } of subscriptions) {
    await queries.execute(sql`
      insert into subscription (id, tenant_id, user_id, list_id, customer, customer_key, product, term_end, term_length, auto_renew, whereabouts, gone_since, came_at)
      values (${id}, 'tenant-1', ${of}, ${randomUUID()}, 'Contoso', 'contoso', 'E3', ${day(end)}, 'annual', ${renews ? 'on' : 'off'}, 'ours',
        ${gone === null ? null : day(gone)}, ${ago(came)})`);
    if (wished)
      await queries.execute(sql`
        insert into wish (tenant_id, user_id, scope, key, wish, checked, at)
        values ('tenant-1', ${of}, 'line', ${id}, 'ends', false, ${ago(came)})`);
  }
  for (const [at, days] of history.feedback.entries())
    await queries.execute(sql`
      insert into feedback (tenant_id, user_id, card, about, reaction, language, given_at)
      values ('tenant-1', 'ada', ${`${at} ${days}`}, '{}', 'like', 'en', ${ago(days)})`);
  if (history.standIn !== undefined) {
    const [away = '', standIn = ''] = history.standIn;
    await queries.execute(sql`
      insert into stand_in (tenant_id, user_id, user_name, stand_in_id, stand_in_name, until, ends_at, created_at)
      values ('tenant-1', ${away}, ${away}, ${standIn}, ${standIn}, ${day(-30)}, ${ago(-30)}, ${ago(1)})`);
  }
  return { ...history, moves, watches, subscriptions };
}

/** Which rows of which table still serve, by a column that names them. */
type Serving = { readonly table: string; readonly column: string; readonly keys: readonly string[] };

/** What of it still serves, as docs/privacy.md says it; judged row by row, without a database. */
export function serves(stored: Stored): readonly Serving[] {
  const watches = stored.watches.filter((watch) => watchServes(watch, stored));
  const referred = new Set(watches.map(({ move }) => move?.id));
  const moves = stored.moves.filter(
    ({ id, status, touched }) => status === 'open' || touched <= kept.ended || referred.has(id),
  );
  const subscriptions = stored.subscriptions.filter(subscriptionServes);
  const talks = people.filter((who) => talkServes(who, stored, { moves, watches, subscriptions }));
  const places = people.filter((who) => placeServes(who, stored, { moves, watches, talks }));
  return [
    { table: 'watch', column: 'id', keys: watches.map(({ id }) => id) },
    { table: 'move', column: 'id', keys: moves.map(({ id }) => id) },
    { table: 'subscription', column: 'id', keys: subscriptions.map(({ id }) => id) },
    {
      table: 'wish',
      column: 'key',
      keys: subscriptions.filter(({ wished }) => wished).map(({ id }) => id),
    },
    {
      table: 'feedback',
      column: 'card',
      keys: stored.feedback.flatMap((days, at) => (days <= kept.feedback ? [`${at} ${days}`] : [])),
    },
    { table: 'conversation', column: 'user_id', keys: talks },
    { table: 'undo_step', column: 'user_id', keys: people.filter((who) => stored.talks[who] <= kept.undo) },
    { table: 'place', column: 'conversation_id', keys: places.map((who) => `a:${who}`) },
    {
      table: 'stand_in',
      column: 'user_id',
      keys: stored.standIn === undefined ? [] : [stored.standIn[0]],
    },
  ];
}

function watchServes({ status, end, touched, move, reminders, of }: Watch, { unreachable }: Stored): boolean {
  if (touched <= kept.ended || move?.status === 'open') return true;
  if (status === 'active' && end <= kept.ended) return true;
  return reminders.some(({ state, due }) => {
    if (state === 'sending') return true;
    if (state === 'sent') return false;
    return due <= kept.ended || (state === 'planned' && !unreachable[of]);
  });
}

function subscriptionServes({ end, came, gone, renews }: Subscription): boolean {
  if (came <= kept.imported) return true;
  if (gone !== null && gone > kept.imported) return false;
  return renews || end <= kept.imported;
}

type Left = Pick<Stored, 'moves' | 'watches' | 'subscriptions'>;

function talkServes(who: (typeof people)[number], { talks, standIn }: Stored, left: Left): boolean {
  if (talks[who] <= kept.talks || standIn?.some((one) => one === who) === true) return true;
  if (left.moves.some(({ of, status }) => of === who && status === 'open')) return true;
  if (left.watches.some(({ of, status }) => of === who && status === 'active')) return true;
  return left.subscriptions.some(({ of }) => of === who);
}

function placeServes(
  who: (typeof people)[number],
  { talks: silent, unreachable }: Stored,
  { moves, watches, talks }: Pick<Left, 'moves' | 'watches'> & { readonly talks: readonly string[] },
): boolean {
  const isParked = unreachable[who] && silent[who] > kept.parked;
  const here = watches.filter(({ of }) => of === who);
  const isNobodys = silent[who] > kept.talks && here.length === 0;
  if ((!isParked && !isNobodys) || talks.includes(who)) return true;
  if (moves.some(({ of, status }) => of === who && status === 'open')) return true;
  return here.some(({ reminders }) =>
    reminders.some(({ state, due }) => state === 'sending' || due <= kept.parked),
  );
}
