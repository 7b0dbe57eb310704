import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { languageIds } from '../languages/language-id.ts';
import { localizationInfoSchema } from './localization.ts';

const templateSchema = z.object({ localizationInfo: localizationInfoSchema });

/** The app's texts in the other languages than the template's own, not filled, by the names of their files in the package. */
export function appTexts(template: string): Record<string, string> {
  const { localizationInfo } = templateSchema.parse(JSON.parse(template));
  const { defaultLanguageTag, additionalLanguages } = localizationInfo;
  return Object.fromEntries(
    languageIds
      .filter((id) => id !== defaultLanguageTag)
      .map((id) => {
        const named = additionalLanguages.find(({ languageTag }) => languageTag === id);
        const texts = new URL(`../languages/${id}/app.json`, import.meta.url);
        return [named?.file ?? `${id}.json`, readFileSync(texts, 'utf8')];
      }),
  );
}
