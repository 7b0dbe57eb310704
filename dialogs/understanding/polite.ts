import { wordsOf } from '../../understanding/text.ts';
import { languages } from './words/languages.ts';

/** The words of greetings, thanks and politeness: they say nothing of a move. */
export const politeWords: ReadonlySet<string> = new Set(
  languages
    .flatMap(({ commands }) => [
      ...commands.politeness,
      ...commands.phrases.greeting,
      ...commands.phrases.thanks,
    ])
    .flatMap(wordsOf),
);
