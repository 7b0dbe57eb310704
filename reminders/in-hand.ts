import type { Claim } from '../storage/due-reminders.ts';
import type { Place } from '../storage/places.ts';
import type { Settlement } from '../storage/settlement.ts';
import type { Digest } from './digest.ts';
import type { Due } from './portfolio-look.ts';
import type { NearTurn } from './tenant-pace.ts';

/** What a worker has taken for one place, near its turn to be sent. */
export type InHand = {
  readonly claim: Claim;
  readonly place: Place;
  readonly due: Due;
  readonly turn: NearTurn;
};

/** The same, judged: what it says, and what is dropped of it. */
export type Sending = InHand & {
  readonly dropped: readonly Settlement[];
  readonly ids: readonly string[];
  readonly digest: Digest;
};

export function idsOf(reminders: readonly { readonly id: string }[]): string[] {
  return reminders.map(({ id }) => id);
}
