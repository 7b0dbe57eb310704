import type { Plan } from '../guidance/plan.ts';
import type { Speech } from './speech.ts';

type VerdictShown = { readonly text: string; readonly style: 'good' | 'warning' | 'attention' };

/** The verdict in words; a term that is over comes before the good news. */
export function verdictWords({ verdict, advice }: Plan, speech: Speech): VerdictShown {
  if (verdict === 'blocked') return { text: speech.say('verdict.blocked'), style: 'attention' };
  if (verdict === 'needs-information')
    return { text: speech.say('verdict.needs-information'), style: 'warning' };
  const ended = advice.find(({ id }) => id === 'term-ended');
  if (ended === undefined) return { text: speech.say('verdict.ready'), style: 'good' };
  return { text: speech.say(`verdict.ready.${standing(advice)}`), style: 'warning' };
}

function standing(advice: Plan['advice']): 'free-days' | 'too-late' | 'look-up' {
  const given = (id: string) => advice.some((each) => each.id === id);
  if (given('grace-over')) return 'too-late';
  return given('reprovision-deadline') ? 'free-days' : 'look-up';
}
