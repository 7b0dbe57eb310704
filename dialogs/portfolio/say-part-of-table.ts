import { neededFields, type NeededField } from '../../portfolio/row.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** Says that what was pasted is too little to be read as a list, and which columns one needs. */
export function sayPartOfTable(turn: Turn, found: readonly NeededField[]): void {
  const { speech } = turn;
  const columns = (fields: readonly NeededField[]) =>
    speech.list(fields.map((field) => speech.say(`row.${field}`)));
  const missing = neededFields.filter((field) => !found.includes(field));
  const needed = columns(neededFields);
  if (found.length === 0) say(turn, 'import.part', { needed });
  else say(turn, 'import.part.found', { needed, found: columns(found), missing: columns(missing) });
}
