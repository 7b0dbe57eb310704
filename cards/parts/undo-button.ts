import type { Speech } from '../../languages/speech.ts';
import { button, type Button } from './buttons.ts';

/** The step that the button takes back, and the key that says whose it is. */
export type UndoShown = { readonly step: number; readonly card: string };

/** "Undo", where there is something to take back. */
export function undoButtons(undo: UndoShown | undefined, speech: Speech): Button[] {
  return undo === undefined ? [] : [button(speech.say('button.undo'), { verb: 'undo', ...undo })];
}
