import type { AdviceId } from '../../guidance/advice.ts';
import type { Path, Plan } from '../../guidance/plan.ts';
import { standstillIn } from './standstill.ts';
import type { Speech } from '../../languages/speech.ts';

type Advised = Pick<Plan, 'advice'>;

/** The plan's path or an alternative to it, in words that fit the relationship, a term that is over and what does not run. */
export function pathWords(path: Path, plan: Advised, speech: Speech): string {
  const over = isGiven('term-ended', plan);
  switch (path) {
    case 'partner-transfer':
      return speech.say(over ? 'path.partner-transfer.term-over' : 'path.partner-transfer');
    case 'order-anew':
      return speech.say(`path.order-anew.${standstillIn(plan) ?? 'stopped'}`);
    case 'invite-and-provision':
      return speech.say(`path.invite-and-provision.${relationshipIn(plan)}`);
    default:
      return speech.say(`path.${path}`);
  }
}

function relationshipIn(plan: Advised): 'none' | 'invited' | 'accepted' {
  if (isGiven('await-acceptance', plan)) return 'invited';
  return isGiven('request-relationship', plan) ? 'none' : 'accepted';
}

function isGiven(id: AdviceId, { advice }: Advised): boolean {
  return advice.some((each) => each.id === id);
}
