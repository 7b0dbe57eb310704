import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { draftSchema, fields, type Draft } from '../../guidance/answers.ts';
import type { Listening } from '../../understanding/read.ts';

/** The UTC day on which everything is said, unless a case says another. */
const usualDay = '2026-11-27';

const fieldSchema = z.enum(fields);
const valueSchema = z.union([z.string(), z.number()]);
/** Of each field its value; `any` leaves it open. */
const valuesSchema = z.partialRecord(fieldSchema, valueSchema);
const doubtSchema = z.union([
  fieldSchema,
  z.strictObject({
    field: fieldSchema,
    options: z.array(z.string()).optional(),
    why: z.string().optional(),
  }),
]);
const watchSchema = z.strictObject({
  by: z.enum(['remind', 'watch']).optional(),
  what: z.string().optional(),
  day: z.string().optional(),
  days: z.array(z.string()).optional(),
  pastDay: z.string().optional(),
  daysBefore: z.number().optional(),
  hour: z.number().optional(),
  ownWords: z.boolean().optional(),
});

const replySchema = z.strictObject({
  kind: z.enum(['done', 'moved', 'stop', 'stop-reminders', 'snooze']),
  customer: z.string().optional(),
  days: z.number().optional(),
  until: z.iso.date().optional(),
});

/** One message and what it says; test/cases/heard/README.md tells what each key means. */
const caseSchema = z.strictObject({
  text: z.string(),
  asking: fieldSchema.optional(),
  options: z.array(z.string()).optional(),
  stage: z.enum(['idle', 'question', 'form', 'planned', 'reminder', 'watch']).optional(),
  draft: z.union([z.string(), draftSchema]).optional(),
  today: z.iso.date().default(usualDay),
  dateOrder: z.enum(['day-first', 'month-first', 'year-first']).optional(),
  facts: z.union([z.literal('any'), valuesSchema]).default({}),
  asked: z.array(fieldSchema).default([]),
  not: z.partialRecord(fieldSchema, z.union([valueSchema, z.array(valueSchema)])).default({}),
  doubts: z.array(doubtSchema).default([]),
  others: z.boolean().optional(),
  act: z
    .string()
    .regex(/^(ask|what-if|undo|correct|watch|(outside|news):[a-z-]+(:\d+)?)$/)
    .nullable()
    .optional(),
  topic: z.string().optional(),
  command: z.looseObject({ kind: z.string() }).nullable().optional(),
  reply: replySchema.nullable().optional(),
  watch: watchSchema.nullable().optional(),
  unread: z.array(z.string()).optional(),
  yet: z.enum(['missed', 'asked']).optional(),
  note: z.string().optional(),
});

export type HeardCase = z.infer<typeof caseSchema> & {
  readonly language: string;
  /** The file it stands in: "relationship". */
  readonly subject: string;
};

const folder = fileURLToPath(new URL('../cases/heard/', import.meta.url));

/** What was answered before, by the name that the cases call it. */
const moves = z
  .record(z.string(), draftSchema)
  .parse(JSON.parse(readFileSync(`${folder}moves.json`, 'utf8')));

/** Every case of a language, file by file; throws with file and line for one that is none. */
export function heardCases(language: string): HeardCase[] {
  return globSync(`${folder}${language}/*.jsonl`)
    .sort()
    .flatMap((path) => {
      const subject = basename(path, '.jsonl');
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
      return lines.map((line, at) => ({ ...parsed(line, `${path}:${at + 1}`), language, subject }));
    });
}

function parsed(line: string, where: string): z.infer<typeof caseSchema> {
  try {
    return caseSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(`${where} is no case`, { cause });
  }
}

/** What the message is read against. */
export function listeningOf(one: HeardCase): Listening {
  const { today, asking, options, dateOrder, language } = one;
  const stage = one.stage ?? (asking === undefined ? 'idle' : 'question');
  return { today, draft: draftOf(one), asking, options, stage, dateOrder, language };
}

function draftOf({ draft = {}, asking }: HeardCase): Draft {
  if (typeof draft !== 'string') return draft;
  const move = moves[draft];
  if (move === undefined) throw new Error(`no move is called ${draft}`);
  if (asking === undefined) return move;
  const before = fields.slice(0, fields.indexOf(asking));
  return Object.fromEntries(Object.entries(move).filter(([field]) => before.some((one) => one === field)));
}
