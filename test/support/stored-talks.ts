import { stepSchema } from '../../dialogs/taking-back/step.ts';
import { and, eq } from 'drizzle-orm';
import { TurnContext, type BotAdapter } from 'botbuilder';
import { fileReader } from '../../bot/process/file-reader.ts';
import { rememberChosenLanguages } from '../../bot/turn/chosen-languages.ts';
import { readIncoming } from '../../bot/turn/incoming.ts';
import { decideAndSave, readConversation } from '../../bot/turn/turn-decision.ts';
import type { Conversation } from '../../dialogs/conversation.ts';
import type { Turn } from '../../dialogs/turn.ts';
import { moveSchema, saidOf, type Move } from '../../dialogs/move/move.ts';
import { replan } from '../../reminders/replan.ts';
import type { Database } from '../../storage/database.ts';
import { people, reminders, watches } from '../../storage/schema.ts';
import { noteShown } from '../../storage/shown-cards.ts';
import { loadTurn } from '../../storage/turns.ts';
import { undoStepsOf } from '../../storage/undo-steps.ts';
import { watchedLog } from './suite-watch.ts';
import type { Place } from './teams.ts';

const log = watchedLog();
const bot = { id: 'bot', name: 'The bot' };
const nowhere: Pick<BotAdapter, 'sendActivities'> = { sendActivities: () => Promise.resolve([]) };
let activities = 0;

/** How things stand for somebody: what they have said, what waits, what is stored of them beside the talk. */
export type Stands = Awaited<ReturnType<StoredTalk['stands']>>;
export type StoredTalk = ReturnType<typeof storedTalk>;

/** Where talks are stored, and for which tenant: another for each test. */
export type Stored = {
  readonly database: Database;
  readonly clock: () => Date;
  readonly tenantId: string;
};

/** One person's talk in one place, every turn stored in the database; nothing is sent, and Teams takes every card. */
export function storedTalk({ database, clock, tenantId }: Stored, user: string, where?: Place) {
  const place = where ?? { conversationId: `chat-${user}`, type: 'personal' };
  const key = { tenantId, userId: `aad-${user}`, conversationId: place.conversationId };
  const parts = {
    database,
    clock,
    log,
    chosen: rememberChosenLanguages(),
    service: { version: '1.2.3' },
    readFile: fileReader(),
  };

  async function post(more: object, id = `stored-${(activities += 1)}`): Promise<Turn | 'duplicate'> {
    const activity = {
      id,
      type: 'message',
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9',
      locale: 'en-GB',
      from: { id: `29:${user}`, name: user, aadObjectId: key.userId },
      recipient: bot,
      conversation: {
        id: place.conversationId,
        conversationType: place.type,
        tenantId: key.tenantId,
        isGroup: place.type !== 'personal',
        name: '',
      },
      channelData: { tenant: { id: key.tenantId } },
      entities: [{ type: 'mention', mentioned: bot, text: '<at>The bot</at>' }],
      ...more,
    };
    const talk = readIncoming(activity);
    if (talk.kind !== 'talk') throw new Error(`nothing is said by ${JSON.stringify(activity)}`);
    const turn = await decideAndSave(parts, new TurnContext(nowhere as BotAdapter, activity), talk);
    if (turn === 'duplicate') return turn;
    await taken(turn);
    return turn;
  }

  /** Teams has taken the cards, and what the settings move along is planned anew. */
  async function taken({ conversation: { open } }: Turn): Promise<void> {
    const shown = open === undefined ? undefined : { card: open.card, note: { wasShown: true } };
    await noteShown(
      database,
      key,
      { open: shown, lasting: [], mostLasting: 1, feedbackOn: [], mostFeedbackOn: 1 },
      clock(),
    );
    await replan(database, key, clock);
  }

  async function conversation(): Promise<Conversation> {
    return readConversation((await loadTurn(database, key)).state, log);
  }

  return {
    key,
    say: (text: string, id?: string) =>
      post({ text: place.type === 'personal' ? text : `<at>The bot</at> ${text}` }, id),
    press: (value: object, id?: string) => post({ value }, id),
    conversation,
    undoSteps: () => undoStepsOf(database, key),
    stands: async () => {
      const { dialogs, open } = await conversation();
      const steps = await undoStepsOf(database, key);
      const { queries } = database;
      const isTheirs = and(eq(people.tenantId, tenantId), eq(people.userId, key.userId));
      const [person] = await queries.select().from(people).where(isTheirs);
      return {
        dialogs: dialogs.dialogStack.map(dialogStands),
        open: open?.shows,
        person: {
          country: person?.partnerCountry ?? null,
          model: person?.partnerModel ?? null,
          language: person?.language ?? null,
          timeZone: person?.timeZone ?? null,
          confirmed: person?.timeZoneConfirmed ?? false,
          hour: person?.hour ?? null,
          workingDays: person?.workingDays ?? null,
          cadence: person?.cadence ?? null,
        },
        watches: await queries
          .select()
          .from(watches)
          .where(eq(watches.tenantId, tenantId))
          .orderBy(watches.id),
        reminders: await queries
          .select({
            watchId: reminders.watchId,
            occasion: reminders.occasion,
            dueAt: reminders.dueAt,
            state: reminders.state,
          })
          .from(reminders)
          .innerJoin(watches, eq(watches.id, reminders.watchId))
          .where(eq(watches.tenantId, tenantId))
          .orderBy(reminders.watchId, reminders.occasion),
        steps: steps.map((step) => stepSchema.parse(step).number),
      };
    },
  };
}

type DialogStands = {
  readonly id: string;
  readonly state?: unknown;
  readonly at?: Move['at'];
  readonly said?: ReturnType<typeof saidOf>;
  readonly planned?: ReturnType<typeof saidOf> | undefined;
};

function dialogStands({ id, state }: Pick<DialogStands, 'id' | 'state'>): DialogStands {
  const move = id === 'move' ? moveSchema.parse(state) : undefined;
  if (move === undefined) return { id, state };
  const planned = move.planned === undefined ? undefined : saidOf({ ...move, ...move.planned });
  return { id, at: move.at, said: saidOf(move), planned };
}
