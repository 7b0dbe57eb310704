import assert from 'node:assert/strict';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import type { Key } from '../../languages/en/says.ts';
import { catalogues, keys, literalsIn, locales, placeholdersIn } from './catalogues.ts';

/** What is the same word in English too. */
const sameInEnglish: Readonly<Record<LanguageId, readonly Key[]>> = {
  en: keys,
  sv: [
    'page.extended-service-terms',
    'page.business-plans-faq',
    'page.pricing-updates',
    'reminder.day',
    'region.japan',
    'region.korea',
    'region.taiwan',
  ],
  pt: [
    'page.extended-service-terms',
    'page.business-plans-faq',
    'page.pricing-updates',
    'reminder.day',
    'region.china',
    'region.taiwan',
  ],
};

/** The quotation marks of each language: what opens, what closes, and what else it needs. */
const quotes: Readonly<Record<LanguageId, { open: string; close: string; apostrophe?: string }>> = {
  en: { open: '“', close: '”', apostrophe: '’' },
  sv: { open: '”', close: '”' },
  pt: { open: '“', close: '”' },
};
const anyQuote = /["'‘’“”„«»‹›]/g;

/** What is put into an input, as people type it. */
const asTyped: readonly Key[] = ['form.day.unknown'];

for (const language of languageIds) {
  const catalogue = catalogues[language];
  const locale = locales[language];

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
          kindsIn(catalogues.en[key], locales.en).sort(),
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
      for (const key of keys)
        assert.deepEqual(exactForms(catalogue[key]), exactForms(catalogues.en[key]), key);
    });

    it('are no English words, but for a few that are the same', () => {
      const same = keys.filter((key) => hasWords(catalogue[key]) && catalogue[key] === catalogues.en[key]);
      if (language === 'en') return;
      assert.deepEqual(same, sameInEnglish[language]);
    });

    it('quote as the language does, and close what they open', () => {
      const { open, close, apostrophe = '' } = quotes[language];
      for (const key of keys.filter((one) => !asTyped.includes(one))) {
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
        if (!isTitle) assert.equal(ending(catalogue[key]), ending(catalogues.en[key]), key);
        assert.doesNotMatch(catalogue[key], / {2}|^\s|\s$/, key);
      }
    });
  });
}

function hasWords(message: string): boolean {
  return literalsIn(message, 'en').some((text) => /\p{L}/u.test(text));
}
