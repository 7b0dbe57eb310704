import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { storedLanguage, type LanguageId } from '../../languages/language-id.ts';
import { speechFor, type Speech } from '../../languages/speech.ts';
import { conversationSchema, newConversation, type Conversation } from '../../dialogs/conversation.ts';
import { shownForFeedbackSchema } from '../../dialogs/feedback/shown-for-feedback.ts';
import { converse } from '../../dialogs/converse.ts';
import { withExampleTyped } from '../../dialogs/press-as-words.ts';
import type { ReadFile } from '../../dialogs/memory.ts';
import type { Service } from '../../dialogs/service.ts';
import type { Turn } from '../../dialogs/turn.ts';
import { exampleMessage } from '../../cards/talk/example-message.ts';
import { fieldSchemas, type Choice } from '../../guidance/answers.ts';
import { dayOf } from '../../guidance/day.ts';
import { habitsHeld } from '../../reminders/habits.ts';
import type { Effect } from '../../storage/watch.ts';
import { knownWords } from '../../understanding/finding/known-words.ts';
import { timeZoneNamed } from '../../guidance/time-zone.ts';
import { addresseeOf, type Addressee } from '../../storage/addressee.ts';
import type { Database } from '../../storage/database.ts';
import { stored } from '../../storage/driver-faults.ts';
import { feedbackOnOthers } from '../../storage/feedback.ts';
import { memoryOfColleagues } from './colleague-memory.ts';
import { countMoves, moveSeenBy, openMoves } from '../../storage/kept-moves.ts';
import { storedAbout } from '../../storage/stored-about.ts';
import { countStored, type StoredCounts } from '../../storage/forget.ts';
import { undoStepsOf } from '../../storage/undo-steps.ts';
import { loadTurn, saveTurn, type PersonRecord, type TurnRecord } from '../../storage/turns.ts';
import { personOf, type ChosenLanguages } from './chosen-languages.ts';
import { TurnContendedError } from '../faults/errors.ts';
import type { Talk } from './incoming.ts';
import { faultNamed } from '../faults/fault-of.ts';
import { ownerOf } from './owner-of.ts';
import { personalChatOf } from './personal-chat.ts';
import { placeOf } from './place-of.ts';
import { portfolioMemory } from './portfolio-memory.ts';
import { noTracing, type Tracing } from '../telemetry/tracing.ts';
import { noteSpeech } from './turn-speech.ts';
import { watchMemory } from './watch-memory.ts';

export type Deciding = {
  readonly database: Database;
  readonly clock: () => Date;
  readonly log: Logger;
  /** Moves the bot's clock and sends what is due then: in local mode only. */
  readonly moveClock?: ((to: Date | 'now') => Promise<void>) | undefined;
  readonly chosen: ChosenLanguages;
  /** What whoever runs the bot says about it. */
  readonly service: Service;
  /** Reads a file away from everything else. */
  readonly readFile: ReadFile;
  /** The operator has said that the known words of questions may be kept that no topic answers. */
  readonly keepsUnknown?: boolean | undefined;
  readonly tracing?: Tracing | undefined;
};

/** How often a turn is decided anew because another process saved the conversation meanwhile. */
const mostTries = 5;

/** Decides what the activity leads to and stores that, all of it or nothing; nothing is sent yet. */
export async function decideAndSave(
  parts: Deciding,
  context: TurnContext,
  talk: Talk,
): Promise<Turn | 'duplicate'> {
  const { database, tracing: { within } = noTracing } = parts;
  const { key, activity } = talk;
  const place = placeOf(context.activity, talk);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const record = await within({ name: 'load' }, () => stored(loadTurn(database, key, { activity, place })));
    if (record.isProcessed) return 'duplicate';
    const turn = makeTurn(parts, talk, record, readConversation(record.state, parts.log));
    noteSpeech(context, turn.speech);
    await converse(context, turn, { traced: (step, work) => within({ name: step }, work) });
    const { conversation: state, learned, steps, now } = turn;
    const effects = [...turn.effects, ...(parts.keepsUnknown === true ? unknownEffects(turn) : [])];
    const { version, place: placeBefore } = record;
    const made = { key, version, state, learned, steps, place, placeBefore, effects, activity, now };
    const outcome = await within({ name: 'save' }, () => stored(saveTurn(database, made)));
    if (outcome === 'duplicate') return outcome;
    if (outcome === 'saved') {
      noteSpeech(context, turn.speech);
      parts.chosen.note(personOf(key), chosenAfter(turn));
      return turn;
    }
  }
  throw new TurnContendedError(mostTries);
}

