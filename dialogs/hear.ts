import type { Listening, Said } from '../understanding/said.ts';
import { listeningOf } from './listening.ts';
import { goesOn } from './resume-dialog.ts';
import { standingOf } from './standing.ts';
import type { Turn } from './turn.ts';

export type Read = (text: string, listening: Listening) => Said;

/** What was typed: read once. */
export type Heard = {
  readonly said?: Said | undefined;
  /** What was kept over an absence, where the person goes on from there. */
  readonly kept?: Said | undefined;
};

/** Reads what was typed against how things stand. Pure, and the one place that reads. */
export function hear(turn: Omit<Turn, keyof Heard>, read: Read): Heard {
  const standing = standingOf(turn.conversation);
  const listening = listeningOf(turn, standing);
  const said = turn.input.kind === 'typed' ? read(turn.input.text, listening) : undefined;
  const kept = goesOn(said) ? standing.absence?.text : undefined;
  return { said, kept: kept === undefined ? undefined : read(kept, listening) };
}
