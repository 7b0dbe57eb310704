import { randomUUID } from 'node:crypto';
import type { Outgoing } from '../outgoing.ts';
import type { Turn } from '../turn.ts';
import { makeFile } from './make-file.ts';
import type { MadeFile, OfferedFile } from './offered-file.ts';

/**
 * Offers the file to whoever speaks, who is asked by Teams whether they want it in their OneDrive: in the personal chat
 * only, as Teams asks nowhere else. Answers whether there is such a file for them.
 */
export async function offerFile(turn: Turn, file: OfferedFile): Promise<boolean> {
  const made = await makeFile(turn, file);
  if (made === undefined) return false;
  turn.outgoing.push(offering(file, made));
  return true;
}

/** A new offer of what was made. */
export function offering(file: OfferedFile, { name, description, bytes }: MadeFile): Outgoing {
  return {
    kind: 'offer-file',
    offer: { offer: randomUUID(), file },
    name,
    description,
    size: bytes.byteLength,
  };
}
