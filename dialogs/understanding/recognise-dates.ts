import { DateTimeRecognizer } from '@microsoft/recognizers-text-date-time';
import { z } from 'zod';
import type { Day } from '../../guidance/day.ts';

const resultsSchema = z.array(
  z.object({
    start: z.int(),
    /** Inclusive. */
    end: z.int(),
    typeName: z.string(),
    resolution: z
      .object({
        values: z.array(
          z.object({
            timex: z.string(),
            value: z.string().optional(),
            start: z.string().optional(),
            end: z.string().optional(),
          }),
        ),
      })
      .nullish(),
  }),
);

/** One thing that the recogniser takes for a date; `end` is exclusive. */
export type RecognisedDate = {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly values: readonly {
    readonly timex: string;
    readonly value?: string | undefined;
    readonly start?: string | undefined;
    readonly end?: string | undefined;
  }[];
};

const recognisers = new Map<string, DateTimeRecognizer>();

/** What was read lately: a turn reads the same words several times, and each time would take milliseconds. */
const lately = new Map<string, readonly RecognisedDate[]>();
const mostRemembered = 64;

/**
 * The dates in a short text, counted from the UTC day `today`.
 * Long runs of numbers make the recogniser's patterns explode: hand it a few words at a time.
 */
export function recogniseDates(text: string, today: Day, culture: string): readonly RecognisedDate[] {
  const key = JSON.stringify([text, today, culture]);
  const dates = lately.get(key) ?? readDates(text, today, culture);
  lately.delete(key);
  lately.set(key, dates);
  for (const oldest of lately.keys()) if (lately.size > mostRemembered) lately.delete(oldest);
  return dates;
}

function readDates(text: string, today: Day, culture: string): RecognisedDate[] {
  return resultsSchema
    .parse(recognised(text, today, culture))
    .map(({ start, end, typeName, resolution }) => ({
      start,
      end: end + 1,
      type: typeName.replace('datetimeV2.', ''),
      values: resolution?.values ?? [],
    }));
}

/** The recogniser throws a TypeError on some texts without sense ("before January January"): no date is in them. */
function recognised(text: string, today: Day, culture: string): unknown {
  const model = modelFor(culture);
  try {
    return model.parse(text, localNoon(today));
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
}

function modelFor(culture: string): ReturnType<DateTimeRecognizer['getDateTimeModel']> {
  const recogniser = recognisers.get(culture) ?? new DateTimeRecognizer(culture);
  recognisers.set(culture, recogniser);
  return recogniser.getDateTimeModel(culture, false);
}

/** The recogniser reads local time; noon is on the same day before and after a change of the clock. */
function localNoon(day: Day): Date {
  return new Date(`${day}T12:00:00`);
}
