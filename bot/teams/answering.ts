import { setTimeout } from 'node:timers/promises';
import type { Failure } from '../../reminders/failure.ts';
import { TeamsError } from '../faults/errors.ts';
import { readFailure } from './teams-failure.ts';
import { withinPatience } from './within-patience.ts';

/** In milliseconds: how long Teams may take for one request, and how long one may be made again, all in all. */
export type AnswerPatience = {
  readonly request: number;
  readonly waiting: number;
  /** A 404 is final where it is usual, not the passing one that Teams gives for a chat at times. */
  readonly missing?: 'final' | undefined;
};

/** For what somebody waits for. */
export const forAnswers: AnswerPatience = { request: 15_000, waiting: 20_000 };

/** For a word that is of use now or never. */
export const forNotices: AnswerPatience = { request: 1_500, waiting: 0 };

/**
 * Makes a request to Teams within a turn; again only if Teams has refused to take it or was not reached: what may
 * have arrived is not sent twice.
 * @throws TeamsError, or TokenError, when it came to nothing.
 */
export async function answering<T>(patience: AnswerPatience, request: () => Promise<T>): Promise<T> {
  const began = performance.now();
  for (let tries = 0; ; tries += 1) {
    try {
      return await withinPatience(patience.request, request);
    } catch (error) {
      const failure = readFailure(error);
      const wait = waitAfter(failure, tries, patience);
      const spent = performance.now() - began;
      if (wait === undefined || spent + wait > patience.waiting) throw named(failure, error);
      await setTimeout(wait);
    }
  }
}

/** The error under the name by which whoever runs the bot finds it; what is not of Teams has one of its own. */
function named(failure: Failure, error: unknown): unknown {
  return failure.kind === 'status' || failure.kind === 'network' ? new TeamsError(failure, error) : error;
}

/** Milliseconds until the request may be made again without harm; undefined where it may not, or to no purpose. */
function waitAfter(failure: Failure, tries: number, { missing }: AnswerPatience): number | undefined {
  switch (failure.kind) {
    case 'status':
      if (!passing.has(failure.status) || (failure.status === 404 && missing === 'final')) return undefined;
      return asked(failure.retryAfterSeconds) ?? backoff(tries);
    case 'network':
      return failure.left ? undefined : backoff(tries);
    case 'token':
      if (failure.code === 'token-refused') return undefined;
      return asked(failure.retryAfterSeconds) ?? backoff(tries);
    case 'foreign':
    case 'fault':
      return undefined;
  }
}

/** Refused before it was taken, for a moment. */
const passing: ReadonlySet<number> = new Set([404, 412, 429]);

/** Milliseconds: nobody is asked more often, whatever they say. */
const shortestWait = 500;

function asked(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : Math.max(seconds * 1000, shortestWait);
}

/** Half a second up to one, doubled with each try. */
function backoff(tries: number): number {
  return shortestWait * (1 + Math.random()) * 2 ** tries;
}
