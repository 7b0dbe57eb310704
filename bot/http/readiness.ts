/** Whether the database answers, and what it says where not. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly error: unknown };

/** Milliseconds for which an answer is good. */
const longest = 1_000;

/**
 * Asks the database whether it answers: one question at a time, and one a second, however many want to know. `clock`
 * answers milliseconds.
 */
export function makeReadiness(ping: () => Promise<void>, clock: () => number): () => Promise<Readiness> {
  let asking: Promise<Readiness> | undefined;
  let last: { readonly answer: Readiness; readonly at: number } | undefined;

  async function ask(): Promise<Readiness> {
    const answer = await answerOf(ping);
    last = { answer, at: clock() };
    asking = undefined;
    return answer;
  }

  return async () => {
    const now = clock();
    if (last !== undefined && last.at <= now && now < last.at + longest) return last.answer;
    asking ??= ask();
    return await asking;
  };
}

async function answerOf(ping: () => Promise<void>): Promise<Readiness> {
  try {
    await ping();
    return { ready: true };
  } catch (error) {
    return { ready: false, error };
  }
}
