import assert from 'node:assert/strict';
import { adviceIds, adviceVariants } from '../../../guidance/advice.ts';
import { makePlan } from '../../../guidance/plan.ts';
import { galleryMoves, usualMove, today } from '../../../scripts/gallery/plan-cards.ts';

describe('the plans of the gallery', () => {
  it('show every advice in every wording', () => {
    const shown = new Set(
      Object.values(galleryMoves).flatMap(({ today: day = today, ...difference }) =>
        makePlan({ ...usualMove, ...difference }, day).advice.map(
          ({ id, variant = '' }) => `${id} ${variant}`,
        ),
      ),
    );
    const variants: Partial<Record<string, readonly string[]>> = adviceVariants;
    const all = adviceIds.flatMap((id) => (variants[id] ?? ['']).map((variant) => `${id} ${variant}`));
    assert.deepEqual(
      all.filter((one) => !shown.has(one)),
      [],
    );
  });
});
