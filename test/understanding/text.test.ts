import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readText, wordsOf } from '../../understanding/words/text.ts';

describe('the words of a phrase', () => {
  it('are those that the same phrase has within a message', () => {
    const parts = [
      'theyre',
      'dont',
      'have',
      'é',
      'ß',
      'Å',
      'ﬁ',
      'İ',
      'º',
      "'",
      '.',
      ':',
      '-',
      ' ',
      '  ',
      '9',
    ];
    const phrase = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'grapheme' })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(phrase, (pieces) => {
        const text = pieces.join('');
        assert.deepEqual(
          wordsOf(text),
          readText(text).words.map((word) => word.text),
        );
      }),
    );
  });
});
