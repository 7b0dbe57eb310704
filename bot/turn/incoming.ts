import { hash } from 'node:crypto';
import { plainWords } from '../../cards/parts/plain-words.ts';
import { submitSchema } from '../../cards/parts/submits.ts';
import type { Input, Mentioned } from '../../dialogs/input.ts';
import { timeZoneNamed } from '../../guidance/time-zone.ts';
import type { NarrowTable } from '../../portfolio/pasted/narrow-table.ts';
import { noTenant, type ConversationKey } from '../../storage/conversation-key.ts';
import { readingOf, type ReadActivity } from './activity.ts';
import { fileIn } from './file-in.ts';
import { hasThumbs, isPersonalChat } from './chat-kind.ts';
import { invokedIn, type Invoked } from '../invokes/invoked.ts';
import { feedbackInvoked } from './feedback-invoke.ts';
import { fileAnswered } from './file-consent-invoke.ts';
import { isTooLong, longestMessage, mostWithTags } from './message-length.ts';
import { pastedColumn, pastedNarrow } from './pasted-rows.ts';
import { bringsCard, withoutCards } from './shared-cards.ts';
import { mentionsBot, wordsOf } from './words-of.ts';

/** What Teams adds to the words of a message is no picture: the same as HTML, and what is quoted or forwarded. */
const ownWords = new Set(['text/html', 'messageReference', 'forwardedMessageReference']);

/** Whose activity it is, as far as it says. */
type Who = {
  readonly key: ConversationKey;
  /** Language and region that the client reports, as BCP 47 has them. */
  readonly locale: string | undefined;
  readonly name: string;
};

/** Something that is said or pressed, or an event that is answered. */
export type Talk = Who & {
  readonly kind: 'talk';
  /** Names the activity, so that its second delivery has no effect. */
  readonly activity: string | undefined;
  /** As Teams itself calls the person; mentions name them so. */
  readonly teamsId: string;
  readonly inPersonalChat: boolean;
  readonly hasThumbs: boolean;
  /** The IANA zone that the client reports. */
  readonly reportedTimeZone: string | undefined;
  /** The team whose channel it is said in. */
  readonly teamId: string | undefined;
  readonly input: Input;
};

/** Teams asks beside the conversation, and waits for the answer. */
export type Invocation = Who & { readonly kind: 'invoked'; readonly invoked: Invoked };

export type Incoming =
  | Talk
  | Invocation
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

const lately = new WeakMap<object, Incoming>();

/** What an activity means for the bot. It is read once, whoever asks: pace, tenants and turns do. */
export function readIncoming(activity: object): Incoming {
  const incoming = lately.get(activity) ?? readAnew(activity);
  lately.set(activity, incoming);
  return incoming;
}

function readAnew(activity: object): Incoming {
  const read = readingOf(activity);
  if (read === undefined) return { kind: 'ignored' };
  const key = keyOf(read);
  if (isRemoval(read)) return { kind: 'removed', key };
  const teamId = teamOf(read);
  if (isAddition(read)) return { kind: 'added', key, serviceUrl: read.serviceUrl, teamId };
  const who = { key, locale: read.locale ?? undefined, name: plainWords(read.from.name ?? '') };
  const input = inputOf(read);
  if (input === undefined) {
    const invoked = invokedIn(read);
    return invoked === undefined ? { kind: 'ignored' } : { kind: 'invoked', invoked, ...who };
  }
  return {
    kind: 'talk',
    ...who,
    activity: activityKey(read),
    teamsId: read.from.id,
    inPersonalChat: isPersonalChat(read.conversation),
    hasThumbs: hasThumbs(read),
    reportedTimeZone: reportedTimeZone(read),
    teamId,
    input,
  };
}

function keyOf({ conversation, channelData, from }: ReadActivity): ConversationKey {
  return {
    tenantId: conversation.tenantId ?? channelData?.tenant?.id ?? noTenant,
    userId: userIdOf(from),
    // A person has one conversation in a channel, whatever thread they write in.
    conversationId: conversation.id.replace(/;messageid=.*$/, ''),
  };
}

/** Who has no object id has a name apart from those who have: Teams' own ids, `29:…`, are no object ids as they are. */
function userIdOf({ aadObjectId, id }: ReadActivity['from']): string {
  return aadObjectId ?? (id.startsWith('29:') ? id : `id:${id}`);
}

function activityKey({ id, channelId, conversation }: ReadActivity): string | undefined {
  if (id === undefined) return undefined;
  // Digested: it is kept for a day, also of somebody who asks to be forgotten.
  return hash('sha256', JSON.stringify([channelId, conversation.id, id]), 'base64url');
}

