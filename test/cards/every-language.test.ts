import assert from 'node:assert/strict';
import { languageIds } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import { foreignWords, wordsOn } from '../support/wording.ts';
import { everyCard } from './shown-cards.ts';

/**
 * Microsoft's page says 100 KB today, of which it advises 80; its translations and what people report say 40
 * (OfficeDev/Microsoft-Teams-Samples#1622).
 */
const most = 40_000;
/** A plan is as long as what is to be done; it stays well below what the page says today. */
const mostOfPlan = 65_000;

const isPlan = (name: string) => name.startsWith('plan') && name !== 'plan buttons';

for (const language of languageIds) {
  describe(`every card in ${language}`, () => {
    const spoken = speechFor(language);
    const cards = everyCard(spoken);
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

    it('says which language it speaks, for those to whom it is read', () => {
      for (const [name, { card }] of cards) assert.equal(card['lang'], spoken.locale, name);
    });

    it('goes along with its words in plain text, for clients that cannot show it', () => {
      for (const [name, { card, summary }] of cards) {
        assert.ok(summary.length > 0, name);
        assert.equal(card['fallbackText'], summary, name);
      }
    });

    it('stays below what all of Teams takes, with its words, in UTF-16', () => {
      for (const [name, shown] of cards) {
        const bytes = JSON.stringify(shown).length * 2;
        assert.ok(bytes < (isPlan(name) ? mostOfPlan : most), `${name}: ${bytes} bytes`);
      }
    });
  });
}
