import { isDeepStrictEqual } from 'node:util';
import { moveSchema, saidOf } from '../move/move.ts';
import type { Meaning } from '../means/meanings.ts';
import type { Turn } from '../turn.ts';
import { changedElsewhere } from './changed-elsewhere.ts';
import { folded } from './folded.ts';
import { stepNumber } from './step-number.ts';
import { mostSteps, type KnownChanged, type StandingDialog } from './step.ts';

type Changed = Pick<
  Turn,
  'now' | 'conversation' | 'person' | 'who' | 'learned' | 'effects' | 'memory' | 'step' | 'steps'
>;

/** The dialogs of the conversation as they stand now; to be asked before anything is changed. */
export function standsBefore({ conversation }: Pick<Turn, 'conversation'>): readonly StandingDialog[] {
  // The SDK puts another state into the same entry of its stack.
  return conversation.dialogs.dialogStack.map(({ id, state }) => ({ id, state }));
}

/** Notes what stood before the turn where it changed something, however that was asked for. */
export async function noteStep(
  turn: Changed,
  before: readonly StandingDialog[],
  meaning: Meaning,
): Promise<void> {
  const { conversation, effects } = turn;
  // What is taken back is no step; what was forgotten is not kept for it.
  if (turn.steps !== undefined || effects.some(({ kind }) => kind === 'forgotten')) return;
  const dialogs = heldIn(before);
  const changedDialogs = !isDeepStrictEqual(
    dialogs.map(saidIn),
    heldIn(conversation.dialogs.dialogStack).map(saidIn),
  );
  const elsewhere = await changedElsewhere(turn);
  const known = knownChanged(turn);
  if (!changedDialogs && elsewhere.length === 0 && known === undefined) {
    if (maySeemTaken.has(meaning)) delete conversation.stepIsMeant;
    return;
  }
  const step = {
    number: stepNumber(turn),
    ...(changedDialogs ? { dialogs: dialogs.map(folded) } : {}),
    ...(elsewhere.length > 0 ? { elsewhere } : {}),
    ...(known === undefined ? {} : { known }),
  };
  turn.steps = { kind: 'noted', step, most: mostSteps };
  conversation.stepIsMeant = true;
}

/**
 * What somebody says who may believe that it was taken, or who asks for something else; of what they order or press they
 * know that it is no answer.
 */
const maySeemTaken: ReadonlySet<Meaning> = new Set([
  'told',
  'picked',
  'news',
  'asked',
  'not-understood',
  'part-of-table',
  'nothing',
  'reply-to-nothing',
  'lost-below-reminder',
  'query',
  'query-or-told',
  'query-of-nobody',
  'query-of-no-list',
]);

/** Who asks whether to go on, or to forget, holds nothing that anybody said. */
function heldIn(dialogs: readonly StandingDialog[]): StandingDialog[] {
  return dialogs.filter(({ id }) => id === 'move' || id === 'watch');
}

/** What people have said that a dialog holds; which question is open is no change. */
function saidIn({ id, state }: StandingDialog): unknown {
  const move = id === 'move' ? moveSchema.safeParse(state).data : undefined;
  if (move === undefined) return { id, state };
  return { id, ...saidOf(move) };
}

function knownChanged({ person, learned }: Changed): KnownChanged | undefined {
  const changed: KnownChanged = {
    partnerCountry: changedTo(learned.partnerCountry, person.partnerCountry),
    partnerModel: changedTo(learned.partnerModel, person.partnerModel),
    language: changedTo(learned.language, person.language),
  };
  return Object.values(changed).every((each) => each === undefined) ? undefined : changed;
}

function changedTo<T>(learned: T | null | undefined, before: T | undefined) {
  const isOther = learned !== undefined && (learned ?? undefined) !== before;
  return isOther ? { before: before ?? null, by: learned } : undefined;
}
