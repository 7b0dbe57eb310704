import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unlinked } from '../../cards/parts/links.ts';

/** With a bar where the unseen character is. */
const cases = [
  { words: 'https://evil.example/?a=1', shown: 'https:|/|/evil|.|example/?a=1' },
  { words: 'HTTP://EVIL.EXAMPLE', shown: 'HTTP:|/|/EVIL|.|EXAMPLE' },
  { words: '//evil.example', shown: '/|/evil|.|example' },
  { words: 'www.evil.example', shown: 'www|.|evil|.|example' },
  { words: 'www.1', shown: 'www.|1' },
  { words: 'WWW.42.example', shown: 'WWW.|42|.|example' },
  { words: 'evil.example', shown: 'evil|.|example' },
  { words: 'evil\u200b.example', shown: 'evil\u200b|.|example' },
  { words: 'evil。example', shown: 'evil|。|example' },
  { words: 'παράδειγμα.δοκιμή', shown: 'παράδειγμα|.|δοκιμή' },
  { words: '10.0.0.1/login', shown: '10.|0.|0.|1/login' },
  { words: 'mailto:eve@evil.example', shown: 'mailto:|eve|@|evil|.|example' },
  { words: 'eve@evil', shown: 'eve|@|evil' },
  { words: 'msteams:/l/chat', shown: 'msteams:|/l/chat' },
  { words: 'tel:+4712345678', shown: 'tel:|+4712345678' },
  { words: 'Contoso A.S.', shown: 'Contoso A|.|S.' },
  { words: '<at>all</at> <AT id="0">', shown: '<|at>all<|/at> <|AT id="0">' },
];

const plain = [
  ...[
    'Contoso Ltd.',
    'Contoso: 12 licences',
    'at 10:30',
    '2.5 or 31.12.2026',
    'A/B',
    'e-mail @ work',
    '<attic> <data>',
    'UTC+01:00',
  ],
];

describe('words with an address in them', () => {
  for (const { words, shown } of cases) {
    it(`look the same but are no link: ${words}`, () => {
      assert.equal(unlinked(words), shown.replaceAll('|', '\u2060'));
    });
  }

  for (const words of plain) {
    it(`are left alone without one: ${words}`, () => {
      assert.equal(unlinked(words), words);
    });
  }

  it('have nothing that any client takes for an address, and nothing more is done the second time', () => {
    const piece = fc.constantFrom(
      'https:',
      '//',
      '/',
      '@',
      '.',
      'www',
      'evil',
      'example',
      ':',
      '1',
      '\u200b',
      ' ',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((pieces) => pieces.join('')),
          fc.string(),
        ),
        (words) => {
          const shown = unlinked(words);
          assert.doesNotMatch(shown, /\/\/|[^\s\u2060]@\S|\S\.\p{L}|www\.[\p{L}\d]|\d+\.\d+\.\d+\.\d/iu);
          assert.doesNotMatch(shown, /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}+.-]*:[^\s\d\u2060]/u);
          assert.equal(unlinked(shown), shown);
          assert.equal(shown.replaceAll('\u2060', ''), words.replaceAll('\u2060', ''));
        },
      ),
    );
  });
});
