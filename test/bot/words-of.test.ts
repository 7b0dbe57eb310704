import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { z } from 'zod';
import { readActivity } from '../../bot/turn/activity.ts';
import { readIncoming } from '../../bot/turn/incoming.ts';
import { longestMessage } from '../../bot/turn/message-length.ts';
import { wordsOf } from '../../bot/turn/words-of.ts';
import type { Input } from '../../dialogs/input.ts';

const casesSchema = z.object({
  activities: z.array(
    z.object({ note: z.string(), source: z.string(), said: z.string().nullable(), activity: z.unknown() }),
  ),
});

const file = new URL('../cases/activities/markup.json', import.meta.url);
const cases = casesSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).activities;

const recipient = { id: '28:bot', name: 'Licence Move Guide' };
const ofBot = { type: 'mention', mentioned: recipient, text: '<at>Licence Move Guide</at>' };

function said(text: string, name = recipient.name): string {
  return wordsOf({ text, entities: [ofBot], recipient: { ...recipient, name } });
}

function inputOf(activity: unknown): Input | undefined {
  const reading = readActivity(activity);
  assert.ok('activity' in reading);
  const incoming = readIncoming(reading.activity);
  return incoming.kind === 'talk' ? incoming.input : undefined;
}

describe('what a message says', () => {
  for (const { note, source, said: text, activity } of cases)
    it(`is the words alone: ${note} (${source})`, () => {
      const input = inputOf(activity);
      const words = input?.kind === 'typed' ? { kind: 'typed', text: input.text } : input;
      assert.deepEqual(words, text === null ? { kind: 'empty' } : { kind: 'typed', text });
    });

  const variants = [
    { text: '<quoted messageId="1/> help', words: 'help', note: 'a marker whose quotes are not closed' },
    { text: '<quoted messageId="1" help', words: 'help', note: 'a marker that is not closed' },
    { text: '<quoted messageId=\'1\' preview="a > b"/>help', words: 'help', note: 'a sign in a value' },
    { text: 'Contoso <attachment id="1"></attachment>', words: 'Contoso', note: 'an attachment’s place' },
    { text: 'yes <emoji id="like" alt="👍"></emoji>', words: 'yes', note: 'an emoji’s place' },
    { text: '<at>Licence Move Guide start', words: 'start', note: 'a mention that is not closed' },
    { text: '</at> start <at/>', words: 'start', note: 'closing tags, and empty ones' },
    { text: 'remind<at>Licence Move Guide</at>me', words: 'remind me', note: 'a mention between words' },
    { text: 'Contoso <at>Licence Move Guide</at> E3', words: 'Contoso E3', note: 'one blank too many' },
    { text: 'watch <at>Fabrikam</at>’s plan', words: 'watch Fabrikam’s plan', note: 'a name with an ending' },
    { text: '<at-risk> 3 <attic> 4 <data>', words: '<at-risk> 3 <attic> 4 <data>', note: 'no tags of Teams' },
    { text: 'AT&amp;T &lt;x&gt;', words: 'AT&amp;T &lt;x&gt;', note: 'entities that somebody typed' },
    { text: 'a&nbsp;b&#160;c&#xA0;d', words: 'a b c d', note: 'blanks as Teams writes them' },
    { text: '<at>O&#39;Neil &#x26; S&#246;ner</at> x', words: "O'Neil & Söner x", note: 'numeric entities' },
    { text: '<at>A &bogus; &#9999999;</at> x', words: 'A &bogus; &#9999999; x', note: 'entities of nothing' },
    { text: '<at>&lt;at&gt;Evil&lt;/at&gt;</at> x', words: 'Evil x', note: 'a tag in a label' },
    { text: '<at>Nor&#8203;way</at> x', words: 'Norway x', note: 'an unseen character in a label' },
    { text: '<at>&lt;&#8203;at&gt;Evil</at> x', words: 'Evil x', note: 'a tag with one in it' },
    { text: '<div>12 &lt; 13</div>\r\n', words: '12 < 13', note: 'a block of HTML, whatever it is called' },
    { text: 'Licence Move Guides are many', words: 'Licence Move Guides are many', note: 'a longer name' },
    {
      text: '@Guia de  Migração de Licenças começar',
      words: 'começar',
      note: 'the app’s name in Portuguese',
    },
    { text: 'Licensflyttguiden, börja', words: 'börja', note: 'the app’s name in Swedish' },
  ];
  for (const { text, words, note } of variants)
    it(`is the words alone: ${note}`, () => {
      assert.equal(said(text), words);
    });

  it('begins behind the bot’s name, whatever it is called', () => {
    for (const name of ['Flytt (C++)', 'a|b [c]', 'Ålesund']) {
      assert.equal(said(`${name} start`, name), 'start');
      assert.equal(said(`@${name.toUpperCase()}: start`, name), 'start');
    }
    assert.equal(said('... start', '...'), '... start', 'signs are no name');
  });

  it('is heard as long as the words are short, and no longer', () => {
    const { activity } = cases[0] ?? {};
    const input = (text: string) => inputOf({ ...z.looseObject({}).parse(activity), text });
    const marked = '<quoted messageId="1782848598379"/>'.repeat(20);
    assert.deepEqual(input(marked + 'x'.repeat(1000)), { kind: 'typed', text: 'x'.repeat(1000) });
    assert.deepEqual(input(marked + 'x'.repeat(1001)), { kind: 'too-long', ...longestMessage });
    assert.deepEqual(input('<at>'.repeat(5_000)), { kind: 'too-long', ...longestMessage });
  });

  const mark = fc.constantFrom(
    ...[
      '<at>',
      '</at>',
      '<at',
      '<AT id="0">',
      '<at/>',
      '<quoted messageId="1"/>',
      '<quoted a="',
      '</quoted>',
    ],
    ...['<attachment id="1">', '<a', '</a', 't>', '<', '/', '>', '"', "'", ' ', '\u200b', '\u202e', '\n'],
    ...['&lt;', '&gt;', '&#60;', '&#x3c;at&#x3e;', '&amp;lt;', 'Licence Move Guide', '<p>', '</p>', '&nbsp;'],
  );
  const markup = fc
    .array(fc.oneof(mark, fc.string({ unit: 'binary', maxLength: 4 })))
    .map((all) => all.join(''));

  it('holds no tag of Teams, however it is put together', () => {
    fc.assert(
      fc.property(markup, fc.constantFrom('plain', 'xml'), (text, textFormat) => {
        const words = wordsOf({ text, textFormat, entities: [ofBot], recipient });
        assert.doesNotMatch(words, /<\/?(?:at|quoted|attachment|emoji)(?:[\s/>"'<]|$)/iu);
      }),
      { numRuns: 2_000 },
    );
  });

  const wholeMark = fc.constantFrom(
    ...[
      '<quoted messageId="1782848598379"/>',
      '<at>Licence Move Guide</at>',
      '<at>Licence  Move\u00a0Guide</at>',
    ],
    ...[
      '<at id="0">Licence Move Guide</at>',
      '<QUOTED messageId="2" />',
      '&nbsp;',
      '<attachment id="x"></attachment>',
    ],
  );

  it('keeps every word, with whatever of Teams’ own between', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}]{1,9}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(wholeMark), word), { minLength: 1 }), (parts) => {
        const text = parts.map(([marks, each]) => `${marks.join(' ')} ${each}`).join(' ');
        const words = parts.map(([, each]) => each);
        assert.deepEqual(said(text).split(/\s+/), words);
      }),
    );
  });
});
