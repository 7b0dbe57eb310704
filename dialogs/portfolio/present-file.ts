import { randomUUID } from 'node:crypto';
import { columnsCard } from '../../cards/portfolio/columns-card.ts';
import { dateOrderCard } from '../../cards/portfolio/date-order-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import { previewCard } from '../../cards/portfolio/preview-card.ts';
import { daysBetween } from '../../guidance/day.ts';
import { compare } from '../../portfolio/kept/compare.ts';
import { fateOf } from '../../portfolio/kept/fate.ts';
import type { HeldFile } from '../../portfolio/kept/held-file.ts';
import type { StoredPortfolio } from '../../portfolio/kept/portfolio-memory.ts';
import { summaryOf } from '../../portfolio/kept/summary.ts';
import type { Reading } from '../../portfolio/reading.ts';
import { todayOf } from '../given.ts';
import type { SentAs } from '../sent-as.ts';
import { lastingCardKey, showLasting } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { caredFor } from './cared-for.ts';
import { eitherDay } from './either-day.ts';
import { nameOfFile } from './name-of-file.ts';

type Among = {
  readonly stored: StoredPortfolio;
  /** What is replaced; a message of its own without. */
  readonly sentAs: SentAs | undefined;
};

/** Shows what a file holds and asks what is to become of it, or what must be known before. */
export async function presentFile(turn: Turn, file: HeldFile, reading: Reading, among: Among): Promise<void> {
  const shown = await cardOf(turn, file, reading, among.stored);
  if (among.sentAs === undefined) {
    showLasting(turn, file.id, shown);
    return;
  }
  const { sentAs } = among;
  turn.outgoing.push({ kind: 'replace', ...sentAs, shown });
  noteLasting(turn, file.id, sentAs);
}

async function cardOf(turn: Turn, file: HeldFile, reading: Reading, stored: StoredPortfolio): Promise<Shown> {
  const { speech } = turn;
  const today = todayOf(turn);
  const about = { file: file.id, card: lastingCardKey(turn), name: nameOfFile(file.fileName, speech) };
  if (reading.problem === 'columns-missing') {
    const { headings, found } = reading.columns ?? { headings: [], found: {} };
    return columnsCard({ ...about, headings, found }, speech);
  }
  if (reading.questions.includes('date-order'))
    return dateOrderCard({ ...about, example: eitherDay(reading.subscriptions) }, speech);
  const summary = summaryOf(reading, today);
  const { whereabouts } = file.answers;
  const newId = randomUUID;
  const comparison = compare(stored.subscriptions, {
    ...reading,
    whereabouts: whereabouts ?? { at: 'ours' },
    newId,
  });
  const isFirst = stored.subscriptions.length === 0;
  const { added, changed, gone, same } = comparison;
  return previewCard(
    {
      ...about,
      summary,
      nearest: summary.nearest.map((row) => ({
        ...row,
        daysLeft: daysBetween(today, row.termEnd),
        fate: fateOf(row, today),
      })),
      beside: isFirst ? undefined : { added: added.length, changed: changed.length, gone: gone.length, same },
      caredFor: await caredFor(turn, reading),
      whereabouts,
    },
    speech,
  );
}

/** In a conversation. */
const mostLasting = 20;

/** The message is there already: what a press on it leads to takes its place. */
function noteLasting({ conversation }: Turn, shows: string, sentAs: SentAs): void {
  const others = conversation.lasting?.filter((one) => one.shows !== shows) ?? [];
  conversation.lasting = [...others, { shows, sentAs }].slice(-mostLasting);
}
