import { z } from 'zod';
import { remedyOf, type FaultCode } from './faults.ts';

/** What a fault is called, and what whoever runs the bot does about it. */
type Fault = { readonly code: string; readonly remedy: string };

/** The code, and the remedy for the log. */
export function faultNamed(code: FaultCode): Fault {
  return { code, remedy: remedyOf(code) };
}

/** Why a button that somebody pressed has no effect. */
export function refusedPress(code: string): Fault {
  const remedy = 'Nothing. Many of one person, other than “card-old”: they try what is not theirs.';
  return { code, remedy };
}

/** Why a turn, or what `own` stands for, failed: storage and sending say what they met; the rest is the bot's own. */
export function faultOf(error: unknown, own: FaultCode = 'turn-failed'): Fault {
  return namedFault(error) ?? faultNamed(own);
}

const listeningSchema = z.object({ code: z.string(), syscall: z.enum(['listen', 'getaddrinfo']) });

const listeningFaults: ReadonlyMap<string, FaultCode> = new Map([
  ['EADDRINUSE', 'address-taken'],
  ['EACCES', 'address-forbidden'],
  ['EADDRNOTAVAIL', 'address-foreign'],
  ['ENOTFOUND', 'address-foreign'],
  ['EAI_AGAIN', 'address-foreign'],
]);

/** Why the bot could not start. */
export function startFaultOf(error: unknown): Fault {
  const listening = listeningSchema.safeParse(error).data;
  return faultOf(error, listeningFaults.get(listening?.code ?? '') ?? 'start-failed');
}

const faultSchema = z.object({ code: z.string(), remedy: z.string() });

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
