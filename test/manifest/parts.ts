import { readFileSync } from 'node:fs';
import { appTexts } from '../../manifest/app-texts.ts';

/** The manifest as it stands in the project, its placeholders not filled. */
export const template = readFileSync(
  new URL('../../manifest/manifest.template.json', import.meta.url),
  'utf8',
);

/** Its texts in the other languages, by the names of their files. */
export const localizations = appTexts(template);
