import type { Plan } from '../../guidance/plan.ts';
import { standstillIn } from './standstill.ts';
import type { Speech } from '../../languages/speech.ts';

type VerdictShown = { readonly text: string; readonly style: 'good' | 'warning' | 'attention' };

/** The verdict in words; a term that is over, or what does not simply run, comes before the good news. */
export function verdictWords({ verdict, advice }: Plan, speech: Speech): VerdictShown {
  if (verdict === 'blocked') return { text: speech.say('verdict.blocked'), style: 'attention' };
  if (verdict === 'needs-information')
    return { text: speech.say('verdict.needs-information'), style: 'warning' };
  const state = standstillIn({ advice }) ?? afterTheEnd(advice);
  if (state === undefined) return { text: speech.say('verdict.ready'), style: 'good' };
  return { text: speech.say(`verdict.ready.${state}`), style: 'warning' };
}

function afterTheEnd(advice: Plan['advice']): 'free-days' | 'too-late' | 'look-up' | undefined {
  const given = (id: string) => advice.some((each) => each.id === id);
  if (!given('term-ended')) return undefined;
  if (given('grace-over')) return 'too-late';
  return given('reprovision-deadline') ? 'free-days' : 'look-up';
}
