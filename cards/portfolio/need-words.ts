import type { SaidLine } from '../../portfolio/needs/portfolio-said.ts';
import type { Speech } from '../../languages/speech.ts';
import { productWords } from './line-words.ts';

/** What a line is, why it is there, and what is to be done by when; plain text. */
export function needWords(line: SaidLine, speech: Speech): string {
  return speech.say('need.line', { what: productWords(line, speech), why: whyWords(line, speech) });
}

/** Why it is there, and what is to be done by when. */
function whyWords({ need, autoRenew, daysLeft }: SaidLine, speech: Speech): string {
  const values = { day: speech.shortDay(need.termEnd), by: '' };
  if (need.kind === 'costs')
    return speech.say(`need.costs.${need.how}`, { ...values, by: speech.shortDay(need.by) });
  const by = speech.shortDay(need.by);
  if (need.because === 'not-said') return speech.say(notSaid(autoRenew), { ...values, by });
  if (need.because === 'not-known' && daysLeft < 0)
    return speech.say('need.not-known.past', { ...values, by });
  return speech.say(`need.${need.because}`, { ...values, by });
}

function notSaid(autoRenew: SaidLine['autoRenew']) {
  if (autoRenew === undefined) return 'need.not-said.untold';
  return autoRenew === 'on' ? 'need.not-said.renews' : 'need.not-said.ends';
}
