import type { ListAsked } from '../../portfolio/asked/list-asked.ts';
import type { Speech } from '../../languages/speech.ts';

/** Which subscriptions are asked for, as a heading. */
export function askedWords(asked: ListAsked, speech: Speech): string {
  switch (asked.kind) {
    case 'ending':
      return spanWords(asked, speech);
    case 'customer':
      return asked.customer;
    case 'all':
      return speech.say('portfolio.title');
    default:
      return speech.say(`list.asked.${asked.kind}`);
  }
}

type Span = Pick<Extract<ListAsked, { kind: 'ending' }>, 'first' | 'last'>;

function spanWords({ first, last }: Span, speech: Speech): string {
  if (first === last) return speech.say('list.asked.day', { day: speech.day(first) });
  if (isMonth({ first, last })) return speech.say('list.asked.month', { month: monthWords(first, speech) });
  return speech.say('list.asked.span', { first: speech.shortDay(first), last: speech.shortDay(last) });
}

/** The month of a UTC day: "March 2027". */
export function monthWords(day: Span['first'], speech: Speech): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return speech.month({ year, month });
}

function isMonth({ first, last }: Span): boolean {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return first.endsWith('-01') && last === `${first.slice(0, 8)}${String(days)}`;
}
