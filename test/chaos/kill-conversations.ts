import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { languages } from '../../languages/all.ts';
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
  /** Of these, those while somebody waited for an answer. */
  readonly struck: number;
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
  /** Answered with another status than 200, or not at all, by a bot that was not killed. */
  readonly unanswered: readonly string[];
};

type Run = {
  readonly address: string;
  readonly chats: Chats;
  readonly talks: readonly Talk[];
  readonly random: () => number;
  readonly figures: { kills: number; struck: number; inFlight: number; inFlightStored: number };
  readonly lost: string[];
  readonly strange: string[];
  readonly unanswered: string[];
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

const locales = languages.map(({ locale }) => locale);

/**
 * So many conversations at once, in every language, by cards and by words; the bot is killed again and again until
 * they are finished, or `lives` are over. What is stored is looked at after each kill.
 */
export async function killConversations(run: {
  readonly people: number;
  readonly lives: number;
  readonly random: () => number;
  /** Of an empty database that outlives a bot. */
  readonly address: string;
}): Promise<ConversationFigures> {
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
    address: run.address,
    chats,
    talks,
    random,
    figures: { kills: 0, struck: 0, inFlight: 0, inFlightStored: 0 },
    lost: [],
    strange: [],
    unanswered: [],
  };
  try {
    while (own.figures.kills < run.lives && talks.some(({ finished }) => !finished)) await live(own);
    return {
      ...own.figures,
      finished: talks.filter(({ finished }) => finished).length,
      acknowledged: talks.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0),
      lost: own.lost,
      strange: own.strange,
      unanswered: own.unanswered,
    };
  } finally {
    await chats.close();
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
  const silent = talking.then(() => true);
  await Promise.race([enough.promise, silent]);
  await setTimeout(run.random() * 100);
  // Then as soon as somebody waits for an answer.
  const waits = () => open.some(({ sending }) => sending !== undefined);
  while (!waits() && !(await Promise.race([silent, setTimeout(1, false)])));
  if (waits()) run.figures.struck += 1;
  life.over = true;
  await bot.end('SIGKILL');
  await talking;
  run.figures.kills += 1;
  await compare(run);
}

async function goOn(run: Run, talk: Talk, address: string, life: Life): Promise<void> {
  const { mover } = talk;
  const { random } = run;
  const left = talk.sending;
  talk.sending = undefined;
  // Half of them press once more, the others' clients send the same again.
  if (left !== undefined && random() < 0.5 && !(await send(run, talk, address, left, life))) return;
  while (!life.over && !talk.finished) {
    const field = mover.before();
    if (field === 'plan') talk.finished = true;
    else if (!(await send(run, talk, address, { field, activity: mover.act() }, life))) return;
    await setTimeout(random() * 200);
  }
}

/** Whether it was taken; else it is tried again in the bot's next life. */
async function send(
  { unanswered }: Run,
  talk: Talk,
  address: string,
  sending: NonNullable<Talk['sending']>,
  life: Life,
): Promise<boolean> {
  const { mover, acknowledged } = talk;
  talk.sending = sending;
  if (sending.field !== undefined) talk.answered.add(sending.field);
  const status = await mover.post(address, sending.activity).catch(() => 'nothing' as const);
  if (status !== 200) {
    if (status !== 'nothing' || !life.over) unanswered.push(`${mover.name}: the bot answered ${status}`);
    return false;
  }
  talk.sending = undefined;
  life.onTurn();
  const { field } = sending;
  // Where the same is asked again, nothing was acknowledged.
  if (field !== undefined && mover.before() !== field) acknowledged.set(field, mover.answerTo(field));
  return true;
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
