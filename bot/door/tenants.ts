import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Key } from '../../languages/en/says.ts';
import { speechFor } from '../../languages/speech.ts';
import { dayOf } from '../../guidance/day.ts';
import { answering, forNotices } from '../teams/answering.ts';
import { textActivity } from '../teams/deliver.ts';
import { refuseInvoke } from '../invokes/refuse-invoke.ts';
import { readIncoming, type Talk } from '../turn/incoming.ts';
import type { Metrics } from '../process/metrics.ts';
import { faultNamed } from '../faults/fault-of.ts';
import type { Tenants } from '../settings/identity.ts';
import type { Leaving } from '../turn/turns.ts';

export type TenantParts = {
  readonly clock: () => Date;
  readonly log: Logger;
  readonly onRefused: Metrics['onRefused'];
  readonly onTurn: (context: TurnContext) => Promise<void>;
  /** Takes what somebody of whom something is stored says to leave; answers what it was. */
  readonly leave: (context: TurnContext) => Promise<Leaving | undefined>;
};

/**
 * Teams names the tenant in `channelData.tenant.id` in all contexts, says Microsoft's page on conversations with bots,
 * and usually in `conversation.tenantId` too, by which the bot keys what it stores.
 */
const tenantsSchema = z.object({
  conversation: z.object({ tenantId: z.string().nullish().catch('') }),
  channelData: z
    .object({ tenant: z.object({ id: z.string().nullish().catch('') }).nullish() })
    .nullish()
    .catch(undefined),
});

/** Whether people of the tenant are served. */
export function servedBy(tenants: Tenants): (tenantId: string) => boolean {
  return (tenantId) =>
    tenants === 'unasked' || tenants === 'every' || tenants.includes(tenantId.toLowerCase());
}

/**
 * Lets turns of these tenants through. Others are told once a day in each place, and nothing of them is stored; whose
 * tenant was served once may still be forgotten.
 */
export function forTenants(
  tenants: Tenants,
  { clock, log, onRefused, onTurn, leave }: TenantParts,
): (context: TurnContext) => Promise<void> {
  const isNew = onceADay(clock);
  return async (context) => {
    const named = tenantsOf(context.activity);
    const code = refusalOf(tenants, named);
    if (code === undefined) {
      await onTurn(context);
      return;
    }
    const incoming = readIncoming(context.activity);
    if (incoming.kind === 'invoked') {
      onRefused(code);
      const speech = speechFor(incoming.locale);
      await refuseInvoke(context, incoming, speech.say('notice.otherTenant'), speech);
      return;
    }
    // An event, or a word in a channel that is not for the bot, needs no answer.
    if (incoming.kind !== 'talk') return;
    // Two tenants are none: whoever hides behind another has nothing to leave.
    const leaving = named.length === 1 ? await leave(context) : 'unknown';
    if (leaving === undefined || leaving === 'taken') return;
    onRefused(code);
    if (!isNew(JSON.stringify([named, incoming.key.conversationId]))) return;
    log.warn({ ...faultNamed(code), tenants: named }, 'somebody of another tenant was refused');
    await tell(context, speechFor(incoming.locale).say(noticeOf(leaving, incoming)), log);
  };
}

/** Whoever is still known is not told that nothing is kept, but how to change that. */
function noticeOf(leaving: Exclude<Leaving, 'taken'>, { inPersonalChat }: Talk): Key {
  if (leaving === 'unknown') return 'notice.otherTenant';
  return inPersonalChat ? 'notice.tenantLeft' : 'notice.tenantLeft.mention';
}

/** All of them count, so that none hides behind another; and all must be the same, as everything is kept under one. */
function refusalOf(tenants: Tenants, named: readonly string[]) {
  if (tenants !== 'unasked' && named.length === 0) return 'tenant-missing';
  if (!named.every(servedBy(tenants))) return 'tenant-foreign';
  return named.length > 1 ? 'tenants-differ' : undefined;
}

/** The tenants that the activity names, in lower case. */
function tenantsOf(activity: unknown): readonly string[] {
  const { data } = tenantsSchema.safeParse(activity);
  const named = [data?.conversation.tenantId, data?.channelData?.tenant?.id].filter((id) => id != null);
  return [...new Set(named.map((id) => id.toLowerCase()))];
}

async function tell(context: TurnContext, text: string, log: Logger): Promise<void> {
  try {
    await answering(forNotices, () => context.sendActivity(textActivity(text)));
  } catch (error) {
    log.warn(
      { err: error, ...faultNamed('tenant-not-told') },
      'somebody of another tenant could not be told',
    );
  }
}

/** Places in memory at most; strangers can name as many as they like. */
const mostPlaces = 10_000;

/** Answers whether it is the first time on that UTC day that the place is named. */
function onceADay(clock: () => Date): (place: string) => boolean {
  const days = new Map<string, string>();
  return (place) => {
    const today = dayOf(clock());
    if (days.get(place) === today) return false;
    days.delete(place);
    days.set(place, today);
    const [oldest] = days.keys();
    if (days.size > mostPlaces && oldest !== undefined) days.delete(oldest);
    return true;
  };
}
