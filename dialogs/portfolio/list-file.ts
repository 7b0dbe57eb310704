import { askedWords } from '../../cards/portfolio/asked-words.ts';
import { whereWords } from '../../cards/portfolio/subscription-card.ts';
import { speechFor, type Speech } from '../../languages/speech.ts';
import { listCsv, separatorOf } from '../../portfolio/asked/list-csv.ts';
import type { ListAsked } from '../../portfolio/asked/list-asked.ts';
import type { Listed } from '../../portfolio/kept/listed.ts';
import { fileNamed } from '../files/file-name.ts';
import type { MadeFile, OfferedFile } from '../files/offered-file.ts';
import type { Turn } from '../turn.ts';
import { linesOf } from './seen-portfolio.ts';

/** The list as it is now, for whoever speaks; nothing where it is empty, or others read along. */
export async function makeListFile(
  turn: Turn,
  { asked, language }: Extract<OfferedFile, { kind: 'portfolio-csv' }>,
): Promise<MadeFile | undefined> {
  if (!turn.who.inPersonalChat) return undefined;
  const lines = await linesOf(turn, asked);
  if (lines.length === 0) return undefined;
  const speech = speechFor(turn.who.locale, language);
  const rows = lines.map((line) => columns.map((each) => each.of(line, speech) ?? ''));
  const headings = columns.map(({ heading }) => speech.say(heading));
  const csv = listCsv({ headings, rows, separator: separatorOf(speech.locale) });
  return {
    name: fileNamed(nameOf(asked, speech), 'csv'),
    description: turn.speech.say('file.list', { count: lines.length }),
    bytes: new TextEncoder().encode(csv),
  };
}

function nameOf(asked: ListAsked, speech: Speech): string {
  const what = askedWords(asked, speech);
  return asked.kind === 'all' ? what : speech.say('file.list.name', { what });
}

type Column = {
  readonly heading: Parameters<Speech['say']>[0];
  readonly of: (line: Listed, speech: Speech) => string | undefined;
};

/** Days as `YYYY-MM-DD` and bare numbers: every spreadsheet takes these for what they are. */
const columns: readonly Column[] = [
  { heading: 'row.customer', of: ({ customer }) => customer },
  { heading: 'row.product', of: ({ product }) => product },
  { heading: 'row.seats', of: ({ seats }) => seats?.toString() },
  { heading: 'row.termStart', of: ({ termStart }) => termStart },
  { heading: 'row.termEnd', of: ({ termEnd }) => termEnd },
  {
    heading: 'row.termLength',
    of: ({ termLength }, speech) => termLength && speech.say(`choice.termLength.${termLength}`),
  },
  {
    heading: 'row.autoRenew',
    of: ({ autoRenew }, speech) => autoRenew && speech.say(`choice.autoRenew.${autoRenew}`),
  },
  { heading: 'row.state', of: ({ state }, speech) => state && speech.say(`state.${state}`) },
  { heading: 'subscription.nobody', of: ({ fate }, speech) => speech.say(`fate.${fate}`) },
  { heading: 'row.whereabouts', of: ({ whereabouts }, speech) => whereWords(whereabouts, speech) },
  { heading: 'row.country', of: ({ country }, speech) => country && speech.country(country) },
  { heading: 'row.subscriptionId', of: ({ subscriptionId }) => subscriptionId },
  { heading: 'row.customerTenantId', of: ({ customerTenantId }) => customerTenantId },
];
