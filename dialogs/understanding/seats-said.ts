import { seatsKept } from '../../languages/seats.ts';
import { wholeNumber } from '../../understanding/numbers/numbers.ts';
import { foldedPhrases } from './phrases.ts';

/** Where the plan changes: above it, old and new licences together are too many. */
const line = seatsKept['up-to-150'];

/** How many Business licences the folded message as a whole says: "none", "40 licences", "more than 150". */
export function seatsSaid(message: string): number | undefined {
  if (none.has(message)) return seatsKept.none;
  const count = withoutUnit(message);
  const over = after(count, moreThan);
  const most = after(count, upTo);
  const number = numberIn(over ?? most ?? count);
  if (number === undefined) return undefined;
  // "More than 100" leaves open on which side of the line it is.
  if (over !== undefined) return number >= line ? seatsKept['more-than-150'] : undefined;
  if (most !== undefined) return number <= line ? seatsKept['up-to-150'] : undefined;
  return number;
}

const none = new Set(foldedPhrases(({ seats }) => seats.none));
const units = foldedPhrases(({ seats }) => seats.units);
const moreThan = foldedPhrases(({ seats }) => seats.moreThan);
const upTo = foldedPhrases(({ seats }) => seats.upTo);

function withoutUnit(message: string): string {
  const unit = units.find((each) => message.endsWith(` ${each}`));
  return unit === undefined ? message : message.slice(0, -unit.length - 1);
}

function after(message: string, leads: readonly string[]): string | undefined {
  const lead = leads.find((each) => message.startsWith(`${each} `));
  return lead === undefined ? undefined : message.slice(lead.length + 1);
}

/** Digits, in thousands too: "1 500". */
function numberIn(words: string): number | undefined {
  return /^\d{1,3}( \d{3})+$|^\d+$/.test(words) ? wholeNumber(words.replaceAll(' ', '')) : undefined;
}