/** Nothing but the bot's own words is kept of a question. */
function unknownEffects({ unknown = [] }: Turn): Effect[] {
  return unknown.map((question) => ({ kind: 'unknown-asked', ...knownWords(question) }));
}

function makeTurn(
  parts: Deciding,
  talk: Talk,
  { person, isExpected }: Pick<TurnRecord, 'person' | 'isExpected'>,
  conversation: Conversation,
): Turn {
  const { database, clock, moveClock } = parts;
  const { key, name, inPersonalChat, hasThumbs, reportedTimeZone } = talk;
  const locale = talk.locale ?? person.locale;
  const language = storedLanguage(person.language);
  const speech = speechFor(locale, language);
  const now = clock();
  const today = dayOf(now);
  const ownHabits = habitsOf(person);
  return {
    now,
    speech,
    input: withExampleTyped(talk.input, { conversation, today }, () => exampleMessage(today, speech)),
    owner: ownerOf(key),
    person: {
      ...person,
      partnerModel: storedModel(person.partnerModel),
      language,
      habits: habitsHeld(ownHabits, reportedTimeZone),
      ownHabits,
    },
    who: { ...key, name, inPersonalChat, hasThumbs, locale, reportedTimeZone },
    memory: {
      ...watchMemory(database, key, inPersonalChat),
      moveCounts: () => stored(countMoves(database, key)),
      openMoves: (slice) => stored(openMoves(database, key, slice)),
      moveSeen: (id) => stored(moveSeenBy(database, key, id)),
      ...memoryOfColleagues(database, talk, now),
      undoSteps: () => stored(undoStepsOf(database, key)),
      personalChat: () => personalChatOf(database, key),
      portfolio: portfolioMemory(database, key, { now, inPersonalChat }),
      readFile: parts.readFile,
      storedCounts: async () => countsOf(await stored(countStored(database.queries, key))),
      stored: (after, most) => stored(storedAbout(database, key, after, most)),
      shownToOthers: async (on) =>
        shownForFeedbackSchema.safeParse(await stored(feedbackOnOthers(database, key, on))).data,
      speechOf: async (userId) => speechWith(await stored(addresseeOf(database, { ...key, userId }))),
    },
    isExpected,
    service: parts.service,
    localMode: moveClock !== undefined,
    conversation,
    learned: locale === undefined || locale === person.locale ? {} : { locale },
    outgoing: [],
    effects: [],
  };
}

/** What no question offers any more is asked again. */
function storedModel(model: string | undefined): Choice<'partnerModel'> | undefined {
  return fieldSchemas.partnerModel.safeParse(model).data;
}

/** A zone may have been stored by another of its names. */
function habitsOf({ habits }: PersonRecord): PersonRecord['habits'] {
  const { timeZone, ...others } = habits;
  const named = timeZone === undefined ? undefined : timeZoneNamed(timeZone);
  return named === undefined ? others : { ...others, timeZone: named };
}

function countsOf({ people, ...counts }: StoredCounts) {
  return { ...counts, settings: people > 0 };
}

function speechWith({ locale, language }: Addressee): Speech {
  return speechFor(locale, storedLanguage(language));
}

/** What the person has chosen once the turn is saved. */
function chosenAfter({ effects, learned, person }: Turn): LanguageId | undefined {
  if (effects.some(({ kind }) => kind === 'forgotten')) return undefined;
  return learned.language === undefined ? person.language : (learned.language ?? undefined);
}

/** Where the stored conversation stands; at its beginning where it is of no known form, which is logged. */
export function readConversation(state: unknown, log: Logger): Conversation {
  if (state === undefined) return newConversation();
  const parsed = conversationSchema.safeParse(state);
  if (parsed.success) return parsed.data;
  log.warn(
    faultNamed('conversation-unreadable'),
    'a stored conversation is of no known form; it starts anew',
  );
  return newConversation();
}
