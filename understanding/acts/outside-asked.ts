import type { Spoken } from '../clauses/acts.ts';
import { outsideIn } from '../clauses/outside.ts';
import type { OutsideSubject } from '../../languages/outside-subjects.ts';
import type { Asked } from '../said.ts';

/** The subjects of a message that are not planned here: by its words, and by what is asked. */
export function outsideAsked(spoken: readonly Spoken[], asks: readonly Asked[]): OutsideSubject[] {
  const asked = asks.flatMap((one) => ('unknown' in one && one.outside !== undefined ? [one.outside] : []));
  const all = [...new Set([...outsideIn(spoken), ...asked])];
  return all.filter((subject) => subject !== 'small-talk' || all.length === 1);
}
