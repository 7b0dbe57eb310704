import assert from 'node:assert/strict';
import { languageIds } from '../../languages/language-id.ts';
import { wordsOf } from '../support/words-of.ts';
import { catalogueOf, keys, literalsIn, localeOf, placeholdersIn } from './catalogues.ts';

const anyQuote = /["'‘’“”„«»‹›]/g;

const english = catalogueOf('en');

for (const language of languageIds) {
  const catalogue = catalogueOf(language);
  const locale = localeOf(language);
  const { quotes, sameInEnglish } = wordsOf(language);

  describe(`the words in ${language}`, () => {
    it('are those that English has, no more and no less', () => {
      assert.deepEqual(Object.keys(catalogue).sort(), [...keys].sort());
    });

    it('are messages that compile', () => {
      for (const key of keys) assert.doesNotThrow(() => placeholdersIn(catalogue[key], locale), key);
    });

    it('hold no Markdown, so that they read the same on a card and in plain text', () => {
      for (const key of keys) assert.doesNotMatch(catalogue[key], /[*_`~<>|\\[\]]|^\d+[.)]|^[-+#]/, key);
    });

    it('leave the same places to fill as the English words, with the same kind of thing', () => {
      const kindsIn = (message: string, inLocale: string) => [
        ...new Set(placeholdersIn(message, inLocale).map(({ name, kind }) => `${kind} ${name}`)),
      ];
      for (const key of keys)
        assert.deepEqual(
          kindsIn(catalogue[key], locale).sort(),
          kindsIn(english[key], localeOf('en')).sort(),
          key,
        );
    });

    it('have a plural form for each that the language tells apart in counts to 10,000', () => {
      const rules = new Intl.PluralRules(locale);
      const needed = new Set(Array.from({ length: 10_001 }, (_, count) => rules.select(count)));
      for (const key of keys)
        for (const { kind, forms } of placeholdersIn(catalogue[key], locale))
          if (kind === 'plural')
            for (const form of needed) assert.ok(forms.includes(form), `${key}: ${form}`);
    });

    it('say “none” with a form of its own where English does', () => {
      const exactForms = (message: string) =>
        placeholdersIn(message, locale).flatMap(({ forms }) => forms.filter((form) => form.startsWith('=')));
      for (const key of keys) assert.deepEqual(exactForms(catalogue[key]), exactForms(english[key]), key);
    });

    it('are no English words, but for a few that are the same', () => {
      const same = keys.filter((key) => hasWords(catalogue[key]) && catalogue[key] === english[key]);
      if (language === 'en') return;
      assert.deepEqual(same, sameInEnglish);
    });

    it('quote as the language does, and close what they open', () => {
      const { open, close, apostrophe } = quotes;
      for (const key of keys) {
        const used = literalsIn(catalogue[key], locale).join('').match(anyQuote) ?? [];
        const pairs = used.filter((quote) => quote !== apostrophe).join('');
        assert.equal(pairs, `${open}${close}`.repeat(pairs.length / 2), `${key}: ${catalogue[key]}`);
      }
    });

    it('end as the English sentence does, with no space too many', () => {
      const ending = (message: string) => /[.?!:…]?$/.exec(message)?.[0];
      for (const key of keys) {
        // A page is titled as its publisher titles it.
        const isTitle = /^page\.(?!state)/.test(key);
        if (!isTitle) assert.equal(ending(catalogue[key]), ending(english[key]), key);
        assert.doesNotMatch(catalogue[key], / {2}|^\s|\s$/, key);
      }
    });
  });
}

function hasWords(message: string): boolean {
  return literalsIn(message, 'en').some((text) => /\p{L}/u.test(text));
}
