import { z } from 'zod';
import { TokenError } from '../faults/errors.ts';
import { NoAnswerError, type Answer, type Exchange } from '../http/exchange.ts';
import type { OwnToken } from './own-token.ts';
import { parseJson } from '../http/parse-json.ts';
import { whenItsMomentComes } from './sending-moment.ts';
import { notTaken } from './teams-failure.ts';
import { endOfPatience } from './within-patience.ts';

/** A request to Teams' connector. */
export type TeamsRequest = {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Nothing where something is taken away. */
  readonly body?: string | undefined;
};

/** Makes a request of the bot's; answers the id that Teams gave what it took, where it gave one. */
export type AskTeams = (request: TeamsRequest) => Promise<string | undefined>;

export type TeamsParts = {
  readonly exchange: Exchange;
  /** None in local mode. */
  readonly token: OwnToken | undefined;
  readonly clock: () => Date;
};

/** Milliseconds that a request may take for which nobody said how long it is waited for. */
const longest = 15_000;

/**
 * Makes requests as the bot: with its token, and once more with another where Teams refuses that one. A 2xx is taken,
 * whatever else it brings.
 * @throws TokenError, NoAnswerError, NotTakenError
 */
export function asTheBot({ exchange: askTeams, ...parts }: TeamsParts): AskTeams {
  const exchange: Exchange = (question, signal) =>
    whenItsMomentComes(signal, () => askTeams(question, signal));
  return async (request) => {
    const signal = endOfPatience() ?? AbortSignal.timeout(longest);
    const answer = await answerTo({ ...parts, exchange }, request, signal);
    if (answer.status < 200 || answer.status > 299) throw notTaken(answer, parts.clock());
    return acceptedSchema.safeParse(parseJson(answer.text)).data?.id;
  };
}

const acceptedSchema = z.object({ id: z.string().min(1).max(1_000) });

async function answerTo(
  { exchange, token }: TeamsParts,
  request: TeamsRequest,
  signal: AbortSignal,
): Promise<Answer> {
  if (token === undefined) return await exchange(request, signal);
  const first = await whilePatient(token.get(), signal);
  const answer = await exchange(signedWith(first, request), signal);
  if (answer.status !== 401) {
    token.taken(first);
    return answer;
  }
  const second = await whilePatient(token.insteadOf(first), signal);
  if (second === undefined) return answer;
  const again = await exchange(signedWith(second, request), signal);
  if (again.status !== 401) token.taken(second);
  return again;
}

function signedWith(token: string, { headers, ...request }: TeamsRequest): TeamsRequest {
  return { ...request, headers: { ...headers, authorization: `Bearer ${token}` } };
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
