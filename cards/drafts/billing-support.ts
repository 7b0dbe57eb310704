import type { Day } from '../../guidance/day.ts';
import { valueWords } from '../../languages/value-words.ts';
import type { Speech } from '../../languages/speech.ts';
import type { DraftFacts } from './draft-facts.ts';
import { customerIn, place, type Letter } from './letter.ts';

/** Whether there may be a credit to ask about. */
export function needsSupport({ plan }: DraftFacts): boolean {
  return plan.credit.eligible === 'maybe';
}

/** Asks Microsoft 365 billing support whether there is a credit, with what they look it up by. */
export function billingSupport(facts: DraftFacts, speech: Speech): Letter {
  const { plan, answers, sender } = facts;
  const byPartner = plan.credit.contact === 'partner';
  const until = plan.keyDates.find(({ id }) => id === 'cancel-until')?.day;
  return {
    subject: speech.say('draft.support.subject'),
    body: [
      byPartner
        ? speech.say('draft.support.partner', { customer: customerIn(facts, speech) })
        : speech.say('draft.support.customer'),
      speech.say('draft.support.ask'),
      until === undefined ? '' : speech.say('draft.support.until', { day: speech.day(until) }),
      speech.say('draft.support.data'),
      lookedUpBy(facts, speech),
      (answers.state ?? 'active') === 'active' ? speech.say('draft.support.wait') : '',
    ],
    // The customer sends it themselves.
    sender: byPartner ? sender : '',
  };
}

function lookedUpBy({ answers }: DraftFacts, speech: Speech): string[] {
  const { billingAccount, subscriptionCount: count, termStart, termEnd } = answers;
  const account =
    billingAccount === undefined || billingAccount === 'unknown'
      ? place('draft.place.account', speech)
      : valueWords('billingAccount', billingAccount, speech);
  const dayOr = (day: Day | undefined) =>
    day === undefined || day === 'unknown' ? place('draft.place.bought', speech) : speech.day(day);
  return [
    speech.say('draft.support.tenant', { value: place('draft.place.domain', speech) }),
    speech.say('draft.support.account', { value: account }),
    speech.say('draft.support.invoice', { value: place('draft.place.invoice', speech) }),
    speech.say('draft.support.subscriptions', { count, value: place('draft.place.orders', speech) }),
    speech.say('draft.support.bought', { value: dayOr(termStart) }),
    speech.say('draft.support.end', { value: dayOr(termEnd) }),
    speech.say('draft.support.phone', { value: place('draft.place.phone', speech) }),
  ];
}
