import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fields } from '../../guidance/answers.ts';
import { languageByTag } from '../../languages/all.ts';
import { concepts } from '../../languages/concepts.ts';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import { foreignWords } from '../support/wording.ts';
import { wordsOf } from '../support/words-of.ts';
import { heardCases } from '../understanding/heard-case.ts';
import { catalogueOf, keys, literalsIn, localeOf } from './catalogues.ts';

const page = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Rows that may be the same in two languages: names, which `languages/names.ts` has for all. */
const named = [
  'product',
  'business-product',
  'reseller-name',
  'distributor-name',
  'distributor',
  'microsoft',
];

// What no type can see: each failure says what to add where, for whoever adds a language (docs/CONTRIBUTING.md).
describe('the languages', () => {
  it('begin with English: where words fit two languages, the earlier counts, so a new one comes last', () => {
    assert.equal(languageIds[0], 'en', 'languages/all.ts');
  });

  for (const language of languageIds) {
    const english = speechFor('en').languageName(language);

    it(`are all named where people look them up: ${language}`, () => {
      assert.match(page('README.md'), new RegExp(`speaks [^.:]*\\b${english}\\b`), 'README.md');
      const own = speechFor(undefined, language).languageName(language);
      const header =
        page('docs/terms.md')
          .split('\n')
          .find((line) => line.startsWith('| English ')) ?? '';
      assert.ok(header.includes(own), `docs/terms.md has no column “${own}”`);
    });

    it(`say each concept in words of their own: ${language}`, () => {
      for (const concept of concepts) {
        const said = languageByTag[language].hears[concept];
        const where = `languages/${language}/hears.ts, ${concept}`;
        assert.notEqual(said.trim(), '', `${where}: nothing says it`);
        for (const other of othersThan(language))
          if (!named.includes(concept))
            assert.notEqual(said, languageByTag[other].hears[concept], `${where}: as in ${other}`);
      }
    });

    it(`have messages that set each field: ${language}`, () => {
      const set = new Set(heardCases(language).flatMap(({ facts }) => Object.keys(facts)));
      const lacking = fields.filter((field) => !set.has(field));
      assert.deepEqual(lacking, [], `test/cases/heard/${language}/ has no case that sets these`);
    });

    it(`are told by words that no other language's sentences have: ${language}`, () => {
      const { telling } = wordsOf(language);
      for (const other of othersThan(language))
        for (const key of keys.filter((one) => !one.startsWith('page.'))) {
          const words = literalsIn(catalogueOf(other)[key], localeOf(other)).join(' ');
          const found = foreignWords(words, other).filter((word) => telling.includes(word));
          assert.deepEqual(
            found,
            [],
            `${key}: what ${other} says too is “ownToo” of test/cases/words/${other}.json`,
          );
        }
    });
  }
});

function othersThan(language: LanguageId): LanguageId[] {
  return languageIds.filter((other) => other !== language);
}
