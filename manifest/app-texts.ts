import { readFileSync } from 'node:fs';
import { fillManifest } from './fill.ts';
import { fileOf, languageWords, localizationInfo, otherLanguages, ownLanguage } from './languages.ts';

type Values = Readonly<Record<string, string>>;

/** The app's texts in the other languages than the template's own, filled, by the names of their files in the package. */
export function appTexts(values: Values): Record<string, unknown> {
  return Object.fromEntries(
    otherLanguages.map((id) => {
      const texts = readFileSync(new URL(`../languages/${id}/app.json`, import.meta.url), 'utf8');
      return [fileOf(id), fillManifest(texts, { ...values, ...languageWords(id) })];
    }),
  );
}

/** The manifest that a template makes with these values, with the languages that the bot speaks. */
export function appManifest(template: string, values: Values): unknown {
  const filled = fillManifest(template, { ...values, ...languageWords(ownLanguage) });
  return typeof filled === 'object' ? { ...filled, localizationInfo } : filled;
}
