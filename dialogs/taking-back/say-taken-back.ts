import { fields } from '../../guidance/answers.ts';
import { valueWords } from '../../languages/value-words.ts';
import type { Move } from '../move/move.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import type { Elsewhere, Step } from './step.ts';

type Moves = { readonly before?: Move | undefined; readonly after?: Move | undefined };

/** Says what was taken back, each thing by its name. */
export function sayTakenBack(turn: Turn, { elsewhere = [], known, dialogs }: Step, moves: Moves): void {
  const parts = [
    ...(dialogs === undefined ? [] : answersBack(turn, moves)),
    ...elsewhere.map((change) => elsewhereBack(turn, change)),
    ...(known?.language === undefined ? [] : [turn.speech.say('undo.language')]),
  ];
  if (parts.length === 0) say(turn, 'undo.done');
  else say(turn, 'undo.done.of', { parts: parts.join('; ') });
}

/** The answers that are others now than they were. */
function answersBack({ speech }: Turn, { before, after }: Moves): string[] {
  return fields
    .filter((field) => before?.draft[field] !== after?.draft[field])
    .map((field) => {
      const now = after?.draft[field];
      const name = speech.say(`field.${field}`);
      if (now === undefined) return speech.say('undo.answer.open', { field: name });
      return speech.say('undo.answer', { field: name, answer: valueWords(field, now, speech) });
    });
}

function elsewhereBack({ speech }: Turn, change: Elsewhere): string {
  switch (change.kind) {
    case 'watch-added':
      return speech.say('undo.watch.added', { subject: change.subject });
    case 'watch-changed':
      return speech.say('undo.watch.changed', { subject: change.subject });
    case 'habits-changed':
      return speech.say('undo.settings');
  }
}
