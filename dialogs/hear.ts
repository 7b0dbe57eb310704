import type { Listening, Said } from '../understanding/said.ts';
import { listeningOf } from './listening.ts';
import { standingOf } from './standing.ts';
import type { Given } from './given.ts';
import type { Turn } from './turn.ts';

export type Read = (text: string, listening: Listening) => Said;

/** What was typed: read once. */
export type Heard = {
  readonly said?: Said | undefined;
  /** What was kept over an absence, where the person goes on from there. */
  readonly kept?: Said | undefined;
};

/** Reads what was typed against how things stand. Pure, and the one place that reads. */
export function hear(turn: Given & Pick<Turn, 'conversation' | 'learned' | 'speech'>, read: Read): Heard {
  const standing = standingOf(turn.conversation);
  const kept = standing.absence?.text;
  if (turn.input.kind !== 'typed' && kept === undefined) return {};
  const listening = listeningOf(turn, standing);
  const said = turn.input.kind === 'typed' ? read(turn.input.text, listening) : undefined;
  const isDue = kept !== undefined && (said === undefined || goesOn(said));
  return { said, kept: isDue ? read(kept, listening) : undefined };
}

/** Whether somebody who came back says that they go on where they were. */
function goesOn({ command, assent }: Said): boolean {
  return command?.kind === 'resume' || assent === 'yes';
}
