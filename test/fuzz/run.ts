import assert from 'node:assert/strict';
import fc from 'fast-check';
import { z } from 'zod';
import { submitsOn } from '../support/card.ts';
import { startChats, type Chats } from '../support/chats.ts';
import { attempt, requestOf, type Request } from './requests.ts';
import { startTarget, type Logging, type Memory, type Target } from './target.ts';

export type Figures = {
  readonly activities: number;
  /** How many were answered with each status. */
  readonly statuses: Readonly<Record<number, number>>;
  /** In milliseconds. */
  readonly slowest: number;
  /** What the bot sent to the chats. */
  readonly sent: number;
  readonly memory: { readonly before: Memory; readonly after: Memory };
};

export type Wish = {
  /** How many activities, after those that only warm the bot up. */
  readonly activities: number;
  readonly warmUp: { readonly activities: number; readonly seed: number };
  readonly seed: number;
  /** In memory its rows count as the bot's memory, too. */
  readonly databaseUrl: string;
  readonly logging: Logging;
  readonly onProgress?: (done: number, memory: () => Promise<Memory>) => Promise<void> | void;
};

/** After so many a person who means well is to be served as ever. */
const batch = 250;
const inFlight = 8;
const longestMs = 5_000;

/** 413: too large. 403: it names a connector that is not on this machine. 501: an invoke that Teams does not have. 412: one that would sign somebody in. */
const expected: readonly number[] = [200, 400, 403, 412, 501];

const inside =
  /node_modules|restify|botbuilder|botframework|zod|pglite|drizzle|\.[jt]s:\d|\n\s+at |(Type|Syntax|Reference|Range)Error/i;

/**
 * Throws activities at a bot of its own and holds each answer to what is promised.
 * @throws AssertionError with what was sent where the promise is broken.
 */
export async function fuzz({
  activities,
  warmUp,
  seed,
  databaseUrl,
  logging,
  onProgress,
}: Wish): Promise<Figures> {
  const leaked: string[] = [];
  const chats = await startChats({
    judge: (json) => {
      if (inside.test(json)) leaked.push(json);
    },
  });
  const target = await startTarget(databaseUrl, logging);
  const statuses: Record<number, number> = {};
  let slowest = 0;
  const assault = async (count: number, from: number) => {
    for (let done = 0; done < count; done += batch) {
      const attempts = fc.sample(attempt, { numRuns: Math.min(batch, count - done), seed: from + done });
      const pending = attempts.values();
      const sendAll = async () => {
        for (const each of pending) {
          const request = requestOf(each, chats.serviceUrl, (sent) => chats.newestCard(chatOf(sent)));
          const { status, milliseconds } = await answerTo(target, request);
          statuses[status] = (statuses[status] ?? 0) + 1;
          slowest = Math.max(slowest, milliseconds);
        }
      };
      await Promise.all(Array.from({ length: inFlight }, sendAll));
      const broken = [...leaked, ...target.faults].map((each) => each.slice(0, 2_000));
      assert.deepEqual(
        broken.slice(0, 3),
        [],
        `${broken.length} faults, with npm run fuzz -- ${batch} ${from + done}`,
      );
      await serves(target, chats, `well-${from}-${done}`);
      await onProgress?.(done + batch, target.memory);
    }
  };
  try {
    await assault(warmUp.activities, warmUp.seed);
    const before = await target.memory();
    for (const status of Object.keys(statuses)) Reflect.deleteProperty(statuses, status);
    slowest = 0;
    const sentBefore = chats.sent();
    await assault(activities, seed);
    const memory = { before, after: await target.memory() };
    return { activities, statuses, slowest, sent: chats.sent() - sentBefore, memory };
  } finally {
    await target.stop();
    await chats.close();
  }
}

const chatSchema = z.object({ conversation: z.object({ id: z.string() }) });

function chatOf(activity: object): string {
  return chatSchema.safeParse(activity).data?.conversation.id ?? '';
}

async function answerTo({ address, isAlive, faults }: Target, { body, isTooLong }: Request) {
  const began = performance.now();
  const told = () => `${faults.join('\n')}\nto: ${body.slice(0, 5_000)}`;
  try {
    const response = await fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(longestMs),
    });
    const answer = await response.text();
    const { status } = response;
    assert.ok(isTooLong ? status === 413 : expected.includes(status), `${status} ${answer} ${told()}`);
    assert.doesNotMatch(answer, inside, told());
    return { status, milliseconds: performance.now() - began };
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    throw new assert.AssertionError({
      message: `no answer (the bot ${isAlive() ? 'lives' : 'has ended'}) ${String(error)} ${told()}`,
    });
  }
}

/** Somebody new says hello, and answers a question. */
async function serves({ address }: Target, chats: Chats, person: string): Promise<void> {
  assert.equal((await fetch(`${address}/readyz`)).status, 200);
  const chat = `a:${person}`;
  const say = async (what: object) => {
    const response = await fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ type: 'message', channelId: 'msteams', serviceUrl: chats.serviceUrl, locale: 'en-GB' },
        from: { id: `29:${person}`, name: person, aadObjectId: `aad-${person}` },
        recipient: { id: 'bot', name: 'The bot' },
        conversation: { id: chat, conversationType: 'personal', tenantId: 'tenant-1' },
        ...what,
      }),
      signal: AbortSignal.timeout(longestMs),
    });
    assert.equal(response.status, 200);
    return submitsOn(chats.newestCard(chat)).map(({ question }) => question);
  };
  const [button] = (await say({ text: 'start' }), submitsOn(chats.newestCard(chat)));
  assert.equal(button?.['question'], 'source');
  const questions = await say({ value: { ...button, source: 'another-partner' } });
  assert.ok(questions.includes('partnerModel'), 'the question that follows');
}
