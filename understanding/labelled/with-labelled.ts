import { draftSchema, fields, type Draft, type Field } from '../../guidance/answers.ts';
import type { Doubt, Listening, Said } from '../said.ts';
import { labelledIn } from './labelled-in.ts';
import { partHeard, type PartHeard, type Read } from './part-heard.ts';

/**
 * What a message says in which fields may be named before their values, as on a form: each of these parts is read as the
 * answer to its field's question, the rest as it stands.
 */
export function withLabelled(text: string, listening: Listening, read: Read): Said {
  const heard = isOfMove(listening) ? partsHeard(text, listening, read) : [];
  if (heard.length === 0) return read(text, listening);
  const rest = read(without(text, heard), listening);
  return isElse(rest) ? read(text, listening) : joined(rest, heard);
}

/** What asks for something, supposes or takes back says how the parts are meant, too. */
function isElse({ undo, watch, reply, command, asks }: Said): boolean {
  const isSupposed = asks.some((one) => 'whatIf' in one);
  return undo || isSupposed || [watch, reply, command].some((one) => one !== undefined);
}

/** A reminder's answer, its name and its day are read as they stand. */
function isOfMove({ stage = 'idle', watchAsks }: Listening): boolean {
  return watchAsks === undefined && ['idle', 'question', 'form', 'planned'].includes(stage);
}

/** Those that are named once: of two that name one field nobody knows which counts. */
function partsHeard(text: string, listening: Listening, read: Read): PartHeard[] {
  const parts = labelledIn(text);
  const isOnce = (field: Field) => parts.filter((one) => one.field === field).length === 1;
  return parts.filter(({ field }) => isOnce(field)).flatMap((part) => partHeard(part, listening, read) ?? []);
}

/** The message without those parts. */
function without(text: string, heard: readonly PartHeard[]): string {
  let rest = '';
  let at = 0;
  for (const { part } of heard) {
    rest += `${text.slice(at, part.from)}\n`;
    at = part.to;
  }
  return `${rest}${text.slice(at)}`.replace(/\s*\n[\s.,;|•]*/gu, '\n').trim();
}

/** Where the rest says something else of a field than its name does, both are asked. */
function joined(rest: Said, heard: readonly PartHeard[]): Said {
  const named = draftSchema.parse(Object.assign({}, ...heard.map(({ facts }) => facts)));
  const doubted = [...heard.flatMap(({ doubts }) => doubts), ...contradictions(rest.facts, named)];
  const isDoubted = (field: string) => doubted.some((one) => one.field === field);
  const isNamed = ({ field }: { readonly field: Field }) => named[field] !== undefined || isDoubted(field);
  const facts = Object.entries({ ...rest.facts, ...named }).filter(([field]) => !isDoubted(field));
  return {
    ...rest,
    facts: draftSchema.parse(Object.fromEntries(facts)),
    doubts: [...rest.doubts.filter((one) => !isNamed(one)), ...doubted],
    corrects: rest.corrects || heard.some(({ corrects }) => corrects),
    grounds: [...rest.grounds.filter((one) => !isNamed(one)), ...heard.flatMap(groundsOf)],
  };
}

function contradictions(one: Draft, other: Draft): Doubt[] {
  return fields.flatMap((field) => {
    const options = [one[field], other[field]].flatMap((value) =>
      value === undefined ? [] : [String(value)],
    );
    return new Set(options).size > 1 ? [{ field, options }] : [];
  });
}

function groundsOf({ part, facts, doubts }: PartHeard): Said['grounds'] {
  const text = `${part.name.trim()}: ${part.value.trim()}`;
  const said = fields.filter((field) => field in facts || doubts.some((one) => one.field === field));
  return said.map((field) => ({ field, text }));
}
