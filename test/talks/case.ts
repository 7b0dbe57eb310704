import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { fields, type Field } from '../../guidance/answers.ts';

const fieldSchema = z.enum(fields);
const valueSchema = z.union([z.string(), z.number()]);
const wordsSchema = z.array(z.string().min(1)).min(1);
/** One value, or several of which each is right. */
const rightSchema = z.union([valueSchema, z.array(valueSchema)]);
const rightsSchema = z.partialRecord(fieldSchema, rightSchema);

const valuesSchema = z.partialRecord(fieldSchema, valueSchema);

const asideSchema = z.strictObject({
  /**
   * Typed when this question is open for the first time, before its answer; if it never is, or at `plan`, once the plan
   * is there. `then`: right after the one above it.
   */
  at: z.union([fieldSchema, z.enum(['plan', 'then'])]),
  say: z.string().min(1),
  /** What was right until then and is taken back by it. What corrects nothing may change nothing. */
  corrects: valuesSchema.optional(),
  /** What it sets beside that: said by mistake, and right until a later one corrects it or takes it back; or the yes to news asked back. */
  slip: valuesSchema.optional(),
  /** It takes back the latest change: what stood before must stand again. */
  takesBack: z.literal(true).optional(),
  /** What has happened since: right from then on, and nothing else. */
  news: valuesSchema.optional(),
  /** With it the person leaves: no plan is made of what they came with. */
  leaves: z.literal(true).optional(),
});

const talkCaseSchema = z.strictObject({
  /** Why it stands here. */
  note: z.string().min(1),
  /** What the person's client reports. */
  locale: z.string(),
  opening: z.string().min(1),
  /** The fields of which the opening states a value. */
  stated: z.array(fieldSchema),
  /** What is typed when the field is asked; the further ones when it is asked again. */
  answers: z.partialRecord(fieldSchema, wordsSchema),
  asides: z.array(asideSchema).default([]),
  /** What the plan must be made of. */
  truth: rightsSchema,
  /** What may be taken as well. */
  besides: rightsSchema.default({}),
});

export type TalkCase = z.infer<typeof talkCaseSchema> & {
  readonly name: string;
  readonly language: LanguageId;
};
export type Aside = z.infer<typeof asideSchema>;

const folder = new URL('../cases/talks/', import.meta.url);

/** The talks of test/cases/talks, in the order of their names; `en/03` is the start of one. */
export function talkCases(starts: readonly string[] = ['']): TalkCase[] {
  return languageIds.flatMap((language) =>
    readdirSync(new URL(`${language}/`, folder))
      .toSorted()
      .map((file) => ({ file, name: `${language}/${file.replace(/\.json$/, '')}` }))
      .filter(({ name }) => starts.some((start) => name.startsWith(start)))
      .map(({ file, name }) => ({ ...readTalk(`${language}/${file}`), name, language })),
  );
}

function readTalk(path: string) {
  try {
    return talkCaseSchema.parse(JSON.parse(readFileSync(new URL(path, folder), 'utf8')));
  } catch (error) {
    throw new Error(`test/cases/talks/${path} cannot be read`, { cause: error });
  }
}

/** Whether the value is right for the field once these were typed. */
export function isRight(talk: TalkCase, field: Field, value: unknown, typed: ReadonlySet<Aside>): boolean {
  return rightValues(talk, field, typed).some((right) => right === value);
}

function rightValues({ truth, besides, asides }: TalkCase, field: Field, typed: ReadonlySet<Aside>) {
  const news = asides.findLast((aside) => typed.has(aside) && aside.news?.[field] !== undefined);
  if (news !== undefined) return [news.news?.[field]];
  const saidOtherwise = asides.flatMap((aside, index) => {
    if (!typed.has(aside)) return [aside.corrects?.[field]];
    const isMended = asides.slice(index + 1).some((later) => typed.has(later) && mends(later));
    return isMended ? [] : [aside.slip?.[field]];
  });
  return [truth[field], besides[field], ...saidOtherwise].flat().filter((right) => right !== undefined);
}

function mends({ corrects, takesBack }: Aside): boolean {
  return corrects !== undefined || takesBack === true;
}
