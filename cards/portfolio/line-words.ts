import type { Fate } from '../../portfolio/kept/fate.ts';
import type { Row } from '../../portfolio/row.ts';
import type { Speech } from '../../languages/speech.ts';

/** What it is, and how many licences of it. */
export function productWords(
  { product, seats }: { readonly product: string; readonly seats?: number | undefined },
  speech: Speech,
): string {
  return seats === undefined ? product : speech.say('portfolio.seats', { product, seats });
}

/** When it ends, and how far away that is. */
export function endWords(
  { termEnd, daysLeft }: Pick<Row, 'termEnd'> & { readonly daysLeft: number },
  speech: Speech,
): string {
  return speech.say('portfolio.ends', { day: speech.shortDay(termEnd), away: speech.daysAway(daysLeft) });
}

/** The same with what follows. */
export function fateLine(
  line: Pick<Row, 'termEnd'> & { readonly daysLeft: number; readonly fate: Fate },
  speech: Speech,
): string {
  const fate = speech.say(`fate.${line.fate}`);
  return speech.say('portfolio.ends.fate', { ends: endWords(line, speech), fate });
}
