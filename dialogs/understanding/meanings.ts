import type { Field } from '../../guidance/answers.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import type { Mention } from '../../understanding/mentions.ts';
import type { ParticleKind } from '../../understanding/particle-kinds.ts';

/** Whether the mention is a small word of that kind. */
export function isParticle(mention: Mention | undefined, kind: ParticleKind): boolean {
  return hasMeaning(mention, kind);
}

/** Whether one of the mention's meanings is of that kind. */
export function hasMeaning(mention: Mention | undefined, kind: Meaning['kind']): boolean {
  return meaningsOf(mention).some((meaning) => meaning.kind === kind);
}

/** All that the mention may mean; nothing for a number, a date or a code. */
export function meaningsOf(mention: Mention | undefined): readonly Meaning[] {
  return mention?.kind === 'phrase' ? mention.meanings : [];
}

/** The fields that the mention names or hints at. */
export function topicsOf(mention: Mention, namesOnly = false): Field[] {
  return meaningsOf(mention).flatMap((meaning) =>
    meaning.kind === 'topic' && (meaning.name || !namesOnly) ? [meaning.field] : [],
  );
}
