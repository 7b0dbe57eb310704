import type { Field } from '../../guidance/answers.ts';
import type { ParticleKind } from '../../understanding/particle-kinds.ts';
import { hasMeaning, topicsOf } from './meanings.ts';
import type { Placed, Scene } from './scene.ts';

/** A mention and the field that the words around it give it to, if they do. */
export type Bound = {
  readonly mention: Placed;
  readonly field: Field | undefined;
  /** The words that give it. */
  readonly cue?: Placed | undefined;
};

/**
 * Gives each of `values` to the field that is named or hinted at in its clause: right before it, right after it,
 * somewhere before it or somewhere after it, in this order. A name serves one value, and those joined to it by "or".
 */
export function bind(
  scene: Scene,
  values: readonly Placed[],
  fieldsFor: (value: Placed) => readonly Field[],
): Bound[] {
  const used = new Set<Placed>();
  const bound: Bound[] = [];
  for (const [index, value] of values.entries()) {
    const rivals = { before: values[index - 1], after: values[index + 1] };
    const last = bound.at(-1);
    if (last !== undefined && joinedByOr(scene, last.mention, value)) {
      bound.push({ ...last, mention: value });
      continue;
    }
    const topic = nearestTopic({ scene, value, rivals, fields: fieldsFor(value), used });
    if (topic !== undefined) used.add(topic.mention);
    bound.push({ mention: value, field: topic?.field, cue: topic?.mention });
  }
  return bound;
}

/** Whether nothing but small words of these kinds, at least one of the first, stands between the two. */
export function joinedBy(
  scene: Scene,
  one: Placed,
  other: Placed,
  kinds: readonly (ParticleKind | 'topic')[],
): boolean {
  const between = scene.mentions.filter(({ from, to }) => from >= one.to && to <= other.from);
  const covered = between.reduce((count, { from, to }) => count + to - from, 0);
  const [needed] = kinds;
  if (needed === undefined || covered !== other.from - one.to) return false;
  return (
    between.some((mention) => hasMeaning(mention, needed)) &&
    between.every((mention) => [...kinds, 'filler' as const].some((kind) => hasMeaning(mention, kind)))
  );
}

/** "A or B": they belong together. */
export function joinedByOr(scene: Scene, one: Placed, other: Placed): boolean {
  return joinedBy(scene, one, other, ['or', 'join', 'not']);
}

type Search = {
  readonly scene: Scene;
  readonly value: Placed;
  readonly rivals: { readonly before: Placed | undefined; readonly after: Placed | undefined };
  readonly fields: readonly Field[];
  readonly used: ReadonlySet<Placed>;
};

type Topic = { readonly mention: Placed; readonly field: Field };

function nearestTopic({ scene, value, rivals, fields, used }: Search): Topic | undefined {
  const topics = scene.mentions.flatMap((mention): Topic[] => {
    if (mention.clause !== value.clause || used.has(mention)) return [];
    const field = topicsOf(mention).find((one) => fields.includes(one));
    return field === undefined ? [] : [{ mention, field }];
  });
  const before = topics.findLast(
    ({ mention }) => mention.to <= value.from && mention.from >= (rivals.before?.to ?? 0),
  );
  const after = topics.find(
    ({ mention }) => mention.from >= value.to && mention.to <= (rivals.after?.from ?? Infinity),
  );
  if (before !== undefined && adjacent(scene, before.mention, value)) return before;
  if (after !== undefined && adjacent(scene, value, after.mention)) return after;
  return before ?? after;
}

/** Whether only fillers stand between. */
function adjacent(scene: Scene, one: Placed, other: Placed): boolean {
  return one.to === other.from || joinedBy(scene, one, other, ['filler']);
}
