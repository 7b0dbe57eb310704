import type { Listed } from '../../portfolio/kept/listed.ts';
import type { Speech } from '../../languages/speech.ts';
import { button } from '../parts/buttons.ts';
import { caretakerWords } from './care-words.ts';
import { fateLine, productWords } from './line-words.ts';
import type { Item } from './sheet.ts';

/** Subscriptions of a list, each to be tapped. */
export function listedItems(lines: readonly Listed[], speech: Speech): Item[] {
  return lines.map((line) => ({
    head: line.customer,
    text: [
      productWords(line, speech),
      ...(line.caretaker === undefined ? [] : [caretakerWords(line.caretaker, speech)]),
    ].join(' · '),
    state: fateLine(line, speech),
    open: button(line.customer, { verb: 'subscription', subscriptionId: line.id }),
  }));
}
