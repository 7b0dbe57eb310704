import assert from 'node:assert/strict';
import { shownReading } from '../../scripts/heard/shown-reading.ts';

function shown(text: string, language = 'en'): string[] {
  return shownReading(text, { today: '2026-11-27', draft: {}, language }).map((line) => line.trim());
}

describe('how a message is read', () => {
  const known = [
    { language: 'en', says: 'no GDAP', by: /^by languages\/en\/hears\.ts:\d+ gdap: / },
    { language: 'sv', says: 'inget GDAP', by: /^by languages\/sv\/hears\.ts:\d+ not: / },
    { language: 'pt', says: 'não temos GDAP', by: /^by languages\/pt\/hears\.ts:\d+ have: / },
    { language: 'sv', says: 'börja om', by: /^by languages\/sv\/commands\.ts:\d+ command:start-over: / },
  ];
  for (const { language, says, by } of known)
    it(`names the line of the language that knows the words, and what it means by them: ${says}`, () => {
      const lines = shown(says, language);
      assert.ok(
        lines.some((line) => by.test(line)),
        lines.join('\n'),
      );
    });

  it('shows what each clause does, and the words that nobody knows', () => {
    const lines = shown('what is a blorfenk?');
    assert.ok(
      lines.some((line) => line.endsWith('asks, not for sure')),
      lines.join('\n'),
    );
    assert.ok(lines.includes('not known: blorfenk'), lines.join('\n'));
  });

  it('shows what is taken from it', () => {
    assert.ok(shown('auto-renew is on').includes('facts:     {"autoRenew":"on"}'));
    assert.ok(shown('the').includes('nothing is taken from it'));
  });
});
