import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { fields, type Field } from '../../guidance/answers.ts';
import { adviceOn, nodesOf } from './card.ts';
import type { Chats } from './chats.ts';
import { answering, askedOn } from './talk.ts';

export type Mover = {
  readonly name: string;
  readonly conversationId: string;
  /** The question before the person; `plan` where it is a plan, nothing before they began. */
  readonly before: () => Field | 'plan' | undefined;
  /** What the person answers to that question, the same each time. */
  readonly answerTo: (field: Field) => string;
  /** What the person does next: begins, or answers what is before them, by card or in words. */
  readonly act: () => object;
  /** Posts it; answers the HTTP status. */
  readonly post: (address: string, activity: object) => Promise<number>;
};

const choicesSchema = z.array(z.object({ title: z.string(), value: z.string() }));
const buttonSchema = z.object({ title: z.string(), data: z.record(z.string(), z.unknown()) });

/** Somebody who moves subscriptions, whatever they are asked; `random` decides everything. */
export function makeMover(name: string, locale: string, random: () => number, chats: Chats): Mover {
  const conversationId = `chat-${name}`;
  const answers = new Map<Field, string>();
  const card = () => chats.newestCard(conversationId);

  function answerTo(field: Field): string {
    const known = answers.get(field) ?? drawAnswer(field, random);
    answers.set(field, known);
    return known;
  }

  function act(): object {
    const field = before();
    if (field === undefined || field === 'plan') return typed('start over');
    const answer = answerTo(field);
    if (random() < 0.5) return typed(wordsFor(card(), field, answer));
    return { type: 'message', id: randomUUID(), value: answering(card(), field, answer) };
  }

  function before(): Field | 'plan' | undefined {
    if (adviceOn(card()).length > 0) return 'plan';
    const asked = askedOn(card());
    return fields.find((field) => field === asked);
  }

  return {
    name,
    conversationId,
    before,
    answerTo,
    act,
    post: async (address, activity) => {
      const response = await fetch(`${address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          channelId: 'msteams',
          serviceUrl: chats.serviceUrl,
          locale,
          from: { id: `29:${name}`, name, aadObjectId: `aad-${name}` },
          recipient: { id: 'bot', name: 'The bot' },
          conversation: { id: conversationId, conversationType: 'personal', tenantId: 'tenant-1' },
          ...activity,
        }),
      });
      await response.text();
      return response.status;
    },
  };
}

/** What somebody types, as an activity. */
export function typed(text: string): object {
  return { type: 'message', id: randomUUID(), text };
}

/**
 * A choice is typed as the card shows it, on a button or in a list; anything else as it is: a button with a day says more
 * than that (“16 October 2026 (one-year term)”).
 */
function wordsFor(card: unknown, field: Field, answer: string): string {
  if (/^\d/.test(answer)) return answer;
  const listed = nodesOf(card).flatMap(({ choices }) => choicesSchema.safeParse(choices).data ?? []);
  const pressed = nodesOf(card).flatMap((node) => buttonSchema.safeParse(node).data ?? []);
  const isIts = (data: Readonly<Record<string, unknown>>) => data[field] === answer && !('with' in data);
  return (
    listed.find(({ value }) => value === answer)?.title ??
    pressed.find(({ data }) => isIts(data))?.title ??
    answer
  );
}

const drawn: Readonly<Record<Field, readonly string[]>> = {
  source: ['microsoft-direct', 'microsoft-direct', 'microsoft-direct', 'another-partner'],
  billingAccount: ['mca', 'mosa', 'unknown'],
  volumeProgramme: ['enterprise', 'other'],
  partnerModel: ['direct-bill', 'indirect-provider', 'indirect-reseller', 'unknown'],
  sameProvider: ['yes', 'no', 'unknown'],
  partnerCountry: ['SE', 'NO', 'BR', 'PT', 'GB'],
  customerCountry: ['DK', 'FI', 'DE', 'FR', 'ES'],
  relationship: ['accepted', 'invited', 'none'],
  delegatedAdmin: ['gdap', 'dap'],
  subscriptionCount: ['2', '12', '43', '118', '300'],
  tenantSubscriptionCount: ['400'],
  businessSeats: ['0', '40', '200'],
  offer: ['same', 'equivalent', 'different'],
  licenceCount: ['unchanged', 'changed'],
  termEnd: ['2027-02-28', '2027-05-31', '2027-10-15'],
  state: ['active'],
  autoRenew: ['on', 'off'],
  termStart: ['2026-03-01', '2026-06-01', '2026-10-16'],
  termLength: ['annual'],
};

function drawAnswer(field: Field, random: () => number): string {
  const from = drawn[field];
  return from[Math.floor(random() * from.length)] ?? '';
}
