import { z } from 'zod';
import { doubtful } from '../../cards/problem.ts';
import { draftSchema, fields, type CountryCode } from '../../guidance/answers.ts';

const answeredSchema = z.object({
  draft: draftSchema,
  /** The person said that the tenant holds more subscriptions than those to move. */
  tenantHoldsOthers: z.boolean(),
  /** The partner's country was not asked: it is known from an earlier move. */
  countryRemembered: z.boolean(),
  /** The answers of which the words left open whether they are this field's: no plan stops on one unasked. */
  inferred: z.array(z.enum(fields)).optional(),
  /** The answered questions, oldest first: the way back. */
  trail: z.array(z.enum(fields)),
});

/** Where one guided move stands, as it is stored between turns. */
export const moveSchema = answeredSchema.extend({
  at: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('question'),
      field: z.enum(fields),
      /** The few answers that fit what was said: one of them is to be picked. */
      options: z.array(z.string()).optional(),
    }),
    z.object({ kind: z.literal('form') }),
    z.object({ kind: z.literal('planned') }),
  ]),
  /** What the latest plan was made of: it stands until a change of it is through. */
  planned: answeredSchema.optional(),
  /** Fields of which something was said that can be several answers, still to be asked between. */
  unsettled: z
    .array(
      z.object({
        field: z.enum(fields),
        options: z.array(z.string()),
        why: z.enum(doubtful).optional(),
      }),
    )
    .optional(),
  /** Messages in a row that did not answer the open question. */
  misses: z.int(),
});

export type Move = z.infer<typeof moveSchema>;

/** The partner's own country, if that was said and not inferred: it holds for the next customer too. */
export function ownCountry({ draft, inferred = [] }: Move): CountryCode | undefined {
  return inferred.includes('partnerCountry') ? undefined : draft.partnerCountry;
}

/** A move at its first question; the partner's country, where it is known, is not asked again. */
export function newMove(partnerCountry: CountryCode | undefined): Move {
  return {
    draft: partnerCountry === undefined ? {} : { partnerCountry },
    tenantHoldsOthers: false,
    countryRemembered: partnerCountry !== undefined,
    at: { kind: 'question', field: 'source' },
    trail: [],
    misses: 0,
  };
}
