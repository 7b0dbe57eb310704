import { addDays, addMinutes, addSeconds } from 'date-fns';
import { dayOf, type Day } from '../guidance/day.ts';
import { nextTry } from './next-try.ts';
import { isVerdict } from './verdicts.ts';

/** What the connector said, or what broke: an HTTP status, or the code of a network error. */
export type Failure = {
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
};

export type Attempt = {
  /** Sends before this one that counted: they were neither accepted nor refused. */
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
type Failed = {
  readonly failure: Failure;
  readonly attempt: Attempt;
  readonly now: Date;
  readonly random: () => number;
};

/**
 * What follows from a send that failed at `now`; `random` gives 0 up to 1, as Math.random does.
 * Source: Microsoft's pages on rate limits and proactive messages for Teams bots.
 */
export function outcomeOf(failure: Failure, attempt: Attempt, now: Date, random: () => number): Outcome {
  const failed = { failure, attempt, now, random };
  const { status, code } = failure;
  if (code === 'service-url-foreign') return { kind: 'dead', reason: 'place-foreign' };
  if (status === undefined || status < 300 || status === 408 || status >= 500) return afterDoubt(failed);
  switch (status) {
    case 429:
    case 412:
      return afterRefusal(failed);
    case 403:
      return afterForbidden(failed);
    case 404:
      return afterMissing(failed);
    default:
      return { kind: 'dead', reason: code === undefined ? `refused-${status}` : `refused-${status}:${code}` };
  }
}

/** Nothing waits longer, whatever the other side asks for. */
const longestWait = 24 * 60 * 60;

/** Refused before it was taken, so it cannot have arrived and does not count. */
function afterRefusal({ failure, attempt, now, random }: Failed): Outcome {
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

/** The connection, or with a fault of the bot's own the card, was never made, so nothing can have arrived. */
export const neverReached: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'fault']);

/** Nobody knows whether it arrived. */
function afterDoubt({ failure, attempt, now, random }: Failed): Outcome {
  const wait = waits[attempt.attempts];
  if (wait === undefined) return { kind: 'dead', reason: 'not-accepted' };
  const reached = failure.status !== undefined || !neverReached.has(failure.code ?? '');
  return {
    kind: 'again',
    at: addSeconds(now, Math.round(wait * 60 * (1 + jitter * random()))),
    counts: true,
    mayHaveArrived: attempt.mayHaveArrived || reached,
  };
}

/** Only Teams' own verdict is one: what else is forbidden passes, as what comes of a proxy or a service at fault does. */
function afterForbidden(failed: Failed): Outcome {
  const { failure, attempt } = failed;
  if (isVerdict(failure.code)) return { kind: 'unreachable', reason: failure.code };
  const outcome = afterDoubt(failed);
  // It was not taken, so there is no doubt of its own.
  return outcome.kind === 'again' ? { ...outcome, mayHaveArrived: attempt.mayHaveArrived } : outcome;
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
