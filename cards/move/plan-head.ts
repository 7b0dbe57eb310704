import { deadlineOf, type Deadline } from '../../guidance/deadline.ts';
import type { Day } from '../../guidance/day.ts';
import type { Plan } from '../../guidance/plan.ts';
import type { Speech } from '../../languages/speech.ts';
import { adviceTitle } from './advice-words.ts';
import { whoInBrief } from './doing-words.ts';

type HeadShown = {
  /** "100 days left", or what stands in its place. */
  readonly time: string;
  /** The day itself and the step that is due; nothing where there is no such day. */
  readonly deadline: string | null;
  /** How many steps there are, and who takes the first. */
  readonly nextUp: string;
  readonly nextTitle: string;
};

/** How long there is, until when, how many steps and who is next; nothing for a plan without steps. `today` is a UTC day. */
export function planHead(plan: Plan, today: Day, speech: Speech): HeadShown | undefined {
  const deadline = deadlineOf(plan, today);
  const [next] = plan.steps;
  const advice = plan.advice.find(({ id }) => id === next?.id);
  if (deadline === undefined || next === undefined || advice === undefined) return undefined;
  return {
    ...deadlineWords(deadline, speech),
    nextUp: speech.say('plan.nextUp', { steps: plan.steps.length, who: whoInBrief(next, speech) }),
    nextTitle: adviceTitle(advice, speech),
  };
}

function deadlineWords(deadline: Deadline, speech: Speech): Pick<HeadShown, 'time' | 'deadline'> {
  switch (deadline.kind) {
    case 'day':
      return {
        time: timeWords(deadline.days, speech),
        deadline: speech.say(deadline.isFirst ? 'plan.deadline.first' : 'plan.deadline', {
          day: speech.day(deadline.day),
          number: deadline.step,
        }),
      };
    case 'now':
      return { time: speech.say('plan.deadline.now'), deadline: null };
    case 'unknown':
      return {
        time: speech.say('plan.deadline.unknown'),
        deadline: speech.say('plan.deadline.findEnd'),
      };
  }
}

function timeWords(days: number, speech: Speech): string {
  return days === 0 ? speech.say('plan.dueToday') : speech.say('plan.daysLeft', { days });
}
