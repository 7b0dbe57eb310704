import assert from 'node:assert/strict';
import { daysSinceRulesRead, daysUntilRulesAreOld, rulesAreOld, rulesReadOn } from '../../guidance/age.ts';
import { dayAfter } from '../../guidance/day.ts';
import { editions } from '../../guidance/editions.ts';

describe('the age of the rules', () => {
  it('counts from the latest reading of all editions', () => {
    const latest = Object.values(editions)
      .map(({ read }) => read)
      .toSorted()
      .at(-1);
    assert.equal(rulesReadOn, latest);
    assert.equal(daysSinceRulesRead(rulesReadOn), 0);
    assert.equal(daysSinceRulesRead(dayAfter(rulesReadOn, 45)), 45);
    assert.equal(daysSinceRulesRead(dayAfter(rulesReadOn, -7)), -7);
  });

  it('is old from the day after 180 days', () => {
    assert.equal(daysUntilRulesAreOld, 180);
    assert.equal(rulesAreOld(rulesReadOn), false);
    assert.equal(rulesAreOld(dayAfter(rulesReadOn, 180)), false);
    assert.equal(rulesAreOld(dayAfter(rulesReadOn, 181)), true);
  });
});
