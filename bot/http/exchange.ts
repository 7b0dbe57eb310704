import { addAbortListener } from 'node:events';
import {
  request as plainRequest,
  type Agent,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { bytesOf } from './bytes-of.ts';
import type { Connections } from './connections.ts';

export type Question = {
  readonly url: string;
  readonly method: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array | undefined;
};

export type Answer = {
  readonly status: number;
  /** A header's first value, by its name in lower case. */
  readonly header: (name: string) => string | undefined;
  /** Empty where it broke off, went on for too long or was too large: the status counts all the same. */
  readonly text: string;
};

/** Makes one HTTP request, until the signal ends it. @throws NoAnswerError */
export type Exchange = (question: Question, signal: AbortSignal) => Promise<Answer>;

/** A request that was not answered. */
export class NoAnswerError extends Error {
  /** The network's code, such as ECONNRESET. */
  readonly code: string | undefined;
  /** Whether anything of the request may have arrived. */
  readonly left: boolean;

  constructor(
    { code, left }: { readonly code: string | undefined; readonly left: boolean },
    cause?: unknown,
  ) {
    super(
      code === 'ETIMEDOUT' ? 'it did not answer in time' : 'it did not answer',
      cause === undefined ? {} : { cause },
    );
    this.name = 'NoAnswerError';
    this.code = code;
    this.left = left;
  }
}

/** Requests over these connections; one that was kept and turns out dead leads to one more try, on a new one. */
export function exchangeOver({ keptFor, freshFor }: Connections): Exchange {
  return async (question, signal) => {
    const url = new URL(question.url);
    const kept = await ask(url, keptFor(url), question, signal);
    if (kept !== 'dead') return kept;
    const fresh = await ask(url, freshFor(url), question, signal);
    if (fresh === 'dead') throw new NoAnswerError({ code: 'ECONNRESET', left: true });
    return fresh;
  };
}

/**
 * Milliseconds in which a dead connection is reset, as long as a packet takes there and back. What is reset later had
 * somebody at its other end, who may have taken the request.
 */
const longestReset = 1_000;

/** A packet said so. Where the other side closed instead, without an answer, it may have taken the request before. */
const resetSchema = z.object({ code: z.enum(['ECONNRESET', 'EPIPE']), syscall: z.enum(['read', 'write']) });

/** How far a request came. */
type Way = { connected: boolean; answered: boolean; bytesBefore: number; readonly began: number };

/** Answers 'dead' where the connection was kept from before and was reset at once, before a byte of an answer. */
function ask(url: URL, agent: Agent, question: Question, signal: AbortSignal): Promise<Answer | 'dead'> {
  if (signal.aborted) return Promise.reject(new NoAnswerError({ code: 'ETIMEDOUT', left: false }));
  const { method, headers, body } = question;
  const isTls = url.protocol === 'https:';
  const outgoing = (isTls ? tlsRequest : plainRequest)(url, { method, headers, agent });
  const way: Way = { connected: false, answered: false, bytesBefore: 0, began: performance.now() };
  outgoing.once('socket', (socket) => {
    way.bytesBefore = socket.bytesRead;
    way.connected = !socket.connecting;
    if (way.connected) return;
    socket.once(isTls ? 'secureConnect' : 'connect', () => {
      way.connected = true;
    });
  });
  const answer = Promise.withResolvers<Answer | 'dead'>();
  outgoing.once('response', (response) => {
    way.answered = true;
    void answerIn(response).then(answer.resolve);
  });
  outgoing.on('error', (error) => {
    // Then only the rest of the answer is missing.
    if (way.answered) return;
    const code = codeOf(error);
    const { bytesRead = 0 } = outgoing.socket ?? {};
    const isSilent = bytesRead === way.bytesBefore && performance.now() - way.began < longestReset;
    if (outgoing.reusedSocket && isSilent && resetSchema.safeParse(error).success) answer.resolve('dead');
    else answer.reject(new NoAnswerError({ code, left: way.connected }, error));
  });
  const giveUp = addAbortListener(signal, () => {
    if (!way.answered) answer.reject(new NoAnswerError({ code: 'ETIMEDOUT', left: way.connected }));
    outgoing.destroy();
  });
  outgoing.end(body);
  return answer.promise.finally(() => {
    giveUp[Symbol.dispose]();
  });
}

const codeSchema = z.object({ code: z.string().regex(/^[\w.-]{1,60}$/) });

function codeOf(error: unknown): string | undefined {
  return codeSchema.safeParse(error).data?.code;
}

async function answerIn(response: IncomingMessage): Promise<Answer> {
  const { statusCode: status = 0 } = response;
  const header = (name: string) => {
    // Node makes them of what it read where they are asked for, which they seldom are.
    const value = response.headers[name];
    return typeof value === 'string' ? value : value?.[0];
  };
  return { status, header, text: await textIn(response) };
}

/** Teams' own answers have a few hundred bytes, a token a few thousand. */
const mostBytes = 256 * 1024;

/** Milliseconds that the rest of an answer may take after its head. */
const longestRest = 5_000;

async function textIn(response: Readable): Promise<string> {
  const late = setTimeout(() => {
    response.destroy();
  }, longestRest);
  try {
    return (await bytesOf(response, mostBytes))?.toString('utf8') ?? '';
  } catch {
    return '';
  } finally {
    clearTimeout(late);
  }
}
