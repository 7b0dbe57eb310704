import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../manifest/', import.meta.url);
const languages = new URL('localization/', folder);

/** The manifest as it stands in the project, its placeholders not filled. */
export const template = readFileSync(new URL('manifest.template.json', folder), 'utf8');

/** Its texts in the other languages, by the names of their files. */
export const localizations: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(languages).map((name) => [name, readFileSync(new URL(name, languages), 'utf8')]),
);
