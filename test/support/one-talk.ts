import { TurnContext, type BotAdapter } from 'botbuilder';
import { newConversation } from '../../dialogs/conversation.ts';
import { converse } from '../../dialogs/converse.ts';
import type { Read } from '../../dialogs/hear.ts';
import type { Input } from '../../dialogs/input.ts';
import type { Memory, SentDigest } from '../../dialogs/memory.ts';
import type { Step, StepsChange } from '../../dialogs/taking-back/step.ts';
import type { Turn } from '../../dialogs/turn.ts';
import { readPortfolio } from '../../portfolio/read-file.ts';
import { read } from '../../understanding/read.ts';
import { defaultHabits } from '../../reminders/habits.ts';
import { speechFor } from '../../languages/speech.ts';

/** One person's talk with the dialogs alone: no bot, nothing stored. Teams takes every card. */
export function startTalk({ reads = read, digest }: { reads?: Read; digest?: SentDigest } = {}) {
  const conversation = newConversation();
  let steps: readonly Step[] = [];
  let now = new Date('2026-11-20T10:00:00Z');
  const turns: Turn[] = [];

  async function take(input: Input): Promise<Turn> {
    const turn: Turn = {
      now,
      speech: speechFor('en-GB', undefined),
      input,
      owner: 'owner',
      person: { habits: defaultHabits, ownHabits: {} },
      who: {
        tenantId: 'tenant',
        userId: 'ada',
        name: 'Ada',
        conversationId: 'chat',
        inPersonalChat: true,
        hasThumbs: true,
      },
      memory: { ...memoryOf(digest), undoSteps: () => Promise.resolve(steps) },
      isExpected: false,
      service: { version: '1.2.3' },
      localMode: false,
      conversation,
      learned: {},
      outgoing: [],
      effects: [],
    };
    const context = new TurnContext(nowhere as BotAdapter, {});
    await converse(context, turn, { read: reads });
    if (conversation.open !== undefined) conversation.open.wasShown = true;
    steps = stepsAfter(steps, turn.steps);
    turns.push(turn);
    return turn;
  }

  return {
    say: (text: string) => take({ kind: 'typed', text }),
    take,
    /** From now on it is that much later, in hours. */
    wait: (hours: number) => {
      now = new Date(now.getTime() + hours * 60 * 60 * 1000);
    },
    conversation,
  };
}

/** What can be taken back once the change is made. */
function stepsAfter(steps: readonly Step[], change: StepsChange | undefined): readonly Step[] {
  switch (change?.kind) {
    case 'noted':
      return [...steps, change.step].slice(-change.most);
    case 'taken-back':
      return steps.filter(({ number }) => number < change.from);
    case undefined:
      return steps;
  }
}

/** Nothing is sent: what a turn leaves is looked at instead. */
const nowhere: Pick<BotAdapter, 'sendActivities'> = { sendActivities: () => Promise.resolve([]) };

/** Remembers nothing of the person but what they were reminded of last. */
function memoryOf(digest: SentDigest | undefined): Omit<Memory, 'undoSteps'> {
  const nothing = () => Promise.resolve(undefined);
  return {
    personalChat: () => Promise.resolve(undefined),
    watchCounts: () => Promise.resolve({ all: 0, here: 0 }),
    watches: () => Promise.resolve([]),
    ownWatch: nothing,
    sameWatch: nothing,
    watchNamed: nothing,
    watchHere: (id) =>
      Promise.resolve(digest?.reminders.map(({ watch }) => watch).find((watch) => watch.id === id)),
    watchAsItStands: nothing,
    moveCounts: () => Promise.resolve({ own: 0, here: 0 }),
    openMoves: () => Promise.resolve([]),
    watchesOfMove: () => Promise.resolve([]),
    moveSeen: nothing,
    movesNamed: () => Promise.resolve([]),
    movesOfIds: () => Promise.resolve([]),
    colleagues: () => Promise.resolve([]),
    loadOf: () => Promise.resolve({ moves: 0, watches: 0 }),
    watchesOfMoves: () => Promise.resolve(0),
    habitsOf: () => Promise.resolve({}),
    pendingHandOvers: () => Promise.resolve([]),
    awaitingMe: () => Promise.resolve([]),
    standInOf: nothing,
    actsOn: () => Promise.resolve(false),
    portfolio: {
      heldFile: nothing,
      answersFor: nothing,
      giver: nothing,
      toGive: () => Promise.resolve({ all: 0, customers: 0 }),
      caretakers: () => Promise.resolve(new Map()),
      whole: () => Promise.resolve({ subscriptions: [], ofTenant: 0, basedOn: 'none' }),
      lastImport: nothing,
      list: () => Promise.resolve({ subscriptions: [], all: 0, customers: 0 }),
      counts: () => Promise.resolve({ all: 0, customers: 0, gone: 0, months: [] }),
      wishes: () => Promise.resolve([]),
      endsReminded: () => Promise.resolve([]),
      saidAlone: () => Promise.resolve(false),
      subscription: nothing,
    },
    readFile: ({ bytes, fileName }, options) => readPortfolio(bytes, fileName, options),
    shownToOthers: nothing,
    latestDigest: () => Promise.resolve(digest),
    remindedBy: () => Promise.resolve([]),
    speechOf: () => Promise.resolve(speechFor('en-GB', undefined)),
    storedCounts: () =>
      Promise.resolve({
        watches: 0,
        reminders: 0,
        conversations: 0,
        places: 0,
        feedback: 0,
        moves: 0,
        subscriptions: 0,
        imports: 0,
        settings: false,
      }),
    stored: () => Promise.resolve([]),
  };
}
