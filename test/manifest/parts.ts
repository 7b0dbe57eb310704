import { readFileSync } from 'node:fs';
import { appTexts } from '../../manifest/app-texts.ts';
import { packageSettings } from '../../manifest/settings.ts';
import { contoso } from './contoso.ts';

/** The manifest as it stands in the project, its placeholders not filled. */
export const template = readFileSync(
  new URL('../../manifest/manifest.template.json', import.meta.url),
  'utf8',
);

/** What Contoso fills in. */
export const values = { ...packageSettings(contoso), VERSION: '1.2.3' };

/** Its texts in the other languages, filled, by the names of their files. */
export const localizations = appTexts(values);
