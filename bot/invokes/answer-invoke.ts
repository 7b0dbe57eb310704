import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Service } from '../../dialogs/service.ts';
import { dayOf } from '../../guidance/day.ts';
import { storedLanguage } from '../../languages/language-id.ts';
import { speechFor, type Speech } from '../../languages/speech.ts';
import { moveLimits } from '../../reminders/limits.ts';
import { addresseeOf } from '../../storage/addressee.ts';
import type { Database } from '../../storage/database.ts';
import { stored } from '../../storage/driver-faults.ts';
import { openMoves } from '../../storage/kept-moves.ts';
import { portfolioOf } from '../../storage/portfolio.ts';
import { faultNamed } from '../faults/fault-of.ts';
import type { InvokeOutcome, Metrics } from '../process/metrics.ts';
import { within } from '../process/within.ts';
import type { Invocation } from '../turn/incoming.ts';
import { refuseInvoke, respond, tellOfFault } from './refuse-invoke.ts';
import { searchAnswer } from './search.ts';
import { told, type InvokeAnswer } from './told.ts';

export type InvokeParts = {
  readonly database: Database;
  /** The bot's time, which local mode may move. */
  readonly now: () => Date;
  readonly log: Logger;
  readonly service: Service;
  readonly onInvoke: Metrics['onInvoke'];
  /** In milliseconds, where not as usual. */
  readonly patience?: number | undefined;
};

type Outcome = { readonly outcome: InvokeOutcome; readonly answer: InvokeAnswer };

/** In milliseconds: Teams waits five seconds for a search, the way there and back included. */
const usualPatience = 3_500;

/** Answers Teams what it asks beside the conversation, always: in a calm sentence where that cannot be told. */
export async function answerInvoke(
  parts: InvokeParts,
  context: TurnContext,
  invocation: Invocation,
): Promise<void> {
  const { key, locale, invoked } = invocation;
  // Until it is known which language they chose.
  let speech = speechFor(locale);
  async function answer(): Promise<Outcome> {
    const chosen = await stored(addresseeOf(parts.database, key));
    speech = speechFor(locale ?? chosen.locale, storedLanguage(chosen.language));
    return await answerIn(speech, parts, invocation);
  }
  try {
    const answered = await within(parts.patience ?? usualPatience, answer());
    if (answered !== 'late') {
      parts.onInvoke(invoked.name, answered.outcome);
      await respond(context, answered.answer);
      return;
    }
    parts.onInvoke(invoked.name, 'late');
    parts.log.warn({ ...faultNamed('invoke-slow'), tenant: key.tenantId }, 'Teams was asked to wait');
    await refuseInvoke(context, invocation, speech.say('share.slow'), speech);
  } catch (error) {
    parts.onInvoke(invoked.name, 'failed');
    await tellOfFault(context, invocation, error, {
      speech,
      log: parts.log,
      contact: parts.service.contact,
    });
  }
}

async function answerIn(
  speech: Speech,
  { database, now, service: { chat } }: InvokeParts,
  { key, name, invoked }: Invocation,
): Promise<Outcome> {
  if (invoked.kind === 'not-offered') {
    const answer = told(invoked.form, speech.say('invoke.unsupported'), speech);
    return { outcome: 'not-offered', answer };
  }
  const [moves, { subscriptions }] = await Promise.all([
    stored(openMoves(database, key, { of: 'own', skip: 0, most: moveLimits.open })),
    stored(portfolioOf(database, key)),
  ]);
  return searchAnswer(invoked, { moves, subscriptions }, { name, speech, today: dayOf(now()), chat });
}
