import { isParticle } from './meanings.ts';
import type { Placed, Scene } from './scene.ts';

/** Whether the second is said in place of the first: "Portugal, actually Spain", "15, no, 150". */
export function replaces(scene: Scene, first: Placed, second: Placed): boolean {
  return scene.mentions.some(
    (mention) =>
      isParticle(mention, 'correction') &&
      mention.from >= first.to &&
      mention.to <= second.from &&
      // Portuguese "no" is "in the": a single word corrects only at the head of its clause.
      (mention.to - mention.from > 1 || scene.clauses[mention.from - 1] !== mention.clause),
  );
}
