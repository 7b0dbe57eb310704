import { languages } from '../../languages/all.ts';
import type { TableWords } from '../../languages/table-words.ts';
import { fold } from '../fold.ts';

/** Words and phrases, folded, of which a cell may be one or hold one. */
export type Phrases = {
  readonly is: (folded: string) => boolean;
  readonly isIn: (folded: string) => boolean;
};

/** The phrases that `of` names in every language, and some that belong to none. */
export function phrases(of: (words: TableWords) => string, more = ''): Phrases {
  const all = new Set(
    [more, ...languages.map(({ tables }) => of(tables))]
      .flatMap((list) => list.split(','))
      .map(fold)
      .filter((phrase) => phrase !== ''),
  );
  // "No" and "av" within a sentence are other words.
  const longer = [...all].filter((phrase) => phrase.length > 2).map((phrase) => ` ${phrase} `);
  return {
    is: (folded) => all.has(folded),
    isIn: (folded) => all.has(folded) || longer.some((phrase) => ` ${folded} `.includes(phrase)),
  };
}
