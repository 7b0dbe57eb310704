import type { CareTakenFrom } from '../../portfolio/kept/portfolio-effect.ts';
import type { ImportCounts } from '../../portfolio/kept/import.ts';
import type { Speech } from '../../languages/speech.ts';
import { button } from '../parts/buttons.ts';
import type { Shown } from '../parts/shown.ts';
import { undoButtons, type UndoShown } from '../parts/undo-button.ts';
import { careButtons, caredForLines } from './care-words.ts';
import { sheetCard } from './sheet.ts';

export type KeptFile = {
  readonly name: string;
  /** How many subscriptions the person has now. */
  readonly all: number;
  readonly counts: ImportCounts;
  /** Their customers, one each. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  /** Which colleagues are reminded of how many of those in the file. */
  readonly caredFor: readonly CareTakenFrom[];
  readonly undo: UndoShown;
};

/** What a file that was confirmed has changed, and how that is taken back. */
export function keptCard(kept: KeptFile, speech: Speech): Shown {
  const { name, all, counts, added, changed, gone, undo } = kept;
  const isFirst = counts.changed + counts.same + counts.gone === 0;
  const { added: count, changed: others, same, gone: missing } = counts;
  return sheetCard(
    {
      title: speech.say('import.kept.title', { name }),
      lines: [
        speech.say('import.kept.counts', { added: count, changed: others, same, gone: missing }),
        speech.say('import.kept.all', { all }),
        ...(isFirst ? [] : named('import.kept.added', added, speech)),
        ...named('import.kept.changed', changed, speech),
        ...named('import.kept.gone', gone, speech),
        ...caredForLines(kept.caredFor, speech),
      ],
      small: speech.say('import.kept.ask'),
      actions: [
        button(speech.say('button.portfolio'), { verb: 'portfolio', card: undo.card }),
        ...careButtons(kept.caredFor, speech),
        ...undoButtons(undo, speech),
      ],
    },
    speech,
  );
}

const mostNamed = 5;

type Naming = `import.kept.${'added' | 'changed' | 'gone'}`;

function named(key: Naming, customers: readonly string[], speech: Speech): string[] {
  const each = [...new Set(customers)];
  if (each.length === 0) return [];
  const shown = each.slice(0, mostNamed);
  const more = each.length - shown.length;
  const names =
    more > 0 ? speech.say('import.names.more', { names: shown.join(', '), more }) : speech.list(shown);
  return [speech.say(key, { names })];
}
