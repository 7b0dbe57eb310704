import { createHash } from 'node:crypto';
import { plainWords } from '../cards/plain-words.ts';
import { submitSchema } from '../cards/submits.ts';
import type { Input } from '../dialogs/input.ts';
import { timeZoneNamed } from '../reminders/time-zone.ts';
import type { ConversationKey } from '../storage/conversation-key.ts';
import { activitySchema, type ReadActivity } from './activity.ts';
import { isTooLong, longestMessage } from './message-length.ts';

export type Incoming =
  | {
      readonly kind: 'talk';
      readonly key: ConversationKey;
      /** Names the activity, so that its second delivery has no effect. */
      readonly activity: string | undefined;
      /** Language and region that the client reports, as BCP 47 has them. */
      readonly locale: string | undefined;
      readonly name: string;
      readonly inPersonalChat: boolean;
      /** The IANA zone that the client reports. */
      readonly reportedTimeZone: string | undefined;
      /** The team whose channel it is said in. */
      readonly teamId: string | undefined;
      readonly input: Input;
    }
  /** The bot was removed from the personal chat. */
  | { readonly kind: 'removed'; readonly key: ConversationKey }
  /** The bot was added to a group chat or a team. */
  | {
      readonly kind: 'added';
      readonly key: ConversationKey;
      readonly serviceUrl: string;
      readonly teamId: string | undefined;
    }
  /** Nothing that is meant for the bot. */
  | { readonly kind: 'ignored' };

/** Something that is said or pressed, or an event that is answered. */
export type Talk = Extract<Incoming, { kind: 'talk' }>;

/** What an activity means for the bot. */
export function readIncoming(activity: unknown): Incoming {
  const parsed = activitySchema.safeParse(activity);
  if (!parsed.success) return { kind: 'ignored' };
  const read = parsed.data;
  const key = keyOf(read);
  if (isRemoval(read)) return { kind: 'removed', key };
  const teamId = teamOf(read);
  if (isAddition(read)) return { kind: 'added', key, serviceUrl: read.serviceUrl, teamId };
  const input = inputOf(read);
  if (input === undefined) return { kind: 'ignored' };
  return {
    kind: 'talk',
    key,
    activity: activityKey(read),
    locale: read.locale ?? undefined,
    name: plainWords(read.from.name ?? ''),
    inPersonalChat: isPersonal(read),
    reportedTimeZone: reportedTimeZone(read),
    teamId,
    input,
  };
}

/** Stands in keys where Teams names no tenant. */
export const noTenant = 'none';

function keyOf({ conversation, channelData, from }: ReadActivity): ConversationKey {
  return {
    tenantId: conversation.tenantId ?? channelData?.tenant?.id ?? noTenant,
    userId: from.aadObjectId ?? from.id,
    // A person has one conversation in a channel, whatever thread they write in.
    conversationId: conversation.id.replace(/;messageid=.*$/, ''),
  };
}

function activityKey({ id, channelId, conversation }: ReadActivity): string | undefined {
  if (id === undefined) return undefined;
  // Digested: it is kept for a day, also of somebody who asks to be forgotten.
  return createHash('sha256')
    .update(JSON.stringify([channelId, conversation.id, id]))
    .digest('base64url');
}

/** Teams puts the zone into one place or the other; an abbreviation such as EST names several and is not taken. */
function reportedTimeZone({ entities, localTimezone }: ReadActivity): string | undefined {
  const reported = entities?.find(({ type }) => type === 'clientInfo')?.timezone ?? localTimezone;
  return reported != null && /^UTC$|\//.test(reported) ? timeZoneNamed(reported) : undefined;
}

function isPersonal({ conversation }: ReadActivity): boolean {
  return conversation.conversationType == null || conversation.conversationType === 'personal';
}

function isRemoval(read: ReadActivity): boolean {
  return read.type === 'installationUpdate' && read.action?.startsWith('remove') === true && isPersonal(read);
}

/** A group chat, or a team with all its channels. */
function isAddition(read: ReadActivity): boolean {
  if (isPersonal(read)) return false;
  return read.type === 'installationUpdate'
    ? read.action?.startsWith('add') === true
    : read.type === 'conversationUpdate' && addsBot(read);
}

function teamOf({ channelData }: ReadActivity): string | undefined {
  return channelData?.team?.id ?? channelData?.teamsTeamId ?? undefined;
}

function inputOf(read: ReadActivity): Input | undefined {
  switch (read.type) {
    case 'installationUpdate':
      return read.action?.startsWith('add') === true && isPersonal(read) ? { kind: 'installed' } : undefined;
    case 'conversationUpdate':
      return isPersonal(read) && addsBot(read) ? { kind: 'joined' } : undefined;
    case 'message':
      return messageInput(read);
    default:
      return undefined;
  }
}

function addsBot({ membersAdded, recipient }: ReadActivity): boolean {
  return membersAdded?.some(({ id }) => id === recipient.id) === true;
}

function messageInput(read: ReadActivity): Input | undefined {
  if (read.value !== undefined && read.value !== null) return pressed(read.value, read.replyToId);
  if (!isPersonal(read) && !mentionsBot(read)) return undefined;
  const text = plainText(read);
  if (isTooLong(text)) return { kind: 'too-long', ...longestMessage };
  if (text !== '') return { kind: 'typed', text };
  // Teams adds the message's own text once more as an HTML attachment.
  const pictures = read.attachments?.filter(({ contentType }) => contentType !== 'text/html') ?? [];
  return { kind: pictures.length > 0 ? 'picture' : 'empty' };
}

function pressed(value: unknown, onActivity: string | null | undefined): Input {
  const { data: submit } = submitSchema.safeParse(value);
  if (submit === undefined) return { kind: 'unknown-button' };
  return { kind: 'pressed', submit, ...(onActivity == null ? {} : { onActivity }) };
}

function mentionsBot({ entities, recipient }: ReadActivity): boolean {
  return (
    entities?.some(({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient.id) === true
  );
}

/** What the person typed, without the first mention of the bot. */
function plainText({ text, entities, recipient }: ReadActivity): string {
  const mention = entities?.find(
    ({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient.id,
  );
  const said = (text ?? '').replace(mention?.text ?? '', '');
  return plainWords(said).replaceAll('&nbsp;', ' ').trim();
}
