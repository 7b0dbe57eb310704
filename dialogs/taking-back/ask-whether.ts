import { saidCard } from '../../cards/talk/said-card.ts';
import { fields } from '../../guidance/answers.ts';
import { valueWords } from '../../languages/value-words.ts';
import { lastingCardKey, sentence, show } from '../speak.ts';
import { standingOf } from '../standing.ts';
import type { Turn } from '../turn.ts';
import { unfolded } from './folded.ts';
import type { Step } from './step.ts';

/** Asks whether that change is meant, which the last message did not make; "undo" once more takes it back. */
export function askWhether(turn: Turn, step: Step): void {
  const { conversation, speech } = turn;
  conversation.stepIsMeant = true;
  const answers = [...answersOf(turn, step), ...namesOf(turn, step)];
  const line =
    answers.length === 0
      ? sentence(turn, 'undo.ask')
      : sentence(turn, 'undo.ask.of', { answers: speech.list(answers) });
  const undo = { step: step.number, card: lastingCardKey(turn) };
  show(turn, saidCard({ lines: [line], undo, change: { verb: 'change' } }, speech));
}

/** What it did to a whole list is named: that may have been days ago. */
function namesOf({ speech }: Turn, { elsewhere = [] }: Step): string[] {
  const kinds = new Set(elsewhere.map(({ kind }) => kind));
  return [
    ...(kinds.has('import-kept') ? [speech.say('undo.ask.import')] : []),
    ...(kinds.has('wished') ? [speech.say('undo.ask.wish')] : []),
  ];
}

/** The answers that the step gave. */
function answersOf({ conversation, speech }: Turn, { dialogs }: Step): string[] {
  if (dialogs === undefined) return [];
  const now = standingOf(conversation).move?.draft ?? {};
  const before = standingOf({ dialogs: { dialogStack: dialogs.map(unfolded) } }).move?.draft ?? {};
  return fields.flatMap((field) => {
    const value = now[field];
    if (value === undefined || value === before[field]) return [];
    return [
      speech.say('summary.row', {
        name: speech.say(`field.${field}`),
        value: valueWords(field, value, speech),
      }),
    ];
  });
}
