import type { Stored } from '../../cards/person/forget-card.ts';
import type { Turn } from '../turn.ts';

/** How much is stored about the person: as it is once the turn is saved, so that a first message finds itself. */
export async function storedCounts({ memory, learned }: Pick<Turn, 'memory' | 'learned'>): Promise<Stored> {
  const { conversations, settings, ...more } = await memory.storedCounts();
  return {
    ...more,
    conversations: Math.max(1, conversations),
    settings: settings || Object.keys(learned).length > 0,
  };
}
