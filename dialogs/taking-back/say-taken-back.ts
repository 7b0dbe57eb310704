import { saidCard } from '../../cards/talk/said-card.ts';
import type { Submit } from '../../cards/parts/submits.ts';
import { fields } from '../../guidance/answers.ts';
import { watchLimits } from '../../reminders/limits.ts';
import { valueWords } from '../../languages/value-words.ts';
import type { Move } from '../move/move.ts';
import { sayWords, show } from '../speak.ts';
import type { Turn } from '../turn.ts';
import type { Back } from './back.ts';
import type { KnownChanged } from './step.ts';

/** What was taken back. */
export type TakenBack = {
  readonly known: readonly (keyof KnownChanged)[];
  readonly elsewhere: readonly Back[];
  /** The move as it was said, and as it stands again; nothing where no dialog is another than before. */
  readonly moves?: { readonly before?: Move | undefined; readonly after?: Move | undefined };
};

/** Says what was taken back, each thing by its name, and what could not be; with a way on where nothing is shown after it. */
export function sayTakenBack(turn: Turn, back: TakenBack, isShownAfter: boolean): void {
  const lines = [...takenBack(turn, back), ...back.elsewhere.flatMap((change) => notBack(turn, change))];
  const change = isShownAfter ? undefined : back.elsewhere.flatMap((one) => changing(one) ?? []).at(-1);
  if (change !== undefined) show(turn, saidCard({ lines, change }, turn.speech));
  else for (const line of lines) sayWords(turn, line);
}

function takenBack(turn: Turn, { known, elsewhere, moves }: TakenBack): string[] {
  const put = elsewhere.filter(({ effect }) => effect !== undefined);
  const parts = [
    ...(moves === undefined ? [] : answersBack(turn, moves)),
    // Of several steps that one message ticked off it is said once.
    ...new Set(put.flatMap((change) => elsewhereBack(turn, change))),
    ...(known.includes('language') ? [turn.speech.say('undo.language')] : []),
  ];
  if (parts.length > 0) return [turn.speech.say('undo.done.of', { parts: parts.join('; ') })];
  if (moves !== undefined || known.length > 0) return [turn.speech.say('undo.done')];
  return elsewhere.length > 0 ? [] : [turn.speech.say('undo.since')];
}

/** The answers that are others now than they were. */
function answersBack({ speech }: Turn, { before, after }: NonNullable<TakenBack['moves']>): string[] {
  return fields
    .filter((field) => before?.draft[field] !== after?.draft[field])
    .map((field) => {
      const now = after?.draft[field];
      const name = speech.say(`field.${field}`);
      if (now === undefined) return speech.say('undo.answer.open', { field: name });
      return speech.say('undo.answer', { field: name, answer: valueWords(field, now, speech) });
    });
}

function elsewhereBack({ speech }: Turn, change: Back): string[] {
  // The answers that made the plan are told as such.
  if (change.of === 'move') return [];
  if (change.of === 'settings') return [speech.say('undo.settings')];
  if (change.of !== 'watch') return [speech.say(`undo.${change.of}`)];
  const { subject = '' } = change;
  return [speech.say(change.added ? 'undo.watch.added' : 'undo.watch.changed', { subject })];
}

/** Why something stays as it is. */
function notBack(turn: Turn, change: Back): string[] {
  if (change.why === undefined) return [];
  if (change.of === 'import') return [turn.speech.say('undo.import.stays')];
  if (change.of !== 'watch') return [turn.speech.say('undo.since')];
  const { subject = '' } = change;
  switch (change.why) {
    case 'gone':
      return [turn.speech.say('undo.watch.gone')];
    case 'changed-since':
      return [turn.speech.say('undo.watch.since', { subject })];
    case 'full':
      return [turn.speech.say('undo.watch.full', { subject, most: watchLimits.byHand })];
  }
}

/** Where what stands now can be changed. */
function changing(change: Back): Submit | undefined {
  if (change.of === 'settings') return { verb: 'settings' };
  if (change.of !== 'watch') return undefined;
  const isThere = !change.added && change.why !== 'gone' && change.why !== 'full';
  return isThere ? { verb: 'open-watch', watchId: change.id } : undefined;
}
