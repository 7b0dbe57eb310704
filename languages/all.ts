import { en } from './en/en.ts';
import type { Language } from './language.ts';
import { pt } from './pt/pt.ts';
import { sv } from './sv/sv.ts';

/**
 * The languages that the bot speaks and understands, by their BCP 47 tags. Where words fit several, the earlier counts:
 * a new one comes last.
 */
export const languageByTag = { en, sv, pt } as const;

/** Every language that is understood, whichever one a person has set. */
export const languages: readonly Language[] = Object.values(languageByTag);
