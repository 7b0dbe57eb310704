import { utc } from '@date-fns/utc';
import { addMonths } from 'date-fns/addMonths';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import type { CountryCode, Choice, Draft, Field } from '../../guidance/answers.ts';
import { dayAfter, type Day } from '../../guidance/day.ts';
import { countryChoices } from '../../languages/countries.ts';
import { seatAnswers } from '../../languages/seats.ts';
import type { Speech } from '../../languages/speech.ts';
import { button, type Button } from '../parts/buttons.ts';

export type ShortcutsAsked = {
  readonly field: Field;
  readonly card: string;
  readonly draft: Draft;
  /** The country that the person's client names, if it names one. */
  readonly likelyCountry?: CountryCode | undefined;
  /** The UTC day. */
  readonly today: Day;
};

/** As many characters as stand in one row of a phone: a longer title would be cut. */
const longestTitle = 36;

/** Answers that stand below the input, so that most people need not fill it in. */
export function shortcutButtons(asked: ShortcutsAsked, speech: Speech): Button[] {
  return buttonsFor(asked, speech).filter(({ title }) => title.length <= longestTitle);
}

function buttonsFor(asked: ShortcutsAsked, speech: Speech): Button[] {
  switch (asked.field) {
    case 'partnerCountry':
      return ownCountryButtons(asked, speech);
    case 'customerCountry':
      return sameCountryButtons(asked, speech);
    case 'subscriptionCount':
      return numberButtons(asked, speech);
    case 'businessSeats':
      return seatButtons(asked, speech);
    case 'termStart':
      return startButtons(asked, speech);
    default:
      return [];
  }
}

/** Small numbers, which most customers have. */
function numberButtons({ field, card }: ShortcutsAsked, speech: Speech): Button[] {
  return [1, 2, 3, 4, 5].map((count) =>
    button(speech.number(count), { verb: 'answer', question: field, subscriptionCount: count, card }),
  );
}

/** Most customers are in the same country. */
function ownCountryButtons(
  { field, card, draft, likelyCountry: country }: ShortcutsAsked,
  speech: Speech,
): Button[] {
  if (country === undefined || !countryChoices(speech).some(({ value }) => value === country)) return [];
  const submit = { verb: 'answer', question: field, partnerCountry: country, card } as const;
  const words = speech.country(country);
  const alone = button(words, submit);
  if (draft.customerCountry !== undefined) return [alone];
  const both = { ...submit, with: 'customerCountry', customerCountry: country } as const;
  return [button(speech.say('button.bothCountries', { country: words }), both), alone];
}

function sameCountryButtons({ field, card, draft }: ShortcutsAsked, speech: Speech): Button[] {
  const country: CountryCode | undefined = draft.partnerCountry;
  if (country === undefined) return [];
  const words = speech.say('button.sameCountry', { country: speech.country(country) });
  return [button(words, { verb: 'answer', question: field, customerCountry: country, card })];
}

/** None of them needs counting. */
function seatButtons({ card }: ShortcutsAsked, speech: Speech): Button[] {
  const submit = { verb: 'answer', question: 'businessSeats', card } as const;
  return [
    ...seatAnswers.map((seats) => button(speech.say(`value.seats.${seats}`), { ...submit, seats })),
    button(speech.say('button.unknown'), { ...submit, unknown: true }),
  ];
}

const monthsOf = { monthly: 1, annual: 12, 'three-year': 36 } as const satisfies Record<
  Choice<'termLength'>,
  number
>;

/** On which day the term began, for each length that it can have: the day after the last term's end. */
function startButtons({ field, card, draft, today }: ShortcutsAsked, speech: Speech): Button[] {
  const { termEnd, termLength } = draft;
  if (termEnd === undefined || termEnd === 'unknown') return [];
  const lengths = termLength === undefined ? (['monthly', 'annual', 'three-year'] as const) : [termLength];
  return lengths.flatMap((length) => {
    const start = startOf(termEnd, monthsOf[length]);
    if (start > today) return [];
    const words = speech.say(`button.termStart.${length}`, { day: speech.day(start) });
    return [button(words, { verb: 'answer', question: field, termStart: start, card })];
  });
}

function startOf(termEnd: Day, months: number): Day {
  const next = parseISO(dayAfter(termEnd, 1), { in: utc });
  return formatISO(addMonths(next, -months), { representation: 'date', in: utc });
}
