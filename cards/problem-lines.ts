import type { Field } from '../guidance/answers.ts';
import { choices } from '../guidance/answers.ts';
import type { Problem } from './problem.ts';
import type { Speech } from './speech.ts';
import { choiceWords, isChoiceField } from './value-words.ts';

/** After so many messages in a row that were not understood, the card names the answers and other ways on. */
export const patience = 2;

/** What a card says about the last attempt to answer: one line, or two where it helps. */
export function problemLines(field: Field, problem: Problem, speech: Speech): string[] {
  switch (problem.kind) {
    case 'not-understood':
      return [notUnderstood(field, problem.times, speech)];
    case 'look-it-up':
      return [speech.say('problem.look-it-up'), speech.say(`question.${field}.lookUp`)];
    case 'out-of-range':
      return [speech.say('problem.out-of-range', { min: problem.min, max: problem.max })];
    case 'after-term-end':
      return [speech.say('problem.after-term-end', { termEnd: speech.day(problem.termEnd) })];
    case 'ambiguous':
      return [speech.say('problem.ambiguous', { count: problem.options.length })];
    case 'too-long':
      return [speech.say('problem.too-long', { most: problem.most })];
    default:
      return [speech.say(`problem.${problem.kind}`)];
  }
}

export function outOfPatience(problem: Problem | undefined): boolean {
  return problem?.kind === 'not-understood' && problem.times >= patience;
}

function notUnderstood(field: Field, times: number, speech: Speech): string {
  if (times < patience) return speech.say('problem.not-understood');
  if (isChoiceField(field)) {
    const answers = choices[field].map((value) => `“${choiceWords(field, value, speech)}”`);
    return speech.say('problem.not-understood.choices', { choices: speech.list(answers) });
  }
  switch (field) {
    case 'partnerCountry':
    case 'customerCountry':
      return speech.say('problem.not-understood.country');
    case 'subscriptionCount':
    case 'tenantSubscriptionCount':
      return speech.say('problem.not-understood.count');
    case 'termEnd':
    case 'termStart':
      return speech.say('problem.not-understood.day');
  }
}
