import { dayAfter, type Day } from '../../guidance/day.ts';
import type { Step } from '../../guidance/plan.ts';
import type { Speech } from '../../languages/speech.ts';
import type { DraftKind } from './draft-kinds.ts';
import { dueDay, knownEnd, openSteps, type DraftFacts } from './draft-facts.ts';
import { needsInvitation } from './invitation.ts';
import type { Letter } from './letter.ts';

export type NoticeKind = Extract<DraftKind, `notice-${number}`>;

/** How many days before the end each is sent. */
const daysBefore = { 'notice-60': 60, 'notice-30': 30 } as const satisfies Record<NoticeKind, number>;

/** The UTC day on which the customer is to have it; nothing where the end of the term is not known. */
export function noticeDay(kind: NoticeKind, facts: DraftFacts): Day | undefined {
  const end = knownEnd(facts);
  return end === undefined ? undefined : dayAfter(end, -daysBefore[kind]);
}

/** The first makes sense until the second is due, and that until the term is over. */
export function needsNotice(kind: NoticeKind, facts: DraftFacts): boolean {
  const end = knownEnd(facts);
  const next = kind === 'notice-60' ? noticeDay('notice-30', facts) : end;
  return next !== undefined && facts.today <= next && openSteps(facts).length > 0;
}

/** Tells the customer what happens at the end of the term, and what is still to be done for it. */
export function notice(kind: NoticeKind, facts: DraftFacts, speech: Speech): Letter {
  const { termEnd } = facts.answers;
  const end = speech.day(termEnd);
  const needed = neededOf(facts, speech);
  const dates = datesAhead(facts, speech);
  // The end of the term alone is said by the sentence.
  const hasDates = dates.length > 1;
  return {
    subject: speech.say(`draft.${kind}.subject`, { end }),
    body: [
      speech.say(hasDates ? `draft.${kind}.about.dates` : `draft.${kind}.about`, { end }),
      hasDates ? dates : [],
      needed.length > 0 ? speech.say('draft.notice.need') : speech.say('draft.notice.nothing'),
      needed,
      facts.plan.impact.licenceReassignment ? speech.say('draft.notice.reassign') : '',
      speech.say(`draft.${kind}.change`),
    ],
    sender: facts.sender,
  };
}

/** Without the day for a refund, which is between the customer and who sold it. */
function datesAhead({ plan, today }: DraftFacts, speech: Speech): string[] {
  return plan.keyDates.flatMap(({ id, day }) =>
    id === 'cancel-until' || day < today
      ? []
      : [speech.say('draft.dated', { day: speech.day(day), what: speech.say(`draft.date.${id}`) })],
  );
}

function neededOf(facts: DraftFacts, speech: Speech): string[] {
  const steps = openSteps(facts);
  const accepts = needsInvitation(facts) ? [speech.say('draft.notice.accept')] : [];
  return [...accepts, ...steps.flatMap((step) => needed(step, facts, accepts.length > 0, speech))];
}

/** What one of the customer's own steps asks of them. */
function needed(step: Step, facts: DraftFacts, accepts: boolean, speech: Speech): string[] {
  if (step.who !== 'customer') return [];
  const due = dueDay(step, facts);
  const day = due === undefined ? undefined : speech.day(due);
  switch (step.id) {
    case 'mca':
      // The invitation brings the agreement along.
      return accepts ? [] : [speech.say('draft.notice.agreement')];
    case 'auto-renew-off':
      return day === undefined ? [] : [speech.say('draft.notice.auto-renew', { day })];
    case 'extended-service-terms':
      return day === undefined ? [] : [speech.say('draft.notice.end', { day })];
    case 'extended-service-exit':
      return [speech.say('draft.notice.exit')];
    case 'tenant-data':
      return [speech.say('draft.notice.data')];
    default:
      return [];
  }
}
