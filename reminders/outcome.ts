import { addDays } from 'date-fns/addDays';
import { addMinutes } from 'date-fns/addMinutes';
import { addSeconds } from 'date-fns/addSeconds';
import { dayOf, type Day } from '../guidance/day.ts';
import type { Failure } from './failure.ts';
import { nextTry } from './next-try.ts';
import { isVerdict } from './verdicts.ts';

export type Attempt = {
  /** Sends before this one that counted: those that were not accepted, nor put off, nor to a place that was not found. */
  readonly attempts: number;
  /** UTC days on which the place was not found, before this time. */
  readonly missingOn: readonly Day[];
  /** When the latest of these days was counted. */
  readonly missingSince?: Date | undefined;
  readonly mayHaveArrived: boolean;
};

export type Outcome =
  | {
      readonly kind: 'again';
      readonly at: Date;
      /** Whether it is one of the attempts that are counted. */
      readonly counts: boolean;
      readonly mayHaveArrived: boolean;
    }
  /** Nothing more is sent there until the person comes back, but one reminder a day that tries whether it goes. */
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** `missingOn` and `missingSince` are to be stored for the next time. */
  | {
      readonly kind: 'missing';
      readonly at: Date;
      readonly missingOn: readonly Day[];
      readonly missingSince: Date;
    }
  | { readonly kind: 'dead'; readonly reason: string };

/** What happened, at which instant, and chance: 0 up to 1, as Math.random gives it. */
type Failed<Kind = Failure> = {
  readonly failure: Kind;
  readonly attempt: Attempt;
  readonly now: Date;
  readonly random: () => number;
};

type Answered = Extract<Failure, { kind: 'status' }>;

/**
 * What follows from a send that failed at `now`; `random` gives 0 up to 1, as Math.random does.
 * Source: Microsoft's pages on rate limits and proactive messages for Teams bots.
 */
export function outcomeOf(failure: Failure, attempt: Attempt, now: Date, random: () => number): Outcome {
  const failed = { failure, attempt, now, random };
  switch (failure.kind) {
    case 'status':
      return afterAnswer({ ...failed, failure });
    case 'network':
      return afterDoubt(failed, { reached: failure.left, reason: 'not-accepted' });
    case 'token':
      return afterDoubt(failed, { reached: false, reason: 'no-token' });
    case 'fault':
      return afterDoubt(failed, { reached: false, reason: 'not-accepted' });
    case 'foreign':
      return { kind: 'dead', reason: 'place-foreign' };
  }
}

function afterAnswer(failed: Failed<Answered>): Outcome {
  const { status, code } = failed.failure;
  if (status === 408 || status >= 500) return afterDoubt(failed, { reached: true, reason: 'not-accepted' });
  const refused = code === undefined ? `refused-${status}` : `refused-${status}:${code}`;
  switch (status) {
    case 429:
    case 412:
      return afterRefusal(failed);
    case 401:
      // Passes by itself at times, so it is given a day; a bot that is not registered stays so.
      if (code !== 'BotNotRegistered') return afterDoubt(failed, { reached: false, reason: 'refused-401' });
      return { kind: 'dead', reason: refused };
    case 403:
      return afterForbidden(failed);
    case 404:
      return afterMissing(failed);
    default:
      return { kind: 'dead', reason: refused };
  }
}

/** Nothing waits longer, whatever the other side asks for. */
const longestWait = 24 * 60 * 60;

/** Refused before it was taken, so it cannot have arrived and does not count. */
function afterRefusal({ failure, attempt, now, random }: Failed<Answered>): Outcome {
  const asked = failure.retryAfterSeconds ?? NaN;
  const seconds = asked >= 0 ? Math.min(Math.max(asked, 1), longestWait) : drawnWait(random);
  return {
    kind: 'again',
    at: addSeconds(now, seconds),
    counts: false,
    mayHaveArrived: attempt.mayHaveArrived,
  };
}

/** 15 seconds up to 16 minutes, doubling evenly with chance: refusals are not counted, so nothing else can double. */
function drawnWait(random: () => number): number {
  return 15 * 2 ** (6 * random());
}

/** Minutes before each new try; with the jitter they stay within a day. */
const waits = [5, 30, 2 * 60, 6 * 60, 12 * 60];
const jitter = 0.1;

/** Nobody knows whether it arrived, or nothing of it did, but for a reason that should pass: tried again over a day. */
function afterDoubt(
  { failure, attempt, now, random }: Failed,
  { reached, reason }: { readonly reached: boolean; readonly reason: string },
): Outcome {
  const wait = waits[attempt.attempts];
  if (wait === undefined) return { kind: 'dead', reason };
  const asked = 'retryAfterSeconds' in failure ? Math.min(failure.retryAfterSeconds ?? 0, longestWait) : 0;
  return {
    kind: 'again',
    at: addSeconds(now, Math.max(asked, Math.round(wait * 60 * (1 + jitter * random())))),
    counts: true,
    mayHaveArrived: attempt.mayHaveArrived || reached,
  };
}

/** Only Teams' own verdict is one: what else is forbidden passes, as what comes of a proxy or a service at fault does. */
function afterForbidden(failed: Failed<Answered>): Outcome {
  const { code } = failed.failure;
  if (isVerdict(code)) return { kind: 'unreachable', reason: code };
  // It was not taken, so there is no doubt of its own.
  return afterDoubt(failed, { reached: false, reason: 'not-accepted' });
}

/** On how many days a place must be missing: for about one person in a hundred it heals by itself. */
const daysMissing = 3;

/** Days that lie farther apart than this have nothing to do with each other. */
const daysInARow = 7;

/** Minutes after the first try of such a day; most that are not found are found again soon. */
const triesADay = [1, 5, 15, 60, 4 * 60];

/** A 404 was not taken, so it may be sent again soon; the days are counted beside that, a whole one apart. */
function afterMissing({ attempt, now }: Failed): Outcome {
  const { missingOn, missingSince } = attempt;
  if (missingSince !== undefined && now < nextTry(missingSince))
    return { kind: 'missing', at: nextOfDay(missingSince, now), missingOn, missingSince };
  const inARow = missingSince === undefined || now < addDays(missingSince, daysInARow);
  const days = [...new Set([...(inARow ? missingOn : []), dayOf(now)])];
  if (days.length >= daysMissing) return { kind: 'dead', reason: 'place-gone' };
  return { kind: 'missing', at: nextOfDay(now, now), missingOn: days, missingSince: now };
}

function nextOfDay(since: Date, now: Date): Date {
  const moments = triesADay.map((minutes) => addMinutes(since, minutes));
  return moments.find((moment) => moment > now) ?? nextTry(since);
}
