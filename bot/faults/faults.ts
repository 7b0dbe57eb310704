import { z } from 'zod';

/** What a fault is called, and what whoever runs the bot does about it. */
export type Fault = { readonly code: string; readonly remedy: string };

const faultSchema = z.object({ code: z.string(), remedy: z.string() });

const ownFault: Fault = {
  code: 'turn-failed',
  remedy: 'Most likely a fault of the bot itself: report this line. “start over” takes the person past it.',
};

/** Why a turn, or what `own` stands for, failed: storage and sending say what they met; the rest is the bot's own. */
export function faultOf(error: unknown, own = ownFault): Fault {
  return namedFault(error) ?? own;
}

const listeningSchema = z.object({ code: z.string(), syscall: z.enum(['listen', 'getaddrinfo']) });

const foreign: Fault = {
  code: 'address-foreign',
  remedy:
    'HOST is no address of this machine: set one that is, such as 127.0.0.1 or 0.0.0.0, or leave it out.',
};

const listeningFaults: ReadonlyMap<string, Fault> = new Map([
  ['EADDRINUSE', { code: 'address-taken', remedy: 'Stop what listens there, or set another PORT or HOST.' }],
  [
    'EACCES',
    {
      code: 'address-forbidden',
      remedy: 'This user may not listen on that port: set another PORT, from 1024 upwards.',
    },
  ],
  ['EADDRNOTAVAIL', foreign],
  ['ENOTFOUND', foreign],
  ['EAI_AGAIN', foreign],
]);

/** Why the bot could not start. */
export function startFaultOf(error: unknown): Fault {
  const listening = listeningSchema.safeParse(error).data;
  return (
    namedFault(error) ??
    listeningFaults.get(listening?.code ?? '') ?? {
      code: 'start-failed',
      remedy: 'Most likely a fault of the bot itself: report this line.',
    }
  );
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
