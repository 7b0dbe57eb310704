import type { Field } from '../../guidance/answers.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import { anyOf } from '../phrases/concept.ts';
import { isDenied } from '../clauses/denial.ts';
import { means, tellingBefore, type Item } from '../items/items.ts';
import { isVagueObjection } from './whole.ts';

/** "Suspended, but they paid and it's back", "the trial is over": what it was it may not be. */
export function isStillSo(clause: Spoken, telling: readonly Spoken[]): boolean {
  const here = telling.filter(({ sentence, from }) => sentence === clause.sentence && from >= clause.from);
  const behind = here.filter(({ from }) => from >= clause.to);
  return (
    !here.some((one) => has(one, 'restored')) &&
    // "Was suspended, they paid yesterday."
    !(has(clause, 'state:suspended') && behind.some(isPaid)) &&
    // "The user is blocked, not the licence."
    !behind.some((one) => has(one, 'not') && has(one, 'licence', 'subscription')) &&
    !behind.some((one) => isVagueObjection(one) && !has(one, ...states))
  );
}

function isPaid(clause: Spoken): boolean {
  return has(clause, 'buy', 'payment') && !has(clause, 'not', 'because', 'nobody');
}

/** "Running, not cancelled." */
const states = anyOf('state:active state:extended state:cancelled state:suspended state:trial');

/** "They left their EA long ago", "formerly on an EA". */
export function isLeft(field: Field, item: Item, clause: Spoken): boolean {
  if (field !== 'source' && field !== 'volumeProgramme') return false;
  const before = tellingBefore(clause.items, item);
  return before !== undefined && means(before, 'lose', 'formerly') && !isDenied(clause, before);
}

/** "On a trial of Business Premium", "Microsoft suspended it", "they cancelled everything". */
export function isOfSubscriptions(clause: Spoken): boolean {
  const isOfOthers = has(
    clause,
    'gdap',
    'dap',
    'rights',
    'relationship',
    'invitation',
    'auto-renew',
    'agreement',
  );
  return (
    !isOfOthers && has(clause, 'product', 'business-product', 'subscription', 'licence', 'microsoft', 'all')
  );
}
