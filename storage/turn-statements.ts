import type { Statement } from './statement.ts';

/** What refreshing a place sets back. */
const isRefused = `(unreachable is not null or next_try_at is not null or missing_on <> '[]' or missing_since is not null)`;

// In each of them $1 is the tenant, $2 the user, $3 the conversation.

/**
 * All that a turn needs to know. $4 names the activity; $5 is how to write to the place, $6 whether it is personal, and
 * $7 its team, as the activity says. Answers whether just that is known of the place, and whether something waits for
 * somebody to write there: reminders, as it was refused; or, in a personal chat, what the person set in an earlier one;
 * and there, whether somebody has given them a move.
 */
export const loading: Statement = {
  name: 'turn-loading',
  text: `
    select talk.version, talk.state,
      who.partner_country, who.partner_model, who.welcomed_at, who.locale, who.language,
      who.time_zone, who.time_zone_confirmed, who.hour, who.working_days, who.cadence,
      exists (select from processed_activity where key = $4::text) as is_processed,
      exists (
        select from place
        where tenant_id = $1::text and conversation_id = $3::text
          and reference = $5::jsonb and personal = $6::boolean and ($7::text is null or team_id = $7::text)
      ) as is_known,
      exists (
        select from place where tenant_id = $1::text and conversation_id = $3::text and ${isRefused}
      ) or ($6::boolean and exists (
        select from watch
        join place on place.tenant_id = watch.tenant_id and place.conversation_id = watch.conversation_id
        where watch.tenant_id = $1::text and watch.user_id = $2::text
          and watch.conversation_id <> $3::text and place.personal
      )) as is_awaited,
      ($6::boolean and exists (
        select from hand_over
        where tenant_id = $1::text and to_id in ($2::text, $5::jsonb -> 'user' ->> 'id')
      )) as is_expected
    from (select) as turn
    left join conversation as talk
      on talk.tenant_id = $1::text and talk.user_id = $2::text and talk.conversation_id = $3::text
    left join person as who on who.tenant_id = $1::text and who.user_id = $2::text`,
};

/**
 * Answers a row if all is saved; nothing is where the conversation is of another version than $4, or, if $9, where the
 * place was refused meanwhile. $5 is the state, $6 the moment, $7 the activity, $8 what was learned of the person, $10
 * how to write to the place, if that is to be noted, $11 whether it is personal, $12 its team; $13 is the number of the
 * step $14 that is noted, if one is, of which $15 are kept, and $16 that from which on they are gone. The key of an
 * activity that has had its effect is refused: that undoes the statement.
 */
const saving = (conversation: string) => `
  with saved as (${conversation} returning version),
  marked as (
    insert into processed_activity (key, processed_at)
    select $7::text, $6::timestamptz from saved where $7::text is not null
  ),
  remembered as (
    insert into person (tenant_id, user_id, partner_country, partner_model, welcomed_at, locale, language)
    select $1::text, $2::text, $8::jsonb ->> 'partnerCountry', $8::jsonb ->> 'partnerModel',
      ($8::jsonb ->> 'welcomedAt')::timestamptz, $8::jsonb ->> 'locale', $8::jsonb ->> 'language'
    from saved where $8::jsonb <> '{}'
    on conflict (tenant_id, user_id) do update set
      partner_country = case when $8::jsonb ? 'partnerCountry' then excluded.partner_country else person.partner_country end,
      partner_model = case when $8::jsonb ? 'partnerModel' then excluded.partner_model else person.partner_model end,
      welcomed_at = case when $8::jsonb ? 'welcomedAt' then excluded.welcomed_at else person.welcomed_at end,
      locale = case when $8::jsonb ? 'locale' then excluded.locale else person.locale end,
      language = case when $8::jsonb ? 'language' then excluded.language else person.language end
  ),
  noted as (
    insert into place (tenant_id, conversation_id, reference, personal, team_id, updated_at)
    select $1::text, $3::text, $10::jsonb, $11::boolean, $12::text, $6::timestamptz
    from saved where $10::jsonb is not null
    on conflict (tenant_id, conversation_id) do update set
      reference = excluded.reference, personal = excluded.personal, updated_at = excluded.updated_at,
      team_id = coalesce(excluded.team_id, place.team_id)
  ),
  stepped as (
    insert into undo_step (tenant_id, user_id, conversation_id, number, step)
    select $1::text, $2::text, $3::text, $13::bigint, $14::jsonb from saved where $13::bigint is not null
    on conflict (tenant_id, user_id, conversation_id, number) do update set step = excluded.step
  ),
  trimmed as (
    delete from undo_step using saved
    where tenant_id = $1::text and user_id = $2::text and conversation_id = $3::text
      and (number >= $16::bigint or ($13::bigint is not null and number < (
        select kept.number from undo_step as kept
        where kept.tenant_id = $1::text and kept.user_id = $2::text and kept.conversation_id = $3::text
        order by kept.number desc offset $15::integer - 2 limit 1
      )))
  )
  select version from saved`;

const isStillReached = `not ($9::boolean and exists (
      select from place where tenant_id = $1::text and conversation_id = $3::text and ${isRefused}
    ))`;

export const savingFirst: Statement = {
  name: 'turn-saving-first',
  text: saving(`
    insert into conversation (tenant_id, user_id, conversation_id, version, state, updated_at)
    select $1::text, $2::text, $3::text, $4::integer + 1, $5::jsonb, $6::timestamptz where ${isStillReached}
    on conflict do nothing`),
};

export const savingNext: Statement = {
  name: 'turn-saving-next',
  text: saving(`
    update conversation set version = $4::integer + 1, state = $5::jsonb, updated_at = $6::timestamptz
    where tenant_id = $1::text and user_id = $2::text and conversation_id = $3::text and version = $4::integer
      and ${isStillReached}`),
};

/** Adds to a list in the state those of a value, of which the latest are kept; nothing where there are none. */
const withLatest = (list: string, added: string, most: string) => `
        case when ${added}::jsonb <> '[]' then jsonb_build_object('${list}', (
          select jsonb_agg(stands order by place)
          from (
            select stands, place
            from jsonb_array_elements(coalesce(state -> '${list}', '[]') || ${added}::jsonb) with ordinality as all_of (stands, place)
            order by place desc limit ${most}::integer
          ) as latest
        )) else '{}' end`;

/**
 * Notes where cards stand, whatever the conversation has come to meanwhile: $5 of the open card, if that is still $4;
 * $6 of those that stay good, of which $7 are kept; $9 of those that may be judged, of which $10 are kept. A turn that
 * was decided without it is decided again.
 */
export const notingShown: Statement = {
  name: 'turn-noting-shown',
  text: `
    update conversation set
      version = version + 1, updated_at = $8::timestamptz,
      state = state
        || case when state -> 'open' ->> 'card' = $4::text
          then jsonb_build_object('open', (state -> 'open') || $5::jsonb) else '{}' end
        || ${withLatest('lasting', '$6', '$7')}
        || ${withLatest('feedbackOn', '$9', '$10')}
    where tenant_id = $1::text and user_id = $2::text and conversation_id = $3::text
      and (state -> 'open' ->> 'card' = $4::text or $6::jsonb <> '[]' or $9::jsonb <> '[]')`,
};
