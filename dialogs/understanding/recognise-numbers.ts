import { NumberRecognizer } from '@microsoft/recognizers-text-number';
import { z } from 'zod';

const resultsSchema = z.array(
  z.object({
    start: z.int(),
    /** Inclusive. */
    end: z.int(),
    resolution: z.object({ value: z.string() }),
  }),
);

/** A number in words; `end` is exclusive. */
export type RecognisedNumber = { readonly start: number; readonly end: number; readonly value: number };

const recognisers = new Map<string, NumberRecognizer>();

/** The numbers in the text, digits or words. */
export function recogniseNumbers(text: string, culture: string): RecognisedNumber[] {
  const recogniser = recognisers.get(culture) ?? new NumberRecognizer(culture);
  recognisers.set(culture, recogniser);
  return resultsSchema
    .parse(recogniser.getNumberModel(culture, false).parse(text))
    .map(({ start, end, resolution }) => ({ start, end: end + 1, value: Number(resolution.value) }))
    .filter(({ value }) => Number.isFinite(value));
}
