import type { Turn } from '../turn.ts';

/** Whether a list can be asked about here: the person keeps one, or the channel was given one. */
export async function hasList({ who, memory: { portfolio } }: Turn): Promise<boolean> {
  if (!who.inPersonalChat && (await portfolio.giver()) === undefined) return false;
  return (await portfolio.counts()).all > 0;
}
