import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { speechFor } from '../../languages/speech.ts';
import { dayOf } from '../../guidance/day.ts';
import { stepOf } from '../../dialogs/standing.ts';
import { replan } from '../../reminders/replan.ts';
import type { Turn } from '../../dialogs/turn.ts';
import { asksToLeave } from '../../dialogs/leaving.ts';
import { stored } from '../../storage/driver-faults.ts';
import { isKnown } from '../../storage/forget.ts';
import { reachAgain } from '../../storage/places.ts';
import { forgetWelcome, loadTurn } from '../../storage/turns.ts';
import { answering, forNotices, type AnswerPatience } from '../teams/answering.ts';
import { personOf } from './chosen-languages.ts';
import { deliver, textActivity } from '../teams/deliver.ts';
import { silently, typingWhile, type TypingTimes } from '../teams/typing.ts';
import type { FetchFile } from '../http/fetch-file.ts';
import type { UploadFile } from '../teams/upload-file.ts';
import { faultNamed, faultOf, refusedPress } from '../faults/fault-of.ts';
import { readIncoming, type Incoming, type Talk } from './incoming.ts';
import { lastingContext } from './lasting-context.ts';
import type { Metrics, TurnOutcome } from '../process/metrics.ts';
import { longTurns } from './long-turns.ts';
import { rememberShown } from './shown-card.ts';
import { isFileTalk, withFileRead, type FileTalk } from './take-file.ts';
import { tracedTurns } from './traced-turns.ts';
import { decideAndSave, readConversation, type Deciding } from './turn-decision.ts';
import { noteSpeech, speechIn } from './turn-speech.ts';
import { noTracing } from '../telemetry/tracing.ts';
import { turnsInLine } from './turns-in-line.ts';

export type TurnParts = Deciding & {
  readonly onFeedback?: Metrics['onFeedback'] | undefined;
  readonly onUnknown?: Metrics['onUnknown'] | undefined;
  readonly onTurn?: ((outcome: TurnOutcome, milliseconds: number) => void) | undefined;
  /** After how many milliseconds Teams is answered although the turn goes on. */
  readonly longAfter?: number | undefined;
  /** When it is shown that a turn goes on. */
  readonly typing?: TypingTimes | undefined;
  readonly fetchFile: FetchFile;
  /** Puts a file where Teams says. */
  readonly upload: UploadFile;
  /** How long Teams may take for an answer. */
  readonly answers?: AnswerPatience | undefined;
};

export type Turns = {
  /** Resolves when Teams is to be answered; never throws: the person is told of a fault. */
  readonly take: (context: TurnContext) => Promise<void>;
  /** The same for somebody who is not served: takes nothing but that they leave, and tells whether it was that. */
  readonly leave: (context: TurnContext) => Promise<Leaving>;
  /** Resolves when all turns are over. */
  readonly idle: () => Promise<void>;
};

/** What somebody who is not served did: they left, or something else, and then whether anything is stored of them. */
export type Leaving = 'taken' | 'known' | 'unknown';

/**
 * Takes activities: decides, saves, then sends. Turns of one person run one after the other; a turn that
 * another process overtook is decided again, which is safe as nothing was sent yet.
 */
