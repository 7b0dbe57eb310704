import type { Speech } from './speech.ts';

/** The answers to the number of Business licences that need no counting, in the order of their buttons. */
export const seatAnswers = ['none', 'up-to-150', 'more-than-150'] as const;

export type SeatAnswer = (typeof seatAnswers)[number];

/** What each is kept as: the plan asks only whether there are more than 150. */
export const seatsKept = { none: 0, 'up-to-150': 150, 'more-than-150': 151 } as const satisfies Readonly<
  Record<SeatAnswer, number>
>;

/** The number as it was answered: "none", "up to 150", "more than 150", or a number. */
export function seatWords(seats: number, speech: Speech): string {
  const answer = seatAnswers.find((one) => seatsKept[one] === seats);
  return answer === undefined ? speech.number(seats) : speech.say(`value.seats.${answer}`);
}
