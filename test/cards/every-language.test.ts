import assert from 'node:assert/strict';
import { languageIds } from '../../cards/language-id.ts';
import { speechFor } from '../../cards/speech.ts';
import { foreignWords, wordsOn } from '../support/wording.ts';
import { everyCard } from './shown-cards.ts';

for (const language of languageIds) {
  describe(`every card in ${language}`, () => {
    const cards = everyCard(speechFor(language));
    const cardByText = new Map(
      cards.flatMap(([name, { card, summary }]) => [...wordsOn(card), summary].map((text) => [text, name])),
    );

    it('shows no sign of an empty or unfilled place', () => {
      for (const [text, name] of cardByText)
        assert.doesNotMatch(text, /\$\{|\{\w*\}|\bundefined\b|\bnull\b|\bNaN\b|\[object/, name);
    });

    it('speaks that language alone', () => {
      for (const [text, name] of cardByText)
        assert.deepEqual(foreignWords(text, language), [], `${name}: ${text}`);
    });

    it('goes along with its words in plain text, for clients that cannot show it', () => {
      for (const [name, { card, summary }] of cards) {
        assert.ok(summary.length > 0, name);
        assert.equal(card['fallbackText'], summary, name);
      }
    });

    it('stays below 80 KB in UTF-16, which Teams takes', () => {
      for (const [name, { card }] of cards) assert.ok(JSON.stringify(card).length * 2 < 80_000, name);
    });
  });
}
