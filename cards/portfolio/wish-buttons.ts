import type { Wish } from '../../portfolio/needs/wish.ts';
import type { SaidLine } from '../../portfolio/needs/portfolio-said.ts';
import { mostWished } from './most-wished.ts';
import type { Speech } from '../../languages/speech.ts';
import { button, type Button } from '../parts/buttons.ts';

type Answer = { readonly wish: Wish; readonly checked: boolean };

const said = {
  'goes-on': { wish: 'goes-on', checked: false },
  ends: { wish: 'ends', checked: false },
} as const;
const looked = {
  'goes-on': { wish: 'goes-on', checked: true },
  ends: { wish: 'ends', checked: true },
} as const;

/** What can be answered of a line by a press: what is wished, and where its end is set elsewhere, that it is set so now. */
function answersTo({ need, autoRenew }: SaidLine): readonly Answer[] {
  if (need.kind === 'costs') return [looked['goes-on'], looked.ends];
  switch (need.because) {
    case 'not-said':
    case 'renewed-unsaid':
    case 'trial':
      return autoRenew === undefined ? [looked['goes-on'], looked.ends] : [said['goes-on'], said.ends];
    case 'not-known':
      return [looked['goes-on'], looked.ends];
    case 'renews-unwished':
      return [looked.ends, said['goes-on']];
    case 'ends-unwished':
      return [looked['goes-on'], said.ends];
    case 'suspended':
    case 'elsewhere':
      return [];
  }
}

/** The buttons that answer these lines at once, of many the first; none where they are not to be answered alike. */
export function wishButtons(all: readonly SaidLine[], speech: Speech): Button[] {
  const lines = all.slice(0, mostWished);
  const [first, ...others] = lines;
  if (first === undefined) return [];
  const answers = answersTo(first);
  const nameOf = ({ wish, checked }: Answer) => `${wish} ${String(checked)}`;
  const isAlike = (line: SaidLine) => answersTo(line).map(nameOf).join() === answers.map(nameOf).join();
  if (!others.every(isAlike)) return [];
  const named = lines.map(({ id, need }): [string, string] => [id.slice(0, 8), need.termEnd]);
  const count = lines.length;
  const words = ({ wish, checked }: Answer) => {
    if (all.length > count)
      return checked
        ? speech.say(`wish.checked.first.${wish}`, { count })
        : speech.say(`wish.first.${wish}`, { count });
    return checked ? speech.say(`wish.checked.${wish}`, { count }) : speech.say(`wish.${wish}`, { count });
  };
  return answers.map((answer) =>
    button(words(answer), {
      verb: 'wish',
      wish: answer.wish,
      ...(answer.checked ? { checked: true } : {}),
      lines: named,
    }),
  );
}

/** "Plan it", for what is with somebody else still. */
export function planButtons(lines: readonly SaidLine[], speech: Speech): Button[] {
  const elsewhere = lines.find(({ need }) => need.kind === 'open' && need.because === 'elsewhere');
  return elsewhere === undefined
    ? []
    : [button(speech.say('button.planIt'), { verb: 'plan-line', subscriptionId: elsewhere.id })];
}
