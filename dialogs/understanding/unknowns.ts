import { fieldSchemas, type Field } from '../../guidance/answers.ts';
import type { Finding } from '../../understanding/findings.ts';
import { isParticle, topicsOf } from './meanings.ts';
import type { Scene } from './scene.ts';

/** What a person says not to know: the field that the clause names, else the one that is asked. */
export function unknownsIn(scene: Scene, asking: Field | undefined): Finding[] {
  const unknown = scene.mentions.filter((mention) => isParticle(mention, 'unknown'));
  return unknown.flatMap(({ clause }) => {
    const named = scene.mentions
      .filter((mention) => mention.clause === clause)
      .flatMap((mention) => topicsOf(mention, true));
    const field = named.find((one) => one === asking) ?? named[0] ?? asking;
    return field === undefined ? [] : [{ ...findingOf(field), clauses: [clause] }];
  });
}

function findingOf(field: Field): Finding {
  if (fieldSchemas[field].safeParse('unknown').success) return { field, said: 'unknown' };
  return { field, problem: { kind: 'look-it-up' } };
}
