import { languages } from '../languages/all.ts';

/** The locales in which tables are written that people send: those of the bot's languages, and of their neighbours. */
export const tableLocales: readonly string[] = [
  ...languages.map(({ locale }) => locale),
  'pt-PT',
  'de',
  'da',
  'nb',
  'nl',
  'fr',
  'es',
  'it',
  'fi',
  'pl',
  'cs',
];
