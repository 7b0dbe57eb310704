import { z } from 'zod';

/** What a fault is called, and what whoever runs the bot does about it. */
export type Fault = { readonly code: string; readonly remedy: string };

const faultSchema = z.object({ code: z.string(), remedy: z.string() });

const ownFault: Fault = {
  code: 'turn-failed',
  remedy: 'Most likely a fault of the bot itself: report this line. “start over” takes the person past it.',
};

/** Why a turn failed: storage and sending make their errors say what they are; the rest is the bot's own. */
export function faultOf(error: unknown): Fault {
  return namedFault(error) ?? ownFault;
}

const addressSchema = z.object({ syscall: z.literal('listen') });

/** Why the bot could not start. */
export function startFaultOf(error: unknown): Fault {
  const named = namedFault(error);
  if (named !== undefined) return named;
  return addressSchema.safeParse(error).success
    ? { code: 'address-taken', remedy: 'Stop what listens there, or set another PORT or HOST.' }
    : { code: 'start-failed', remedy: 'Most likely a fault of the bot itself: report this line.' };
}

/** A chain that is longer is a circle. */
const mostCauses = 5;

/** What the first of the error and its causes says that has a name and a remedy. */
function namedFault(error: unknown): Fault | undefined {
  let each = error;
  for (let causes = 0; each instanceof Error && causes < mostCauses; causes += 1) {
    const { data } = faultSchema.safeParse(each);
    if (data !== undefined) return data;
    each = each.cause;
  }
  return undefined;
}
