import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandIn } from '../../../../dialogs/understanding/command.ts';
import { understand } from '../../../../dialogs/understanding/understand.ts';
import { watchRequestIn } from '../../../../dialogs/understanding/watch-request.ts';
import { fields, type Field } from '../../../../guidance/answers.ts';
import { problemWith } from '../../../../guidance/problem.ts';
import { today } from '../heard.ts';

describe('any Portuguese text at any question', () => {
  const pieces = fc.constantFrom(
    ...['não', 'sem', 'é', 'e', 'ou', 'até', 'a', 'de', 'da', 'para a', 'no', 'sim', 'isso', 'mais', 'menos'],
    ...[
      'Suécia',
      'Guiné',
      'Brasil',
      'GDAP',
      'mesma',
      'oferta',
      'outro parceiro',
      'aceita',
      'ligada',
      'tenant',
    ],
    ...['200', 'duzentas', 'cento e', 'assinaturas', 'licenças', '31 de março', '2027', 'vence', 'comprada'],
    ...['não sei', 'o que é', 'lembre-me', 'acompanhar', 'às 8', ',', '.', '?', '\n', 'Swedish', 'no GDAP'],
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' '));

  it('is understood without an error, and each fact is allowed', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<Field | undefined>(undefined, ...fields), (text, asking) => {
        const { facts } = understand(text, { today, draft: {}, asking });
        for (const field of fields) {
          if (facts[field] !== undefined)
            assert.equal(problemWith(field, facts[field], facts, '9999-12-31'), undefined);
        }
        commandIn(text);
        watchRequestIn(text, { today });
      }),
      { numRuns: 300 },
    );
  });

  for (const piece of ['não ', 'ainda não foi aceita ', 'cento e ', 'de outro parceiro ', 'lembre-me de ']) {
    it(`of ten thousand characters, ${JSON.stringify(piece)} over and over`, () => {
      const text = piece.repeat(10_000 / piece.length);
      for (const asking of fields) understand(text, { today, draft: {}, asking });
      commandIn(text);
      watchRequestIn(text, { today });
    }).timeout(2_000);
  }
});
