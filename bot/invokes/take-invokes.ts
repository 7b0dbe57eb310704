import type { TurnContext } from 'botbuilder';
import { speechFor } from '../../languages/speech.ts';
import { keepPace, paceWindow } from '../door/pace.ts';
import type { Metrics } from '../process/metrics.ts';
import { personOf } from '../turn/chosen-languages.ts';
import { readIncoming } from '../turn/incoming.ts';
import { answerInvoke, type InvokeParts } from './answer-invoke.ts';
import { refuseInvoke } from './refuse-invoke.ts';

export type TakingParts = InvokeParts & {
  /** How many messages somebody may send in ten seconds. */
  readonly most: number;
  /** The time that nobody moves. */
  readonly clock: () => Date;
  readonly onRefused: Metrics['onRefused'];
  /** Takes what belongs to a conversation. */
  readonly onTurn: (context: TurnContext) => Promise<void>;
};

/** Teams searches with every few letters that somebody types. */
const perMessage = 3;

/** Answers what Teams asks beside the conversation, as fast as people type; the rest goes on. */
export function takeInvokes(parts: TakingParts): (context: TurnContext) => Promise<void> {
  const most = parts.most * perMessage;
  const paceOf = keepPace(most);
  return async (context) => {
    const incoming = readIncoming(context.activity);
    if (incoming.kind !== 'invoked') {
      await parts.onTurn(context);
      return;
    }
    const { key, locale } = incoming;
    // Nothing is stored of it, so that a second delivery may be answered once more.
    const pace = paceOf(personOf(key), undefined, parts.clock().getTime());
    if (pace === 'hear') {
      await answerInvoke(parts, context, incoming);
      return;
    }
    parts.onRefused('too-fast');
    const speech = speechFor(locale);
    const text = speech.say('notice.slowDown', { most, seconds: paceWindow / 1000 });
    await refuseInvoke(context, incoming, text, speech);
  };
}
