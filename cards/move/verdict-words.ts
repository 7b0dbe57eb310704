import type { Plan } from '../../guidance/plan.ts';
import { standstillIn } from './standstill.ts';
import type { Speech } from '../../languages/speech.ts';
import type { Sign } from '../parts/signs.ts';

type VerdictShown = { readonly text: string; readonly sign: Sign };

/** The verdict in words; a term that is over, or what does not simply run, comes before the good news. */
export function verdictWords({ verdict, advice }: Plan, speech: Speech): VerdictShown {
  if (verdict === 'blocked') return { text: speech.say('verdict.blocked'), sign: 'stop' };
  if (verdict === 'needs-information')
    return { text: speech.say('verdict.needs-information'), sign: 'warning' };
  const state = standstillIn({ advice }) ?? afterTheEnd(advice);
  if (state === undefined) return { text: speech.say('verdict.ready'), sign: 'good' };
  return { text: speech.say(`verdict.ready.${state}`), sign: 'warning' };
}

function afterTheEnd(advice: Plan['advice']): 'free-days' | 'too-late' | 'look-up' | undefined {
  const given = (id: string) => advice.some((each) => each.id === id);
  if (!given('term-ended')) return undefined;
  if (given('grace-over')) return 'too-late';
  return given('reprovision-deadline') ? 'free-days' : 'look-up';
}
