import { randomUUID } from 'node:crypto';
import AsyncLock from 'async-lock';
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { speechFor } from '../cards/speech.ts';
import { stepOf } from '../dialogs/converse.ts';
import { replan } from '../reminders/replan.ts';
import { stored } from '../storage/driver-faults.ts';
import { forgetWelcome } from '../storage/turns.ts';
import { answering, forNotices, type AnswerPatience } from './answering.ts';
import { personOf } from './chosen-languages.ts';
import { deliver, textActivity } from './deliver.ts';
import { reportFault } from './fault-report.ts';
import { faultOf } from './faults.ts';
import { readIncoming, type Incoming, type Talk } from './incoming.ts';
import { lastingContext } from './lasting-context.ts';
import type { TurnOutcome } from './metrics.ts';
import { mishap, refusedPress } from './mishaps.ts';
import { makePatience } from './patience.ts';
import { rememberShown } from './shown-card.ts';
import { decideAndSave, type Deciding } from './turn-decision.ts';
import { noteSpeech, speechIn } from './turn-speech.ts';

export type TurnParts = Deciding & {
  readonly onTurn?: ((outcome: TurnOutcome, milliseconds: number) => void) | undefined;
  /** After how many milliseconds Teams is answered although the turn goes on. */
  readonly patience?: number | undefined;
  /** How long Teams may take for an answer. */
  readonly answers?: AnswerPatience | undefined;
};

export type Turns = {
  /** Resolves when Teams is to be answered; never throws: the person is told of a fault. */
  readonly take: (context: TurnContext) => Promise<void>;
  /** Resolves when all turns are over. */
  readonly idle: () => Promise<void>;
};

/**
 * Takes activities: decides, saves, then sends. Turns of one person run one after the other; a turn that
 * another process overtook is decided again, which is safe as nothing was sent yet.
 */
export function makeTurns(parts: TurnParts): Turns {
  const lock = new AsyncLock({ maxPending: Infinity });
  const patience = makePatience(parts.patience);

  async function takeInTurn(context: TurnContext, incoming: Heard): Promise<void> {
    try {
      await lock.acquire(personOf(incoming.key), () => hear(parts, context, incoming));
    } catch (error) {
      await reportFault(context, error, parts.log);
    }
  }

  return {
    take: async (context) => {
      const incoming = readIncoming(context.activity);
      if (incoming.kind === 'ignored') {
        parts.log.debug({ type: context.activity.type }, 'ignored');
        return;
      }
      const lasting = lastingContext(context);
      const turn = takeInTurn(lasting, incoming);
      await patience.within(personOf(incoming.key), turn, () => tellToWait(lasting, parts.log));
    },
    idle: patience.idle,
  };
}

/** Says that the answer comes later. */
async function tellToWait(context: TurnContext, log: Logger): Promise<void> {
  log.info('a turn takes long; Teams is answered and it goes on');
  const text = speechIn(context).say('notice.slow');
  try {
    await answering(forNotices, () => context.sendActivity(textActivity(text)));
  } catch (error) {
    log.warn({ err: error, ...faultOf(error) }, 'the person could not be told to wait');
  }
}

type Heard = Exclude<Incoming, { kind: 'ignored' }>;

async function hear(parts: TurnParts, context: TurnContext, incoming: Heard): Promise<void> {
  if (incoming.kind === 'removed') {
    await stored(forgetWelcome(parts.database, incoming.key));
    return;
  }
  noteSpeech(context, speechFor(incoming.locale, parts.chosen.of(personOf(incoming.key))));
  await measured(parts, () => takeTurn(parts, context, incoming));
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

async function takeTurn(parts: TurnParts, context: TurnContext, talk: Talk): Promise<TurnOutcome> {
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
  if (turn.effects.some(({ kind }) => kind === 'habits-changed')) await replanNow(parts, talk, log);
  if (turn.refused !== undefined) log.warn(refusedPress(turn.refused), 'a press was refused');
  const sent = await deliver(context, turn.outgoing, log, parts.answers);
  await rememberShown({ database, key: talk.key, now: clock() }, sent, log);
  if (turn.clockTo !== undefined) await parts.moveClock?.(turn.clockTo);
  const milliseconds = Math.round(performance.now() - began);
  log.info({ input: talk.input.kind, step: stepOf(turn.conversation), milliseconds }, 'turn');
  return 'done';
}

/** The wish is saved: what is broken off here goes on with the next sweep. */
async function replanNow({ database, clock }: TurnParts, { key }: Talk, log: Logger): Promise<void> {
  try {
    await stored(replan(database, key, clock));
  } catch (error) {
    log.warn({ err: error, ...mishap('replan-later') }, 'reminders are still to be planned anew');
  }
}
