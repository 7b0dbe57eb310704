import { z } from 'zod';
import { fields, type Field } from '../../guidance/answers.ts';
import { partIds, partQuestions } from '../../knowledge/parts.ts';
import { topicIds } from '../../knowledge/topics.ts';
import { seatAnswers } from '../../languages/seats.ts';
import { languageIds } from '../../languages/language-id.ts';
import { cardKeySchema, commentSchema, inputSchema, pickedSchema } from './submitted-input.ts';
import { draftSubmits } from '../drafts/draft-submits.ts';
import { moveSubmits } from '../moves/move-submits.ts';
import { colleagueSubmits } from '../moves/colleague-submits.ts';
import { portfolioSubmits } from '../portfolio/portfolio-submits.ts';
import { watchInputs, watchSubmits } from '../watch/watch-submits.ts';

// Clients that do not know `associatedInputs` send a card's inputs along with every button.
const inputs = Object.fromEntries(fields.map((field) => [field, inputSchema])) as Record<
  Field,
  typeof inputSchema
>;

const card = cardKeySchema;

const answerSchema = z.object({
  verb: z.literal('answer'),
  /** The field whose input, of that name, holds the answer. */
  question: z.enum(fields),
  /** "I don't know", or "Skip" for what is optional. */
  unknown: z.literal(true).optional(),
  /** The tenant holds more subscriptions than those to move. */
  others: z.literal(true).optional(),
  /** How many Business licences, by a button. */
  seats: z.enum(seatAnswers).optional(),
  /** A second field that the same button answers. */
  with: z.enum(fields).optional(),
  card,
  ...inputs,
});

/** What the answer would change in the plan that was made, before it is given. */
const previewSchema = z.object({ verb: z.literal('preview'), question: z.enum(fields), card, ...inputs });

const formSchema = z.object({ verb: z.literal('form'), card, ...inputs });

const changeSchema = z.object({
  verb: z.literal('change'),
  /** An input of the card. */
  question: pickedSchema(z.enum(fields)),
  card,
  ...inputs,
});

/** Takes back what the card says that it understood, or did. */
const undoSchema = z.object({
  verb: z.literal('undo'),
  step: z.int().min(1),
  card,
  ...inputs,
  ...watchInputs,
});

/** Asks what was offered where a question could mean several things. */
const askSchema = z.object({
  verb: z.literal('ask'),
  topic: z.enum(topicIds),
  card,
  ...inputs,
  ...watchInputs,
});

/** The same of a part of the plan. */
const askPartSchema = z.object({
  verb: z.literal('ask-part'),
  part: z.enum(partIds),
  question: z.enum(partQuestions),
  card,
  ...inputs,
  ...watchInputs,
});

/** Says whether what the card tells is right. */
const feedbackSchema = z.object({
  verb: z.literal('feedback'),
  reaction: z.enum(['like', 'dislike']),
  /** With the line on the card that thanks for it. */
  sends: z.literal(true).optional(),
  comment: commentSchema.optional(),
  card,
  ...inputs,
  ...watchInputs,
});

/** Answers that were only supposed are to hold. */
const takeOverSchema = z.object({ verb: z.literal('take-over'), card, ...inputs, ...watchInputs });

/** The inputs of the settings card: text, or a number where a client makes one of it. */
const settings = {
  language: inputSchema,
  timeZone: inputSchema,
  hour: inputSchema,
  cadence: inputSchema,
  workingDays: inputSchema,
  partnerModel: inputSchema,
};

const settingsSchema = z.object({ verb: z.literal('save-settings'), card, ...settings });

/** Takes over the zone that the person's client reported; the inputs do not count. */
const timeZoneSchema = z.object({
  verb: z.literal('use-time-zone'),
  zone: z.string().min(1).max(64),
  card,
  ...settings,
});

const languageSchema = z.object({
  verb: z.literal('speak'),
  language: z.enum(languageIds),
  /** The card that it stands on. */
  on: z.enum(['welcome', 'language']),
  card,
});

const forgetSchema = z.object({ verb: z.enum(['forget-everything', 'keep-everything']), card });

/** What is stored of imported files, as `my data` names it. */
const ofFiles = ['imports', 'subscriptions', 'given', 'wishes', 'before', 'file', 'answers'] as const;

/** Asks for a part of what is stored about whoever presses: after which row it begins. */
const myDataSchema = z.strictObject({
  verb: z.literal('my-data'),
  /** Counted from 1. */
  part: z.int().min(1).max(100_000),
  after: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.enum([
          'person',
          'conversations',
          'places',
          'feedback',
          'moves',
          'hand-overs',
          'stand-ins',
          ...ofFiles,
        ]),
        id: z.string().max(1_000),
      }),
      z.strictObject({ kind: z.literal('watches'), id: z.uuid() }),
      z.strictObject({ kind: z.literal('reminders'), id: z.uuid(), watchId: z.uuid() }),
    ])
    .optional(),
  card,
});

export const bareVerbs = [
  'start',
  'start-over',
  'open-form',
  'help',
  'back',
  'cancel',
  'resume',
  'leave-it',
  'settings',
] as const;

/** Says the example that the card shows, as if it had been typed. */
const exampleSchema = z.object({ verb: z.literal('example'), card });

const bareSchema = z.object({ verb: z.enum(bareVerbs), card, ...inputs, ...watchInputs });

/** How far the move is whose plan the button stands on; without its id that on the table. */
const stepsSchema = z.object({
  verb: z.literal('steps'),
  moveId: z.uuid().optional(),
  card,
  ...inputs,
  ...watchInputs,
});

/**
 * What the buttons of all cards submit. Unknown verbs are refused, and so is what a button of ours never holds; other
 * keys, which clients may add, are left out.
 */
export const submitSchema = z.discriminatedUnion('verb', [
  answerSchema,
  previewSchema,
  formSchema,
  changeSchema,
  undoSchema,
  askSchema,
  askPartSchema,
  feedbackSchema,
  takeOverSchema,
  exampleSchema,
  bareSchema,
  ...watchSubmits,
  ...moveSubmits,
  ...colleagueSubmits,
  stepsSchema,
  ...portfolioSubmits,
  ...draftSubmits,
  settingsSchema,
  timeZoneSchema,
  languageSchema,
  forgetSchema,
  myDataSchema,
]);

export type Submit = z.infer<typeof submitSchema>;
