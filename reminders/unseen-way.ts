/** By how many milliseconds the way to Teams may be longer for one request than for another, as far as nobody sees it. */
export type UnseenWay = {
  readonly most: () => number;
  /** Teams refused one that should have been in time. */
  readonly refused: () => void;
};

/** Milliseconds without a refusal after which less is allowed for. */
const calm = 30_000;

/** As little as is ever allowed for, and as much as is after the first calm, in milliseconds. */
const least = 8;
const first = 64;

/**
 * Begins with whatever it may be, and allows for half as much after each half minute in which Teams refuses nothing;
 * for four times as much after a refusal.
 */
export function unseenWay(now: () => number): UnseenWay {
  let most = Infinity;
  let since = now();
  return {
    most: () => {
      if (now() - since < calm) return most;
      since = now();
      most = Math.max(least, most === Infinity ? first : most / 2);
      return most;
    },
    refused: () => {
      since = now();
      most = most > first ? Infinity : most * 4;
    },
  };
}
