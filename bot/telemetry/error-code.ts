import { z } from 'zod';

const codeSchema = z.object({ code: z.string().regex(/^[\w.-]{1,60}$/) });

/** A chain that is longer is a circle. */
const mostCauses = 5;

/** What went wrong in a word: the code of the error or of the first of its causes that has one, else its kind. */
export function errorCode(error: unknown): string {
  let each = error;
  for (let causes = 0; each instanceof Error && causes < mostCauses; causes += 1) {
    const { data } = codeSchema.safeParse(each);
    if (data !== undefined) return data.code;
    each = each.cause;
  }
  return error instanceof Error ? error.constructor.name : typeof error;
}
