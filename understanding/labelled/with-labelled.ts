import { draftSchema, fields, type Field } from '../../guidance/answers.ts';
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
  return joined(read(without(text, heard), listening), heard);
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

function joined(rest: Said, heard: readonly PartHeard[]): Said {
  const named = Object.assign({}, ...heard.map(({ facts }) => facts)) as Said['facts'];
  const contradicted = fields.filter((field) => isOther(rest.facts[field], named[field]));
  const doubted = [...heard.flatMap(({ doubts }) => doubts), ...contradicted.map((field) => bothOf(field))];
  const isDoubted = (field: string) => doubted.some((one) => one.field === field);
  const entries = Object.entries({ ...rest.facts, ...named }).filter(([field]) => !isDoubted(field));
  const isNamed = ({ field }: { field: Field }) => field in named || isDoubted(field);
  return {
    ...rest,
    facts: draftSchema.parse(Object.fromEntries(entries)),
    doubts: [...rest.doubts.filter((one) => !isNamed(one)), ...doubted],
    corrects: rest.corrects || heard.some(({ corrects }) => corrects),
    grounds: [...rest.grounds.filter((one) => !isNamed(one)), ...heard.flatMap(groundsOf)],
  };

  function bothOf(field: Field): Doubt {
    return { field, options: [String(rest.facts[field]), String(named[field])] };
  }
}

function isOther(one: unknown, other: unknown): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function groundsOf({ part, facts, doubts }: PartHeard): Said['grounds'] {
  const text = `${part.name.trim()}: ${part.value.trim()}`;
  const said = fields.filter((field) => field in facts || doubts.some((one) => one.field === field));
  return said.map((field) => ({ field, text }));
}
