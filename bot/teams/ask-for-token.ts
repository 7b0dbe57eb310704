import { z } from 'zod';
import { TokenError } from '../faults/errors.ts';
import { NoAnswerError, type Answer, type Exchange, type Question } from '../http/exchange.ts';
import type { GivenToken } from './own-token.ts';
import { parseJson } from '../http/parse-json.ts';
import { retryAfter } from './retry-after.ts';

/** Milliseconds that an answer may take: less than somebody in a chat is made to wait for one of Teams'. */
const longestAnswer = 5_000;

/** Seconds for which a token is kept that does not say so. */
const usualLife = 3_600;

const seconds = z.coerce.number().positive().optional().catch(undefined);
const tokenSchema = z.object({
  // What may stand in a header.
  access_token: z.string().regex(/^[\x21-\x7e]+$/),
  expires_in: seconds,
  expires_on: seconds,
});

/** Asks for a token; `refusalIn` finds in an answer what will not pass by itself. @throws TokenError */
export async function askForToken(
  exchange: Exchange,
  question: Question,
  refusalIn: (answer: Answer) => TokenError | undefined = () => undefined,
): Promise<GivenToken> {
  const answer = await answered(exchange, question);
  const { data: token } = tokenSchema.safeParse(parseJson(answer.text));
  if (answer.status === 200 && token !== undefined) {
    const { access_token: value, expires_in: lasts, expires_on: end } = token;
    return { value, seconds: lasts ?? (end === undefined ? usualLife : end - Date.now() / 1000) };
  }
  const { status, header } = answer;
  const retryAfterSeconds = retryAfter(header('retry-after'), new Date());
  throw refusalIn(answer) ?? new TokenError('token-unreachable', { status, retryAfterSeconds });
}

async function answered(exchange: Exchange, question: Question): Promise<Answer> {
  try {
    return await exchange(question, AbortSignal.timeout(longestAnswer));
  } catch (error) {
    if (error instanceof NoAnswerError) throw new TokenError('token-unreachable', {}, error);
    throw error;
  }
}
