import { z } from 'zod';
import { doubtful } from '../../guidance/problem.ts';
import { draftSchema, fields, type Draft } from '../../guidance/answers.ts';

const answeredSchema = z.object({
  draft: draftSchema,
  /** The person said that the tenant holds more subscriptions than those to move. */
  tenantHoldsOthers: z.boolean(),
  /** The partner's country was not asked: it is known from an earlier move. */
  countryRemembered: z.boolean(),
  /** The same of how the partner buys; nothing in moves that were stored before it was asked. */
  modelRemembered: z.boolean().optional(),
  /** Questions that stay without an answer, since nobody knows: they are not asked again. */
  leftOpen: z.array(z.enum(fields)).optional(),
  /**
   * The answers of which the words left open whether they are this field's: no plan stops on one unasked. Of moves that
   * were stored before only: nothing is inferred any more.
   */
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
  /** Whose it is, where somebody has said so before its first plan: from then on it is kept with that. */
  customer: z.string().optional(),
  /** The id that it is kept by since its first plan. */
  keptAs: z.string().optional(),
  /** Messages in a row that did not answer the open question. */
  misses: z.int(),
});

export type Move = z.infer<typeof moveSchema>;

/** What is known of the partner, whoever the customer is. */
export type Partner = Pick<Draft, 'partnerCountry' | 'partnerModel'>;

/** What the move knows of the partner, if that was said and not inferred: it holds for the next customer too. */
export function ownPartner({ draft, inferred = [] }: Move): Partner {
  const { partnerCountry, partnerModel } = draft;
  return {
    ...(partnerCountry === undefined || inferred.includes('partnerCountry') ? {} : { partnerCountry }),
    ...(partnerModel === undefined ? {} : { partnerModel }),
  };
}

/** What people have said in the move; which question is open is no part of it. */
export function saidOf({ draft, leftOpen = [], tenantHoldsOthers, customer }: Move) {
  return { draft, leftOpen, tenantHoldsOthers, customer };
}

/** What a plan is made of. */
export function madeOf(move: Move): NonNullable<Move['planned']> {
  const { draft, tenantHoldsOthers, countryRemembered, modelRemembered, leftOpen, inferred, trail } = move;
  return { draft, tenantHoldsOthers, countryRemembered, modelRemembered, leftOpen, inferred, trail };
}

/** A move at its first question; what is known of the partner is not asked again. */
export function newMove({ partnerCountry, partnerModel }: Partner): Move {
  return {
    draft: {
      ...(partnerModel === undefined ? {} : { partnerModel }),
      ...(partnerCountry === undefined ? {} : { partnerCountry }),
    },
    tenantHoldsOthers: false,
    countryRemembered: partnerCountry !== undefined,
    modelRemembered: partnerModel !== undefined,
    at: { kind: 'question', field: 'source' },
    trail: [],
    misses: 0,
  };
}
