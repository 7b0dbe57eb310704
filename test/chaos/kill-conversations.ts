import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { conversationSchema } from '../../dialogs/conversation.ts';
import { moveSchema } from '../../dialogs/move/move.ts';
import { fields, type Field } from '../../guidance/answers.ts';
import { openDatabase } from '../../storage/database.ts';
import { loadTurn } from '../../storage/turns.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { startChats, type Chats } from '../support/chats.ts';
import { makeMover, type Mover } from '../support/mover.ts';

export type ConversationFigures = {
  readonly kills: number;
  readonly finished: number;
  /** Answers after which the bot said 200 and asked on. */
  readonly acknowledged: number;
  /** Answers on their way when the bot was killed. */
  readonly inFlight: number;
  /** Of these, those that were stored all the same. */
  readonly inFlightStored: number;
  /** Acknowledged answers that were not stored, or not as they were given. */
  readonly lost: readonly string[];
  /** Stored answers that nobody gave: words heard as the answer to another question, or twice. */
  readonly strange: readonly string[];
};

type Run = {
  readonly address: string;
  readonly chats: Chats;
  readonly talks: readonly Talk[];
  readonly random: () => number;
  readonly figures: { kills: number; inFlight: number; inFlightStored: number };
  readonly lost: string[];
  readonly strange: string[];
};

/** One person's conversation, from the first question to the plan. */
type Talk = {
  readonly mover: Mover;
  readonly acknowledged: Map<Field, string>;
  /** The questions that the person sent an answer to, whatever became of it. */
  readonly answered: Set<Field>;
  /** The answer that is on its way, or was when the bot was killed. */
  sending: { readonly field: Field | undefined; readonly activity: object } | undefined;
  finished: boolean;
};

const locales = ['en-GB', 'sv-SE', 'pt-BR'];

/**
 * So many conversations at once, in three languages, by cards and by words; the bot is killed again and again until
 * they are finished, or `lives` are over. What is stored is looked at after each kill.
 */
export async function killConversations(run: {
  readonly people: number;
  readonly lives: number;
  readonly random: () => number;
  /** The address of a database; an embedded one is made where there is none. */
  readonly address?: string | undefined;
}): Promise<ConversationFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'conversations-'));
  const chats = await startChats();
  const { people, random } = run;
  const talks = Array.from({ length: people }, (_, number) => ({
    mover: makeMover(`person-${number}`, locales[number % locales.length] ?? 'en-GB', random, chats),
    acknowledged: new Map<Field, string>(),
    answered: new Set<Field>(),
    sending: undefined,
    finished: false,
  }));
  const own: Run = {
    address: run.address ?? `pglite:${join(folder, 'data')}`,
    chats,
    talks,
    random,
    figures: { kills: 0, inFlight: 0, inFlightStored: 0 },
    lost: [],
    strange: [],
  };
  try {
    while (own.figures.kills < run.lives && talks.some(({ finished }) => !finished)) await live(own);
    return {
      ...own.figures,
      finished: talks.filter(({ finished }) => finished).length,
      acknowledged: talks.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0),
      lost: own.lost,
      strange: own.strange,
    };
  } finally {
    await chats.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Until the bot is killed: counts the turns that it ended. */
type Life = { over: boolean; turns: number; readonly onTurn: () => void };

/** One life of the bot: everybody goes on where they were, until it is killed in the middle of some turn. */
async function live(run: Run): Promise<void> {
  const bot = await startBotProcess(run.address);
  const open = run.talks.filter(({ finished }) => !finished);
  const enough = Promise.withResolvers<undefined>();
  const most = 1 + Math.floor(run.random() * 2 * open.length);
  const life: Life = {
    over: false,
    turns: 0,
    onTurn: () => {
      if ((life.turns += 1) >= most) enough.resolve(undefined);
    },
  };
  const talking = Promise.all(open.map((talk) => goOn(run, talk, bot.address, life)));
  await Promise.race([enough.promise, talking]);
  await setTimeout(run.random() * 100);
  await bot.end('SIGKILL');
  life.over = true;
  await talking;
  run.figures.kills += 1;
  await compare(run);
}

async function goOn({ random }: Run, talk: Talk, address: string, life: Life): Promise<void> {
  const { mover } = talk;
  try {
    // Half of them press once more, the others' clients send the same again.
    if (talk.sending !== undefined && random() < 0.5) await send(talk, address, talk.sending, life);
    while (!life.over && !talk.finished) {
      const field = mover.before();
      if (field === 'plan') talk.finished = true;
      else await send(talk, address, { field, activity: mover.act() }, life);
      await setTimeout(random() * 200);
    }
  } catch {
    // The bot is gone; what was on its way is tried again in its next life.
  }
}

async function send(
  talk: Talk,
  address: string,
  sending: NonNullable<Talk['sending']>,
  life: Life,
): Promise<void> {
  const { mover, acknowledged } = talk;
  talk.sending = sending;
  if (sending.field !== undefined) talk.answered.add(sending.field);
  const status = await mover.post(address, sending.activity);
  if (status !== 200) throw new Error(`the bot answered ${status}`);
  talk.sending = undefined;
  life.onTurn();
  const { field } = sending;
  // Where the same is asked again, nothing was acknowledged.
  if (field !== undefined && mover.before() !== field) acknowledged.set(field, mover.answerTo(field));
}

/** Holds what is stored against what the people know. */
async function compare({ address, talks, figures, lost, strange }: Run): Promise<void> {
  const database = await openDatabase(address);
  for (const { mover, acknowledged, answered, sending } of talks) {
    const key = {
      tenantId: 'tenant-1',
      userId: `aad-${mover.name}`,
      conversationId: mover.conversationId,
    };
    const draft = draftIn((await loadTurn(database, key)).state);
    for (const [field, answer] of acknowledged)
      if (draft[field] !== answer) lost.push(`${mover.name}: ${field} ${answer}, stored ${draft[field]}`);
    const inFlight = sending?.field;
    if (inFlight !== undefined && !acknowledged.has(inFlight)) {
      figures.inFlight += 1;
      if (draft[inFlight] !== undefined) figures.inFlightStored += 1;
    }
    for (const field of fields)
      if (draft[field] !== undefined && !(answered.has(field) && draft[field] === mover.answerTo(field)))
        strange.push(`${mover.name}: ${field} ${draft[field]}, with ${inFlight} on its way`);
  }
  await database.close();
}

const draftSchema = z.record(z.string(), z.union([z.string(), z.number()]).transform(String));

function draftIn(state: unknown): Readonly<Record<string, string>> {
  const move = conversationSchema.safeParse(state).data?.dialogs.dialogStack.find(({ id }) => id === 'move');
  return move === undefined ? {} : draftSchema.parse(moveSchema.parse(move.state).draft);
}
