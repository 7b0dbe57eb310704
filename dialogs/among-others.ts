import type { Key } from '../cards/language/en.ts';

/** What is said instead where others read along: there every message has to mention the bot. */
export const amongOthers: Readonly<Partial<Record<Key, Key>>> = {
  'notice.cancelled': 'notice.cancelled.mention',
  'notice.planStays': 'notice.planStays.mention',
  'notice.nothingToCancel': 'notice.nothingToCancel.mention',
  'notice.nothingOpen': 'notice.nothingOpen.mention',
  'notice.alreadyAnswered.idle': 'notice.alreadyAnswered.idle.mention',
  'notice.notYours': 'notice.notYours.mention',
  'notice.picture': 'notice.picture.mention',
  'notice.empty': 'notice.empty.mention',
  'notice.tooLong': 'notice.tooLong.mention',
  'notice.unknownButton': 'notice.unknownButton.mention',
  'notice.nothingToChange': 'notice.nothingToChange.mention',
  'notice.tenantLeft': 'notice.tenantLeft.mention',
  'notice.thanks': 'notice.thanks.mention',
  'notice.thanks.idle': 'notice.thanks.idle.mention',
  'notice.afterPlan': 'notice.afterPlan.mention',
  'notice.noAnswers.idle': 'notice.noAnswers.idle.mention',
  'notice.noPlanYet': 'notice.noPlanYet.mention',
  'notice.remembered': 'notice.remembered.mention',
  'notice.unused': 'notice.unused.mention',
  'notice.unused.many': 'notice.unused.many.mention',
  'reply.nothing': 'reply.nothing.mention',
  'reply.snooze.none': 'reply.snooze.none.mention',
  'reply.help': 'reply.help.mention',
  'reply.noAnswers': 'reply.noAnswers.mention',
};
