import { mostStored, myDataCards, type StoredItem } from '../../cards/person/my-data-card.ts';
import type { Known } from '../../cards/person/known-words.ts';
import type { MyDataPart } from '../means/asked.ts';
import { show } from '../speak.ts';
import { privately } from './privately.ts';
import { storedCounts } from './stored-counts.ts';
import type { Turn } from '../turn.ts';

/** Sends a person a part of all that is stored about them; to them alone. */
export async function sendMyData(turn: Turn, wanted?: MyDataPart): Promise<void> {
  await privately(turn, { command: 'help.command.my-data' }, (alone) => showMyData(alone, wanted));
}

async function showMyData(turn: Turn, wanted: MyDataPart | undefined): Promise<void> {
  const { part, after } = wanted ?? { part: 1 };
  const stored = await turn.memory.stored(after, mostStored);
  const items = after === undefined ? withTurn(turn, stored) : stored;
  const known = after === undefined ? await knownOf(turn) : undefined;
  for (const card of myDataCards({ known, items, part }, turn.speech)) show(turn, card);
}

async function knownOf(turn: Turn): Promise<Known> {
  const { partnerModel, language, habits } = turn.person;
  const { timeZone, hour, workingDays, cadence } = habits;
  const { partnerCountry = turn.person.partnerCountry } = turn.learned;
  const stored = await storedCounts(turn);
  const country = partnerCountry ?? undefined;
  return { partnerCountry: country, partnerModel, language, timeZone, hour, workingDays, cadence, stored };
}

/** As it is once the turn is saved, so that a first message finds itself. */
function withTurn({ learned, who }: Turn, stored: readonly StoredItem[]): StoredItem[] {
  const { tenantId, userId, conversationId } = who;
  const [first] = stored;
  const person = first?.at.kind === 'person' ? first : undefined;
  const others = person === undefined ? stored : stored.slice(1);
  const learns = Object.keys(learned).length > 0;
  const row = { tenantId, userId, ...person?.row, ...learned };
  const talk = {
    at: { kind: 'conversations', id: conversationId },
    row: { tenantId, userId, conversationId },
  } as const;
  const isKnown = others.some(({ at }) => at.kind === 'conversations' && at.id === conversationId);
  return [
    ...(person !== undefined || learns ? [{ at: { kind: 'person', id: userId } as const, row }] : []),
    ...(isKnown ? [] : [talk]),
    ...others,
  ];
}
