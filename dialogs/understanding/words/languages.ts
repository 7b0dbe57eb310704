import { en } from './en.ts';
import type { Words } from './words.ts';

/** Every language that is understood, whichever one a person has set. */
export const languages: readonly Words[] = [en];
