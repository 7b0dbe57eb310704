import type { AdviceId } from '../../guidance/advice.ts';
import type { Draft } from '../../guidance/answers.ts';
import type { Plan } from '../../guidance/plan.ts';
import type { DeedId } from '../../languages/progress-words.ts';
import type { News } from '../../understanding/acts/news-said.ts';
import type { ProgressSaid } from '../../understanding/progress/progress-said.ts';

const stepsOf: Readonly<Record<DeedId, readonly AdviceId[]>> = {
  accepted: ['request-relationship', 'await-acceptance'],
  transfer: ['partner-transfer', 'channel-transfer', 'same-provider'],
  'admin-rights': [],
  'renewal-off': ['auto-renew-off'],
  agreement: ['mca'],
  ordered: ['provision'],
  assigned: ['reassign-licences'],
  data: ['tenant-data'],
  equivalent: ['find-equivalent'],
  all: [],
};

const factsOf: Readonly<Partial<Record<DeedId, Draft>>> = {
  accepted: { relationship: 'accepted' },
  'admin-rights': { delegatedAdmin: 'gdap' },
  'renewal-off': { autoRenew: 'off' },
};

/** The steps of the plan that are done by it, in the plan's order. */
export function stepsDoneBy(done: ProgressSaid, { steps }: Plan): AdviceId[] {
  const ids = steps.map(({ id }) => id);
  return 'steps' in done
    ? ids.filter((_, at) => done.steps.includes(at + 1))
    : ids.filter((id) => stepsOf[done.deed].includes(id));
}

/** The answers of the plan that are others by it; nothing where they said so before. */
export function answersBy(done: ProgressSaid, answers: Draft): Draft | undefined {
  const facts = 'deed' in done ? factsOf[done.deed] : undefined;
  if (facts === undefined) return undefined;
  const now = new Map<string, unknown>(Object.entries(answers));
  const isOther = Object.entries(facts).some(
    // Auto-renew is only answered where it is asked.
    ([field, value]) => now.has(field) && now.get(field) !== value,
  );
  return isOther ? facts : undefined;
}

/** What news that change an answer say is done. */
export function deedOfNews(id: News['id']): DeedId | undefined {
  return id === 'accepted' || id === 'admin-rights' || id === 'renewal-off' ? id : undefined;
}
