import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown } from '../../cards/parts/markdown.ts';

const cases = [
  { why: 'emphasis', words: '*bold* _it_', shown: String.raw`\*bold\* \_it\_` },
  {
    why: 'a link',
    words: '[Contoso](https://evil.example)',
    shown: String.raw`\[Contoso\](https:` + '\u2060/\u2060/evil\u2060.\u2060example)',
  },
  { why: 'a bare address', words: 'www.evil.example', shown: 'www\u2060.\u2060evil\u2060.\u2060example' },
  { why: 'a date of the client’s', words: '{{DATE(x)}}', shown: '{\u2060{DATE(x)}}' },
  { why: 'a turn of the writing', words: '\u202egnp.exe', shown: 'gnp\u2060.\u2060exe' },
  { why: 'HTML', words: '<at>all</at>', shown: '\\<\u2060at\\>all\\<\u2060/at\\>' },
  { why: 'a heading', words: '# big', shown: String.raw`\# big` },
  { why: 'a list', words: '1. one\n- two', shown: '1\\. one\n\\- two' },
  { why: 'its own escapes', words: String.raw`\*`, shown: String.raw`\\\*` },
  {
    why: 'signs of HTML',
    words: '&lt;b&gt; &#91;x A&B;',
    shown: '&\u2060lt;b&\u2060gt; &\u2060#91;x A&\u2060B;',
  },
  { why: 'plain words', words: 'Cocos (Keeling) Islands', shown: 'Cocos (Keeling) Islands' },
];

describe('words in a card’s text', () => {
  for (const { why, words, shown } of cases) {
    it(`stay what they are: ${why}`, () => {
      assert.equal(escapeMarkdown(words), shown);
    });
  }

  it('never keep a bracket that could make a link', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        assert.doesNotMatch(escapeMarkdown(words).replaceAll(/\\./gs, ''), /[[\]<>`*_~|]|:\/\//);
      }),
    );
  });
});
