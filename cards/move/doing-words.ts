import type { Day } from '../../guidance/day.ts';
import type { Step } from '../../guidance/plan.ts';
import type { Speech } from '../../languages/speech.ts';
import { signs } from '../parts/signs.ts';

export type Doing = {
  /** By when, who does it and where. */
  readonly text: string;
  /** The same on one short line: by when and who. */
  readonly brief: string;
  /** Who does it and where. */
  readonly doer: string;
  /** Which roles may do it, where a page names them. */
  readonly role: string | null;
};

/** Who does it, by when and as what; `today` is a UTC day. */
export function doingOf(step: Step, today: Day, speech: Speech): Doing {
  const { who, where, role, dueBy } = step;
  const doer = speech.say(`where.${where}`, { who: speech.say(`who.${who}`) });
  const brief = whoInBrief(step, speech);
  const roles = role === undefined ? null : speech.say('plan.role', { role: speech.say(`role.${role}`) });
  if (dueBy === undefined) return { text: doer, brief, doer, role: roles };
  const isPast = dueBy < today;
  const due = (by: string) =>
    speech.say(isPast ? 'plan.due.past' : 'plan.due', { day: speech.day(dueBy), doer: by });
  return {
    text: due(doer),
    brief: isPast ? `${signs.warning} ${due(brief)}` : due(brief),
    doer,
    role: roles,
  };
}

/** "You" where others are told who that is. */
export function whoInBrief({ who }: Step, speech: Speech): string {
  return speech.say(who === 'partner' ? 'who.brief.partner' : `who.${who}`);
}
