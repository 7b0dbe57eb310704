import type { Answers } from '../../guidance/answers.ts';
import { defaultHabits } from '../../reminders/habits.ts';
import type { Habits, Watch } from '../../reminders/watch.ts';

/** Terms that began before free grace was taken away, whatever is sold, or after it. */
export const termStarts = { graceHolds: '2025-03-15', graceGone: '2026-02-09' } as const;

/** Answers of a customer that buys from another tenant, with free grace and auto-renew on. */
export function someAnswers(differing: Partial<Answers> = {}): Answers {
  return {
    source: 'another-tenant',
    partnerCountry: 'SE',
    customerCountry: 'NO',
    relationship: 'accepted',
    delegatedAdmin: 'gdap',
    subscriptionCount: 12,
    offer: 'same',
    licenceCount: 'unchanged',
    termEnd: '2028-03-14',
    autoRenew: 'on',
    termStart: termStarts.graceHolds,
    ...differing,
  };
}

/** An active watch; its answers, where it has some, name the same end unless they say otherwise. */
export function someWatch({
  answers,
  ...differing
}: Partial<Omit<Watch, 'answers'>> & { answers?: Partial<Answers> | undefined } = {}): Watch {
  const termEnd = differing.termEnd ?? '2028-03-14';
  return {
    id: 'watch',
    tenantId: 'tenant',
    userId: 'user',
    conversationId: 'conversation',
    makerName: 'Astrid',
    subject: 'Contoso E3',
    termEnd,
    answers: answers && someAnswers({ termEnd, ...answers }),
    status: 'active',
    ...differing,
  };
}

export function someHabits(differing: Partial<Habits> = {}): Habits {
  return { ...defaultHabits, ...differing };
}

export const everyDay = [1, 2, 3, 4, 5, 6, 7];
