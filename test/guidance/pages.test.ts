import { deepEqual, doesNotMatch, match } from 'node:assert/strict';
import { pages, type Page } from '../../guidance/pages.ts';
import { makePlan } from '../../guidance/plan.ts';
import type { Topic } from '../../knowledge/topic.ts';
import { topics } from '../../knowledge/topics.ts';
import { planCases } from './plan-case.ts';

describe('the cited pages', () => {
  for (const [id, { address }] of Object.entries<Page>(pages)) {
    if (address === undefined) continue;
    it(`let the reader's language be chosen by Microsoft: ${id}`, () => {
      match(new URL(address).href, /^https:\/\/learn\.microsoft\.com\/(partner-center|microsoft-365)\//);
      doesNotMatch(address, /\/[a-z]{2}-[a-z]{2}\//);
    });
  }

  it('have an address, but for those that the public has none of', () => {
    const without = Object.entries<Page>(pages).filter(([, { address }]) => address === undefined);
    deepEqual(
      without.map(([id]) => id),
      [
        'extended-terms-message',
        'business-plans-faq',
        'pricing-updates',
        'partner-center-announcements',
        'provider-guide',
      ],
    );
  });

  it('are each cited by some advice or answer', () => {
    const advised = planCases.flatMap(({ answers, today }) =>
      makePlan(answers, today).advice.flatMap(({ sources }) => sources),
    );
    const told = Object.values<Topic>(topics).flatMap((topic) => topic.pages);
    deepEqual(Object.keys(pages).sort(), [...new Set<string>([...advised, ...told])].sort());
  });
});
