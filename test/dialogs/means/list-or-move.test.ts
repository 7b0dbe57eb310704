import assert from 'node:assert/strict';
import { listOrMove, type ListOrMove } from '../../../dialogs/means/list-or-move.ts';
import { newMove } from '../../../dialogs/move/move.ts';
import type { Field } from '../../../guidance/answers.ts';
import { read } from '../../../understanding/read.ts';

/** What typed words mean while a field of a move is asked. */
const meant: Readonly<Record<ListOrMove, readonly (readonly [asking: Field, ...words: string[]])[]>> = {
  list: [
    [
      'customerCountry',
      'summary',
      'what ends next month',
      'what ends?',
      'expired',
      'what needs me',
      'plan Contoso',
    ],
    [
      'customerCountry',
      'everything for Contoso',
      'which ones have auto-renew off?',
      'show what ends on 31 March',
    ],
    ['customerCountry', 'sammanfattning', 'vad går ut nästa månad?', 'vad behöver jag bestämma?'],
    ['customerCountry', 'resumo', 'o que vence no próximo mês?', 'o que preciso decidir?', 'vencidas'],
    ['termEnd', 'summary', 'which ones have auto-renew off?'],
    ['termEnd', 'visa vad som slutar i mars'],
    ['autoRenew', 'summary', 'show what ends in March', 'subscriptions with auto-renew off'],
  ],
  either: [
    [
      'customerCountry',
      'ending in March',
      'auto-renew off',
      'slutar i mars',
      'renovação automática desligada',
    ],
    ['autoRenew', 'ending in March', 'terminam em março'],
    ['termEnd', 'auto-renew off', 'autoförnyelse av'],
    ['termEnd', 'show everything ending in March'],
  ],
  move: [
    ['termEnd', 'ending in March', 'slutar i mars', 'terminam em março', 'what ends?'],
    ['autoRenew', 'auto-renew off', 'off', 'av', 'desligada', 'expired'],
    ['customerCountry', 'ends on 31 March 2027', 'off', 'renews', 'customer Contoso', 'customer'],
    ['relationship', 'pending', 'pendente', 'väntar på oss', 'waiting for us'],
    ['state', 'extended terms', 'förlängda villkor'],
  ],
};

describe('a question over a portfolio, while a move asks', () => {
  for (const [means, each] of Object.entries(meant))
    for (const [field, ...texts] of each)
      for (const text of texts)
        it(`is for the ${means} in “${text}”, with ${field} asked`, () => {
          const said = read(text, { today: '2026-11-20', draft: {}, stage: 'question', asking: field });
          const move = { ...newMove({}), at: { kind: 'question', field } as const };
          // Nothing: the words ask over no portfolio at all.
          assert.equal(listOrMove(said, { top: 'move', below: 'idle', move }) ?? 'move', means);
        });
});
