import assert from 'node:assert/strict';
import { shownReading } from '../../../scripts/heard/shown-reading.ts';
import type { Field } from '../../../guidance/answers.ts';

function shown(text: string, { language = 'en', asking }: { language?: string; asking?: Field } = {}) {
  return shownReading(text, { today: '2026-11-27', draft: {}, language, asking }).map((line) => line.trim());
}

function has(lines: readonly string[], line: string | RegExp): void {
  const found = lines.some((one) => (typeof line === 'string' ? one === line : line.test(one)));
  assert.ok(found, `${String(line)}\n\n${lines.join('\n')}`);
}

describe('how a message is read', () => {
  const known = [
    { language: 'en', says: 'no GDAP', by: /^by row “gdap”, line \d+ of languages\/en\/hears\.ts: gdap/ },
    { language: 'sv', says: 'inget GDAP', by: /^by row “not”, line \d+ of languages\/sv\/hears\.ts: / },
    { language: 'pt', says: 'não temos GDAP', by: /^by row “have”, line \d+ of languages\/pt\/hears\.ts: / },
    {
      language: 'sv',
      says: 'börja om',
      by: /^by row “command:start-over”, line \d+ of languages\/sv\/commands\.ts: /,
    },
    { language: 'en', says: 'E3', by: /^by row “product”, line \d+ of languages\/en\/hears\.ts: / },
  ];
  for (const { language, says, by } of known)
    it(`names the row and line of the language that knows the words: ${says}`, () => {
      has(shown(says, { language }), by);
    });

  it('says in plain words what each part was taken for', () => {
    const lines = shown('accepted, 12 subscriptions, Norway, 31 March 2027, the');
    has(lines, 'accepted               “accept”');
    has(lines, '12                     the number 12');
    has(lines, 'Norway                 a place: Norway');
    has(lines, '31 March 2027          a day');
    has(lines, 'the                    says nothing by itself');
    has(shown('same offer'), 'same offer             New offer: The same offer');
  });

  it('says in plain words what the bot does', () => {
    has(shown('auto-renew is on'), 'it sets At the end of the term: It renews (auto-renew on)');
    has(shown('we are in Sweden'), 'it sets Your country: Sweden');
    has(shown('what is a blorfenk?'), 'it hears a question');
    has(shown('start'), 'it does “start”');
    has(shown('the'), 'it takes nothing from this message');
  });

  it('names for a word that nobody knows the rows of the answers to the open question', () => {
    const lines = shown('they blorfenked it', { asking: 'relationship' });
    has(lines, /^nobody knows “blorfenked”\. To teach it, add it, with a comma, to the row/);
    for (const row of ['relationship:accepted', 'relationship:none', 'accept', 'filler'])
      has(lines, new RegExp(`^row “${row}”, line \\d+ of languages/en/hears\\.ts: `));
  });

  it('names for a word that nobody knows the row of one that looks like it', () => {
    has(shown('rejektid'), /^row “refuse”, .*: as “rejected” is, which looks like it$/);
    has(shown('avböjttd', { language: 'sv' }), /^row “refuse”, .* of languages\/sv\/hears\.ts: as “/);
  });

  it('names the rows of the open question where each word is known and nothing is taken', () => {
    const lines = shown('the other thing', { asking: 'relationship' });
    has(lines, /^Each word is known\. If together they answer the question, add them to the row/);
    has(lines, /^row “relationship:invited”, line \d+ of languages\/en\/hears\.ts$/);
  });

  it('ends with the message as a case, as it is read now', () => {
    const lines = shown('yes, accepted', { asking: 'relationship' });
    assert.deepEqual(JSON.parse(lines.at(-1) ?? ''), {
      text: 'yes, accepted',
      asking: 'relationship',
      facts: { relationship: 'accepted' },
    });
  });
});
