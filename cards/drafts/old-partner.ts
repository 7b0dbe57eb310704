import { daysBetween } from '../../guidance/day.ts';
import type { Step } from '../../guidance/plan.ts';
import type { Speech } from '../../languages/speech.ts';
import { dueDay, knownEnd, openSteps, type DraftFacts } from './draft-facts.ts';
import { customerIn, type Letter } from './letter.ts';

/** Whether the partner who sold the old subscriptions has something to do. */
export function needsOldPartner(facts: DraftFacts): boolean {
  return openSteps(facts).some(
    (step) => step.id === 'partner-transfer' || (step.who === 'source partner' && canBeAsked(step, facts)),
  );
}

/** What is not for any day, or for one that lies ahead. */
function canBeAsked(step: Step, facts: DraftFacts): boolean {
  return step.id === 'extended-service-exit' || dueDay(step, facts) !== undefined;
}

/** Asks the partner who sold the old subscriptions for what the plan needs of them. */
export function oldPartner(facts: DraftFacts, speech: Speech): Letter {
  const customer = customerIn(facts, speech);
  return {
    subject: speech.say('draft.old-partner.subject', { customer }),
    body: [
      about(facts, customer, speech),
      speech.say('draft.old-partner.ask'),
      openSteps(facts).flatMap((step) => asked(step, facts, speech)),
      speech.say('draft.old-partner.confirm'),
    ],
    sender: facts.sender,
  };
}

function about(facts: DraftFacts, customer: string, speech: Speech): string {
  const { answers, today } = facts;
  const what = { customer, count: answers.subscriptionCount };
  const termEnd = knownEnd(facts);
  if (termEnd === undefined) return speech.say('draft.old-partner.about.open', what);
  const end = speech.day(termEnd);
  if (termEnd < today) return speech.say('draft.old-partner.about.over', { ...what, end });
  return speech.say('draft.old-partner.about', {
    ...what,
    end,
    away: speech.daysAway(daysBetween(today, termEnd)),
  });
}

/** What one of the plan's steps asks of them, in points. */
function asked(step: Step, facts: DraftFacts, speech: Speech): string[] {
  if (step.id === 'partner-transfer') return transferred(step, facts, speech);
  if (step.who !== 'source partner') return [];
  const advice = facts.plan.advice.find(({ id }) => id === step.id);
  const which = advice?.onlyWithout === undefined ? 'all' : 'rest';
  const due = dueDay(step, facts);
  const day = due === undefined ? undefined : speech.day(due);
  if (step.id === 'extended-service-exit') return [speech.say('draft.old-partner.exit')];
  if (day === undefined) return [];
  if (step.id === 'auto-renew-off') return [speech.say(`draft.old-partner.auto-renew.${which}`, { day })];
  return step.id === 'extended-service-terms' ? [speech.say(`draft.old-partner.end.${which}`, { day })] : [];
}

function transferred(step: Step, facts: DraftFacts, speech: Speech): string[] {
  const { plan, today } = facts;
  const requests = plan.advice.find(({ id }) => id === 'partner-transfer')?.counts?.['requests'] ?? 1;
  const due = dueDay(step, facts);
  const isOver = (knownEnd(facts) ?? today) < today;
  return [
    isOver ? speech.say('draft.old-partner.renewed') : speech.say('draft.old-partner.suspended'),
    due === undefined
      ? speech.say('draft.old-partner.transfer', { requests })
      : speech.say('draft.old-partner.transfer.by', { requests, day: speech.day(due) }),
  ];
}
