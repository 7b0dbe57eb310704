import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { languageByTag } from '../../languages/all.ts';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { catalogueOf, keys } from './catalogues.ts';
import { habitsOf } from './habits.ts';

type Sentence = { readonly key: string; readonly text: string };

/** All that people see in a language, but for the titles of Microsoft's pages. */
function sentencesIn(language: LanguageId): Sentence[] {
  const said = keys
    .filter((key) => !/^page\.(?!state)/.test(key))
    .map((key) => ({ key, text: catalogueOf(language)[key] }));
  const known = Object.entries(languageByTag[language].knows).flatMap(([topic, { title, lines }]) => [
    { key: `knows.${topic}.title`, text: title },
    ...Object.entries<string>(lines).map(([line, text]) => ({ key: `knows.${topic}.${line}`, text })),
  ]);
  return [...said, ...known];
}

/** English is the package's own language: its texts stand in the template. */
const appTexts = (language: LanguageId) =>
  language === 'en' ? '../../manifest/manifest.template.json' : `../../languages/${language}/app.json`;

// A new language says its own habits in habits.ts; docs/terms.md has what to write instead.
for (const language of languageIds)
  describe(`the habits of ${language}`, () => {
    for (const { habit, looksLike, where, except = [] } of habitsOf(language))
      it(habit, () => {
        const against = sentencesIn(language)
          .filter(({ key }) => where?.test(key) ?? true)
          .filter(({ key, text }) => !except.includes(key) && looksLike.test(text))
          .map(({ key, text }) => `${key}, against “${habit}”: ${text}`);
        assert.deepEqual(against, []);
      });

    it('UTC is said as a zone in the app’s own texts too', () => {
      const texts = readFileSync(new URL(appTexts(language), import.meta.url), 'utf8');
      assert.doesNotMatch(texts, /UTC[ -](?:days?|dygn)|\bdias? UTC/i);
    });
  });
