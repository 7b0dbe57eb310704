import type { Agent } from 'node:http';
import { z } from 'zod';
import { TokenError } from './errors.ts';
import { NoAnswerError, type Answer, type Exchange } from './exchange.ts';
import type { OwnToken } from './own-token.ts';
import { parseJson } from './parse-json.ts';
import { notTaken } from './teams-failure.ts';
import { endOfPatience } from './within-patience.ts';

/** A request of the SDK's connector client, as far as it is looked at. */
export type ConnectorRequest = {
  readonly url: string;
  readonly method: string;
  readonly headers: { readonly toJSON: (options: { preserveCase: boolean }) => Record<string, string> };
  readonly body?: unknown;
  /** A proxy's, where the environment names one. */
  readonly agent?: Agent;
};

export type ConnectorResponse = {
  readonly request: ConnectorRequest;
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | undefined; readonly toJSON: () => object };
  readonly bodyAsText: string;
};

export type TeamsParts = {
  readonly exchange: Exchange;
  /** None in local mode. */
  readonly token: OwnToken | undefined;
  readonly clock: () => Date;
};

/** Milliseconds that a request may take for which nobody said how long it is waited for. */
const longest = 15_000;

/**
 * Makes the connector client's requests, as the bot: with its token, and once more with another where Teams refuses
 * that one. A 2xx is taken, whatever else it brings.
 * @throws TokenError, NoAnswerError, NotTakenError
 */
export function asTheBot(parts: TeamsParts): (request: ConnectorRequest) => Promise<ConnectorResponse> {
  return async (request) => {
    const signal = endOfPatience() ?? AbortSignal.timeout(longest);
    const answer = await answerTo(parts, request, signal);
    if (answer.status < 200 || answer.status > 299) throw notTaken(answer, parts.clock());
    return { request, ...accepted(answer) };
  };
}

async function answerTo(
  { exchange, token }: TeamsParts,
  request: ConnectorRequest,
  signal: AbortSignal,
): Promise<Answer> {
  if (token === undefined) return await exchange(questionOf(request), signal);
  const first = await whilePatient(token.get(), signal);
  const answer = await exchange(questionOf(request, first), signal);
  if (answer.status !== 401) {
    token.taken(first);
    return answer;
  }
  const second = await whilePatient(token.insteadOf(first), signal);
  if (second === undefined) return answer;
  const again = await exchange(questionOf(request, second), signal);
  if (again.status !== 401) token.taken(second);
  return again;
}

function questionOf({ url, method, headers, body, agent }: ConnectorRequest, token?: string) {
  return {
    url,
    method,
    headers: {
      ...headers.toJSON({ preserveCase: true }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: typeof body === 'string' ? body : undefined,
    agent,
  };
}

/** @throws TokenError when nobody waits for it any longer; the token is kept for the next when it comes. */
async function whilePatient<T>(asking: Promise<T>, signal: AbortSignal): Promise<T> {
  const over = Promise.withResolvers<never>();
  const giveUp = () => {
    const late = new NoAnswerError({ code: 'ETIMEDOUT', left: false });
    over.reject(new TokenError('token-unreachable', {}, late));
  };
  if (signal.aborted) giveUp();
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([asking, over.promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

const acceptedSchema = z.object({ id: z.string().min(1).max(1_000) });

/** What the SDK gets to see of an answer of which only the id counts, where there is one. */
function accepted({ text }: Answer): Omit<ConnectorResponse, 'request'> {
  const { data } = acceptedSchema.safeParse(parseJson(text));
  const type = { 'content-type': 'application/json' };
  const headers = {
    get: (name: string) => new Map(Object.entries(type)).get(name.toLowerCase()),
    toJSON: () => type,
  };
  return { status: 200, headers, bodyAsText: JSON.stringify(data ?? {}) };
}
