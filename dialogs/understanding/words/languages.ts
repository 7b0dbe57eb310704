import { en } from './en.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import type { Words } from './words.ts';

/** Every language that is understood, whichever one a person has set. */
export const languages: readonly Words[] = [en, sv, pt];