export function makeTurns(parts: TurnParts): Turns {
  const inLine = turnsInLine();
  const traced = tracedTurns(parts);
  const long = longTurns(parts.longAfter);
  const typing = typingWhile(parts.log, parts.typing);

  async function inTurn(
    context: TurnContext,
    heard: Heard,
    take: (context: TurnContext) => Promise<void>,
    meanwhile = silently,
  ) {
    const lasting = lastingContext(context);
    const person = personOf(heard.key);
    const work = () => inLine(person, () => take(lasting));
    const turn = traced(lasting, heard, () => meanwhile(lasting, work));
    await long.within(person, turn, () => tellToWait(lasting, parts.log));
  }

  /** Reads the file before the turn begins, so that the person may go on meanwhile; they are told by then. */
  async function afterReading(context: TurnContext, talk: FileTalk) {
    const lasting = lastingContext(context);
    const person = personOf(talk.key);
    noteSpeech(lasting, speechFor(talk.locale, parts.chosen.of(person)));
    const read = async () => {
      const whole = await withFileRead(parts, lasting, talk);
      await inLine(person, () => hear(parts, lasting, whole));
    };
    const turn = traced(lasting, talk, () => typing(lasting, read));
    await long.within(`${person} ${talk.activity}`, turn, () => Promise.resolve());
  }

  return {
    take: async (context) => {
      const incoming = readIncoming(context.activity);
      if (incoming.kind === 'ignored' || incoming.kind === 'invoked') {
        parts.log.debug({ type: context.activity.type }, 'ignored');
        return;
      }
      if (incoming.kind === 'talk' && isFileTalk(incoming)) await afterReading(context, incoming);
      else {
        const meanwhile = incoming.kind === 'talk' ? typing : silently;
        await inTurn(context, incoming, (lasting) => hear(parts, lasting, incoming), meanwhile);
      }
      if (context.activity.type === 'invoke') await context.sendActivity(taken);
    },
    leave: async (context) => {
      const incoming = readIncoming(context.activity);
      if (incoming.kind !== 'talk') return 'unknown';
      let leaving: Leaving = 'taken';
      await inTurn(context, incoming, async (lasting) => {
        leaving = await leavingOf(parts, incoming);
        if (leaving === 'taken') await hear(parts, lasting, incoming);
      });
      return leaving;
    },
    idle: long.idle,
  };
}

/** What Teams waits for after an invoke that was heard; what went wrong was told in words. */
const taken = { type: 'invokeResponse', value: { status: 200 } } as const;

async function leavingOf({ database, log, clock }: TurnParts, { key, input }: Talk): Promise<Leaving> {
  if (!(await stored(isKnown(database, key)))) return 'unknown';
  const { state } = await stored(loadTurn(database, key));
  return asksToLeave(input, readConversation(state, log), dayOf(clock())) ? 'taken' : 'known';
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

type Heard = Exclude<Incoming, { kind: 'ignored' | 'invoked' }>;

async function hear(parts: TurnParts, context: TurnContext, incoming: Heard): Promise<void> {
  if (incoming.kind === 'removed') {
    await stored(forgetWelcome(parts.database, incoming.key));
    return;
  }
  if (incoming.kind === 'added') {
    const { key, serviceUrl, teamId } = incoming;
    await stored(reachAgain(parts.database, { ...key, serviceUrl, teamId }, parts.clock()));
    return;
  }
  noteSpeech(context, speechFor(incoming.locale, parts.chosen.of(personOf(incoming.key))));
  await measured(parts, () => takeTurn(parts, context, incoming));
}

async function measured(
  { onTurn, tracing = noTracing }: TurnParts,
  take: () => Promise<TurnOutcome>,
): Promise<void> {
  const began = performance.now();
  let outcome: TurnOutcome = 'failed';
  try {
    outcome = await take();
  } finally {
    tracing.mark({ 'bot.outcome': outcome });
    onTurn?.(outcome, performance.now() - began);
  }
}

async function takeTurn(parts: TurnParts, context: TurnContext, talk: Talk): Promise<TurnOutcome> {
  const { database, clock, tracing = noTracing } = parts;
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
  countTurn(parts, turn);
  const ways = { patience: parts.answers, upload: parts.upload };
  const sent = await tracing.within({ name: 'send' }, () => deliver(context, turn.outgoing, log, ways));
  const { conversation } = turn;
  await rememberShown({ database, key: talk.key, conversation, now: clock() }, sent, log);
  if (turn.clockTo !== undefined) await parts.moveClock?.(turn.clockTo);
  const milliseconds = Math.round(performance.now() - began);
  log.info({ input: talk.input.kind, step: stepOf(turn.conversation), milliseconds }, 'turn');
  return 'done';
}

function countTurn({ onFeedback, onUnknown }: TurnParts, { effects, unknown = [] }: Turn): void {
  for (const effect of effects)
    if (effect.kind === 'feedback-given') onFeedback?.(effect.about.kind, effect.reaction);
  if (unknown.length > 0) onUnknown?.(unknown.length);
}

/** The wish is saved: what is broken off here goes on with the next sweep. */
async function replanNow({ database, clock }: TurnParts, { key }: Talk, log: Logger): Promise<void> {
  try {
    await stored(replan(database, key, clock));
  } catch (error) {
    log.warn({ err: error, ...faultNamed('replan-later') }, 'reminders are still to be planned anew');
  }
}
