import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { conditionsOf } from '../../dialogs/means/conditions.ts';
import { meaningOf } from '../../dialogs/means/meanings.ts';
import { decide } from '../../dialogs/move/decide.ts';
import { moveEvent } from '../../dialogs/move/hear.ts';
import type { MoveEvent } from '../../dialogs/move/event.ts';
import { newMove, type Move } from '../../dialogs/move/move.ts';
import { read } from '../../understanding/read.ts';
import type { Listening } from '../../understanding/said.ts';
import { draftSchema, fields, type Draft, type Field } from '../../guidance/answers.ts';

/** The day on which everything in these cases is said. */
const today = '2026-11-27';

const valueSchema = z.union([z.string(), z.number()]);

const caseSchema = z.strictObject({
  say: z.string(),
  /** Nothing is open yet, a plan is on the table, or that question is open. */
  at: z.enum(['start', 'plan', ...fields]),
  /** What is known before, where it is not the usual. */
  draft: draftSchema.optional(),
  mustNotSet: z.union([
    z.literal('anything'),
    z.partialRecord(z.enum(fields), z.union([valueSchema, z.array(valueSchema)])),
  ]),
  /** It is set all the same: the reading is to learn it. */
  known: z.literal(true).optional(),
  note: z.string(),
});

export type Misreading = z.infer<typeof caseSchema>;

const folder = new URL('../cases/silent-misreadings/', import.meta.url);

/** The languages in which something was once misread. */
export const misreadLanguages = readdirSync(folder).map((name) => name.replace('.json', ''));

/** What people typed in a language that was once taken for something else, without a word. */
export function misreadingsIn(language: string): Misreading[] {
  const path = new URL(`${language}.json`, folder);
  return z.array(caseSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** What hearing the case sets that it must not set: `field=value`. */
export function wronglySet(one: Misreading): string[] {
  const move = moveAt(one);
  const asking = move.at.kind === 'question' && one.at !== 'start' ? move.at.field : undefined;
  const listening = { today, draft: move.draft, asking };
  const event = heardAt(move, one.say, listening);
  const stated = event.kind === 'told' ? event.told.facts : {};
  const { draft } = decide(move, event, today).move;
  return fields.flatMap((field) => {
    const value = stated[field] ?? (draft[field] === move.draft[field] ? undefined : draft[field]);
    return value !== undefined && isForbidden(one, field, value) ? [`${field}=${value}`] : [];
  });
}

/** As if the words were no command: what they would set then. */
function heardAt(move: Move, text: string, listening: Listening): MoveEvent {
  const said = { ...read(text, listening), command: undefined, watch: undefined, reply: undefined };
  const input = { kind: 'typed', text } as const;
  const standing = { top: 'move', below: 'idle', move } as const;
  const now = { mayBeUnseen: false, wasAway: false, watchesAnything: false, handedOn: false };
  const meaning = meaningOf(conditionsOf({ input, said, standing, today, language: 'en', ...now }));
  return moveEvent({ input, said, meaning }, listening);
}

function isForbidden({ mustNotSet }: Misreading, field: Field, value: string | number): boolean {
  if (mustNotSet === 'anything') return true;
  const forbidden = mustNotSet[field];
  if (forbidden === undefined) return false;
  return forbidden === 'any value' || [forbidden].flat().includes(value);
}

function moveAt({ at, draft }: Misreading): Move {
  const move = newMove({});
  if (at === 'start') return { ...move, draft: draft ?? {} };
  if (at === 'plan') {
    const made = { ...move, draft: draft ?? planned };
    return { ...made, at: { kind: 'planned' }, planned: made };
  }
  return { ...move, draft: draft ?? answeredBefore(at), at: { kind: 'question', field: at } };
}

function answeredBefore(asking: Field): Draft {
  const before = fields.slice(0, fields.indexOf(asking));
  return draftSchema.parse(Object.fromEntries(before.map((field) => [field, answered[field]])));
}

const answered: Draft = {
  source: 'another-partner',
  partnerCountry: 'GB',
  customerCountry: 'GB',
  relationship: 'accepted',
  delegatedAdmin: 'gdap',
  subscriptionCount: 12,
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-03-31',
  autoRenew: 'on',
};

const planned: Draft = {
  source: 'microsoft-direct',
  partnerCountry: 'US',
  customerCountry: 'US',
  relationship: 'accepted',
  delegatedAdmin: 'none',
  subscriptionCount: 2,
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-03-14',
  autoRenew: 'on',
  termStart: '2026-03-15',
};
