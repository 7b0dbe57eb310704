import { caredForBy } from '../../portfolio/kept/cared-for.ts';
import type { CareTakenFrom } from '../../portfolio/kept/portfolio-effect.ts';
import type { Reading } from '../../portfolio/reading.ts';
import type { Turn } from '../turn.ts';

/** Which colleagues are reminded of how many of the subscriptions of a file; no more is shown of what they have. */
export async function caredFor(
  { memory }: Turn,
  { subscriptions }: Pick<Reading, 'subscriptions'>,
): Promise<readonly CareTakenFrom[]> {
  const ids = subscriptions.flatMap(({ subscriptionId }) => subscriptionId ?? []);
  return caredForBy((await memory.portfolio.caretakers(ids)).values());
}
