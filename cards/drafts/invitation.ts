import { deadlineOf } from '../../guidance/deadline.ts';
import { pages } from '../../guidance/pages.ts';
import type { Speech } from '../../languages/speech.ts';
import { openSteps, type DraftFacts } from './draft-facts.ts';
import { place, type Letter } from './letter.ts';

/** Whether the customer still has to accept the partner as its reseller. */
export function needsInvitation({ answers, ...facts }: DraftFacts): boolean {
  const isOpen = openSteps(facts).some(
    ({ id }) => id === 'request-relationship' || id === 'await-acceptance',
  );
  return answers.relationship !== 'accepted' && isOpen;
}

/** Asks the customer to accept the partner as its reseller, and the agreement with Microsoft with that. */
export function invitation({ plan, today, sender }: DraftFacts, speech: Speech): Letter {
  const deadline = deadlineOf(plan, today);
  const when =
    deadline?.kind === 'day'
      ? speech.say('draft.invitation.when', { day: speech.day(deadline.day) })
      : speech.say('draft.invitation.when.open');
  return {
    subject: speech.say('draft.invitation.subject'),
    body: [
      speech.say('draft.invitation.why'),
      place('draft.place.link', speech),
      [speech.say('draft.invitation.who'), speech.say('draft.invitation.what'), when],
      speech.say('draft.invitation.help'),
      speech.say('draft.page', { address: pages['manage-partners'].address }),
    ],
    sender,
  };
}
