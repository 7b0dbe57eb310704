import type { Line } from '../../portfolio/needs/day-of-portfolio.ts';
import type { Followed } from '../../portfolio/needs/followed.ts';
import type { Speech } from '../../languages/speech.ts';
import { button, inMenu, type Button } from '../parts/buttons.ts';
import { plainWords } from '../parts/plain-words.ts';

/** What is wished of a customer for good, or of the product where they have no other to decide on. */
export function wishAllButtons(
  { key: subscriptionId, customer, product }: Pick<Followed, 'key' | 'customer' | 'product'>,
  lines: readonly Line[],
  speech: Speech,
): Button[] {
  const ofAll = (of: 'customer' | 'product', name: string) =>
    (['goes-on', 'ends'] as const).map((wish) =>
      button(speech.say(`wish.all.${of}.${wish}`, { name: plainWords(name).slice(0, 24) }), {
        verb: 'wish-all',
        of,
        wish,
        subscriptionId,
      }),
    );
  const isOne = lines.every(({ one }) => one.product === product);
  return [...ofAll('customer', customer), ...(isOne ? ofAll('product', product).map(inMenu) : [])];
}
