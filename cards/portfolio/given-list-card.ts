import type { Speech } from '../../languages/speech.ts';
import { button } from '../parts/buttons.ts';
import type { Shown } from '../parts/shown.ts';
import { undoButtons, type UndoShown } from '../parts/undo-button.ts';
import { sheetCard } from './sheet.ts';

/** Tells the channel whose list it has now, or has no more. */
export function givenListCard(
  { text, isThere, undo }: { readonly text: string; readonly isThere: boolean; readonly undo: UndoShown },
  speech: Speech,
): Shown {
  const ways = isThere
    ? [
        button(speech.say('button.portfolio'), { verb: 'portfolio' }),
        button(speech.say('button.needs'), { verb: 'needs' }),
      ]
    : [];
  return sheetCard({ lines: [text], actions: [...ways, ...undoButtons(undo, speech)] }, speech);
}