/** Teams puts the zone into one place or the other; an abbreviation such as EST names several and is not taken. */
function reportedTimeZone({ entities, localTimezone }: ReadActivity): string | undefined {
  const reported = entities?.find(({ type }) => type === 'clientInfo')?.timezone ?? localTimezone;
  return reported != null && /^UTC$|\//.test(reported) ? timeZoneNamed(reported) : undefined;
}

function isRemoval(read: ReadActivity): boolean {
  const removes = read.type === 'installationUpdate' && read.action?.startsWith('remove') === true;
  return removes && isPersonalChat(read.conversation);
}

/** A group chat, or a team with all its channels. */
function isAddition(read: ReadActivity): boolean {
  if (isPersonalChat(read.conversation)) return false;
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
      return read.action?.startsWith('add') === true && isFromSomebody(read)
        ? { kind: 'installed' }
        : undefined;
    case 'conversationUpdate':
      return addsBot(read) && isFromSomebody(read) ? { kind: 'joined' } : undefined;
    case 'message':
      return messageInput(read);
    case 'invoke':
      return feedbackInvoked(read) ?? fileAnswered(read);
    default:
      return undefined;
  }
}

/**
 * An installation is told of twice. Where one of the two does not say whose it is, it would be somebody else's; the
 * other one does, or else what the person says first.
 */
function isFromSomebody({ conversation, from }: ReadActivity): boolean {
  return isPersonalChat(conversation) && from.aadObjectId !== undefined;
}

function addsBot({ membersAdded, recipient }: ReadActivity): boolean {
  return membersAdded?.some(({ id }) => id === recipient.id) === true;
}

function messageInput(read: ReadActivity): Input | undefined {
  if (read.value !== undefined && read.value !== null) return pressed(read.value, read.replyToId);
  if (!isPersonalChat(read.conversation) && !mentionsBot(read)) return undefined;
  const sent = fileIn(read);
  if (sent !== undefined) return sent;
  const narrow = pastedNarrow(read);
  if (narrow?.as === 'table') return { kind: 'narrow-table', found: narrow.found };
  const tooLong: Input = { kind: 'too-long', ...longestMessage };
  if ((read.text?.length ?? 0) > mostWithTags) return tooLong;
  const text = wordsOf({ ...read, text: withoutCards(read.text) });
  if (isTooLong(text)) return tooLong;
  if (text !== '') return { kind: 'typed', text, ...pastedIn(read, text, narrow), ...mentionsIn(read) };
  if (bringsCard(read)) return undefined;
  const pictures = read.attachments?.filter(({ contentType }) => !ownWords.has(contentType ?? '')) ?? [];
  return { kind: pictures.length > 0 ? 'picture' : 'empty' };
}

/** What the words may be part of; lists are read where nobody else reads along. */
function pastedIn(
  { conversation }: ReadActivity,
  text: string,
  narrow: NarrowTable | undefined,
): { readonly pasted?: NarrowTable } {
  const pasted = isPersonalChat(conversation) ? (narrow ?? pastedColumn(text)) : undefined;
  return pasted === undefined ? {} : { pasted };
}

/** Whom it mentions beside the bot; a channel or a tag is nobody. */
function mentionsIn({ entities, recipient }: ReadActivity): { readonly mentions?: readonly Mentioned[] } {
  const people = new Map<string, Mentioned>();
  for (const { type, mentioned } of entities ?? []) {
    if (type !== 'mention' || mentioned == null || mentioned.id === recipient.id) continue;
    const { id, aadObjectId, name = '' } = mentioned;
    if (name === '' || !isPersonId(id)) continue;
    // Some clients make a mention of each word of a name.
    const before = people.get(id);
    const whole = before === undefined || before.name === name ? name : `${before.name} ${name}`;
    people.set(id, { id, name: whole, ...(aadObjectId === undefined ? {} : { aadObjectId }) });
  }
  return people.size === 0 ? {} : { mentions: [...people.values()].slice(0, mostMentions) };
}

const mostMentions = 10;

/** As Teams writes a person's id, and no other's; elsewhere, as in the Playground, there is no such form. */
function isPersonId(id: string): boolean {
  return id !== '' && id.length <= 512 && !id.startsWith('28:') && !id.startsWith('19:');
}

function pressed(value: unknown, onActivity: string | null | undefined): Input {
  const { data: submit } = submitSchema.safeParse(value);
  if (submit === undefined) return { kind: 'unknown-button' };
  return { kind: 'pressed', submit, ...(onActivity == null ? {} : { onActivity }) };
}
