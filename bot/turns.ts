import { createHash, randomUUID } from 'node:crypto';
import AsyncLock from 'async-lock';
import { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { storedLanguage, type LanguageId } from '../cards/language-id.ts';
import { speechFor, type Speech } from '../cards/speech.ts';
import { conversationSchema, newConversation, type Conversation } from '../dialogs/conversation.ts';
import { converse, stepOf } from '../dialogs/converse.ts';
import type { Turn } from '../dialogs/turn.ts';
import type { Database } from '../storage/database.ts';
import type { ConversationKey } from '../storage/conversation-key.ts';
import { forgetWelcome, isProcessed, loadTurn, saveTurn, type PersonRecord } from '../storage/turns.ts';
import { defaultHabits } from '../reminders/habits.ts';
import { addresseeOf, type Addressee } from '../storage/addressee.ts';
import { everythingAbout, watchesOf, watchIn } from '../storage/watches.ts';
import { rememberChosenLanguages, type ChosenLanguages } from './chosen-languages.ts';
import { deliver, type Sent } from './deliver.ts';
import { TurnContendedError } from './errors.ts';
import { readIncoming, type Incoming } from './incoming.ts';
import type { TurnOutcome } from './metrics.ts';
import { noteSpeech } from './turn-speech.ts';

export type TurnParts = {
  readonly database: Database;
  readonly clock: () => Date;
  readonly log: Logger;
  /** Moves the bot's clock and sends what is due then: in local mode only. */
  readonly moveClock?: ((to: Date | 'now') => Promise<void>) | undefined;
  readonly onTurn?: ((outcome: TurnOutcome, milliseconds: number) => void) | undefined;
};

type Talk = Extract<Incoming, { kind: 'talk' }>;

/** What a turn needs beside: shared by all of them. */
type Hearing = TurnParts & { readonly chosen: ChosenLanguages };

/** How often a turn is decided anew because another process saved the conversation meanwhile. */
const mostTries = 5;

/**
 * Handles activities: decides, saves, then sends. Turns of one person run one after the other; a turn that
 * another process overtook is decided again, which is safe as nothing was sent yet.
 */
export function makeTurnHandler(parts: TurnParts): (context: TurnContext) => Promise<void> {
  const lock = new AsyncLock();
  const chosen = rememberChosenLanguages();
  return async (context) => {
    const incoming = readIncoming(context.activity);
    if (incoming.kind === 'ignored') {
      parts.log.debug({ type: context.activity.type }, 'ignored');
      return;
    }
    const person = personOf(incoming.key);
    await lock.acquire(person, async () => {
      if (incoming.kind === 'removed') {
        await forgetWelcome(parts.database, incoming.key);
        return;
      }
      noteSpeech(context, speechFor(incoming.locale, chosen.of(person)));
      await measured(parts, () => takeTurn({ ...parts, chosen }, context, incoming));
    });
  };
}

async function measured({ onTurn }: TurnParts, take: () => Promise<TurnOutcome>): Promise<void> {
  const began = performance.now();
  let outcome: TurnOutcome = 'failed';
  try {
    outcome = await take();
  } finally {
    onTurn?.(outcome, performance.now() - began);
  }
}

async function takeTurn(parts: Hearing, context: TurnContext, talk: Talk): Promise<TurnOutcome> {
  const { database, clock } = parts;
  const began = performance.now();
  const log = parts.log.child({
    turn: randomUUID(),
    tenant: talk.key.tenantId,
    user: talk.key.userId,
    conversation: talk.key.conversationId,
  });
  const turn = await decideAndSave(parts, context, talk);
  if (turn === 'duplicate') {
    log.info({ input: talk.input.kind }, 'duplicate');
    return 'duplicate';
  }
  if (turn.refused !== undefined) log.warn({ code: turn.refused }, 'a press was refused');
  const sent = await deliver(context, turn.outgoing, log);
  await rememberSent(database, talk.key, sent, clock());
  if (turn.clockTo !== undefined) await parts.moveClock?.(turn.clockTo);
  const milliseconds = Math.round(performance.now() - began);
  log.info({ input: talk.input.kind, step: stepOf(turn.conversation), milliseconds }, 'turn');
  return 'done';
}

async function decideAndSave(parts: Hearing, context: TurnContext, talk: Talk): Promise<Turn | 'duplicate'> {
  const { database } = parts;
  const { key, activity } = talk;
  if (activity !== undefined && (await isProcessed(database, activity))) return 'duplicate';
  for (let tries = 0; tries < mostTries; tries += 1) {
    const record = await loadTurn(database, key);
    const turn = makeTurn(parts, talk, record.person, readConversation(record.state, parts.log));
    noteSpeech(context, turn.speech);
    await converse(context, turn);
    const { conversation: state, learned, effects, now } = turn;
    const place = placeOf(context, talk);
    const { version } = record;
    const outcome = await saveTurn(database, { key, version, state, learned, place, effects, activity, now });
    if (outcome === 'duplicate') return outcome;
    if (outcome === 'saved') {
      noteSpeech(context, turn.speech);
      parts.chosen.note(personOf(key), chosenAfter(turn));
      return turn;
    }
  }
  throw new TurnContendedError(mostTries);
}

function makeTurn(parts: TurnParts, talk: Talk, person: PersonRecord, conversation: Conversation): Turn {
  const { database, clock, moveClock } = parts;
  const { key, name, inPersonalChat, reportedTimeZone } = talk;
  const locale = talk.locale ?? person.locale;
  const language = storedLanguage(person.language);
  const reported = reportedTimeZone === undefined ? {} : { timeZone: reportedTimeZone };
  return {
    now: clock(),
    speech: speechFor(locale, language),
    input: talk.input,
    owner: ownerOf(key),
    person: { ...person, language, habits: { ...defaultHabits, ...reported, ...person.habits } },
    who: { ...key, name, inPersonalChat, locale, reportedTimeZone },
    memory: {
      watches: () => watchesOf(database, key),
      watchHere: (id) => watchIn(database, key, id),
      everything: () => everythingAbout(database, key),
      speechOf: async (userId) => speechWith(await addresseeOf(database, { ...key, userId })),
    },
    localMode: moveClock !== undefined,
    conversation,
    learned: locale === undefined || locale === person.locale ? {} : { locale },
    outgoing: [],
    effects: [],
  };
}

function speechWith({ locale, language }: Addressee): Speech {
  return speechFor(locale, storedLanguage(language));
}

/** What the person has chosen once the turn is saved. */
function chosenAfter({ effects, learned, person }: Turn): LanguageId | undefined {
  if (effects.some(({ kind }) => kind === 'forgotten')) return undefined;
  return learned.language === undefined ? person.language : (learned.language ?? undefined);
}

/** How to write here later: in a channel as a post of its own, whatever thread this was said in. */
function placeOf(context: TurnContext, { key }: Talk) {
  const reference = TurnContext.getConversationReference(context.activity);
  const conversation = { ...reference.conversation, id: key.conversationId };
  // A reminder months later is no answer to this activity.
  delete reference.activityId;
  // A place has no language: those who speak there have one each.
  delete reference.locale;
  return { reference: { ...reference, conversation } };
}

function personOf({ tenantId, userId }: ConversationKey): string {
  return `${tenantId}/${userId}`;
}

/** A short mark of the person in the conversation, which says nothing about them. */
function ownerOf({ tenantId, userId, conversationId }: ConversationKey): string {
  return createHash('sha256')
    .update(JSON.stringify([tenantId, userId, conversationId]))
    .digest('base64url')
    .slice(0, 12);
}

function readConversation(state: unknown, log: Logger): Conversation {
  if (state === undefined) return newConversation();
  const parsed = conversationSchema.safeParse(state);
  if (parsed.success) return parsed.data;
  log.warn({ code: 'conversation-unreadable' }, 'a stored conversation is of no known form; it starts anew');
  return newConversation();
}

/** Notes where the open card stands, so that its answer can take its place. */
async function rememberSent(
  database: Database,
  key: ConversationKey,
  sent: readonly Sent[],
  now: Date,
): Promise<void> {
  if (sent.length === 0) return;
  const { state, version } = await loadTurn(database, key);
  const { data: conversation } = conversationSchema.safeParse(state);
  const place = sent.find(({ card }) => card === conversation?.open?.card);
  if (conversation?.open === undefined || place === undefined) return;
  conversation.open.sentAs = { activityId: place.activityId, conversationId: place.conversationId };
  await saveTurn(database, { key, version, state: conversation, learned: {}, now });
}
