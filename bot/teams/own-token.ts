/** The token with which the bot says who it is. */
export type OwnToken = {
  /** @throws TokenError */
  readonly get: () => Promise<string>;
  /** Another one for one that Teams has refused; undefined where none is to be had that it might take. @throws TokenError */
  readonly insteadOf: (refused: string) => Promise<string | undefined>;
  /** Told that Teams has taken it. */
  readonly taken: (token: string) => void;
};

export type GivenToken = { readonly value: string; readonly seconds: number };

/** Asks for a token. @throws TokenError */
export type AskForToken = () => Promise<GivenToken>;

/** Seconds before its end in which a token is replaced. */
const margin = 5 * 60;

/** Milliseconds for which no other is asked for after a new one was refused as well: the fault lies elsewhere then. */
const pauseAfterRefusal = 30_000;

type Kept = {
  readonly value: string;
  readonly replaceAt: number;
  readonly end: number;
  /** When it was asked for in the place of a refused one, until Teams has taken it. */
  unproven: number | undefined;
};

/** Keeps the token until shortly before its end. Whoever needs one at the same time shares one request; `now` in milliseconds. */
export function keepToken(ask: AskForToken, now: () => number): OwnToken {
  let kept: Kept | undefined;
  let asking: Promise<Kept> | undefined;

  async function another(refused?: string): Promise<Kept> {
    const { value, seconds } = await ask();
    const replaceAt = now() + 1000 * Math.max(seconds - margin, seconds / 2);
    const end = now() + 1000 * seconds;
    kept = { value, replaceAt, end, unproven: refused === undefined ? undefined : now() };
    return kept;
  }

  function askOnce(refused?: string): Promise<Kept> {
    asking ??= another(refused).finally(() => {
      asking = undefined;
    });
    return asking;
  }

  return {
    get: async () => {
      if (kept !== undefined && now() < kept.replaceAt) return kept.value;
      try {
        return (await askOnce()).value;
      } catch (error) {
        if (kept !== undefined && now() < kept.end) return kept.value;
        throw error;
      }
    },
    insteadOf: async (refused) => {
      if (kept?.value === refused && kept.unproven !== undefined && now() < kept.unproven + pauseAfterRefusal)
        return undefined;
      const token = kept !== undefined && kept.value !== refused ? kept : await askOnce(refused);
      return token.value === refused ? undefined : token.value;
    },
    taken: (token) => {
      if (kept?.value === token) kept.unproven = undefined;
    },
  };
}
