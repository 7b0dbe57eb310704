import { randomUUID } from 'node:crypto';
import { limits } from '../../portfolio/limits.ts';
import type { HeldFile } from '../../portfolio/kept/held-file.ts';
import { noteCard } from '../../cards/portfolio/note-card.ts';
import type { Key } from '../../languages/en/says.ts';
import type { Values } from '../../languages/speech.ts';
import type { Input } from '../input.ts';
import { say, sentence } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { nameOfFile } from './name-of-file.ts';
import { presentFile } from './present-file.ts';
import { reread } from './reread.ts';
import type { FileRead } from './sent-file.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** Shows what a file holds before anything of it is kept; the talk stays where it stood. */
export async function takeFile(
  turn: Turn,
  input: Extract<Input, { kind: 'file' | 'file-read' }>,
): Promise<void> {
  if (input.kind === 'file') {
    // It was not fetched: others would see what is in it.
    say(turn, 'import.personalOnly');
    return;
  }
  const name = nameOfFile(input.name, turn.speech);
  if ('notFetched' in input) {
    tell(turn, input, `import.notFetched.${input.notFetched}`, { name });
    return;
  }
  const unreadable = whyUnreadable(input);
  if (unreadable !== undefined) {
    tell(turn, input, unreadable, { name, rows: limits.rows, columns: limits.columns });
    return;
  }
  await hold(turn, input);
  if (input.more > 0) say(turn, 'import.oneAtATime', { name, count: input.more });
}

type Read = Extract<FileRead, { reading: unknown }>;

async function hold(turn: Turn, { name, bytes, reading, sentAs }: Read): Promise<void> {
  const headings = reading.columns?.headings;
  const known = headings === undefined ? undefined : await turn.memory.portfolio.answersFor(headings);
  const file: HeldFile = { id: randomUUID(), fileName: name, bytes, answers: known ?? {} };
  turn.effects.push({ kind: 'file-held', file });
  const isAsked = reading.questions.length > 0 && known !== undefined;
  await presentFile(turn, file, isAsked ? await reread(turn, file) : reading, {
    stored: await turn.memory.portfolio.whole(),
    sentAs,
  });
}

/** In the place of the message that it is being read, where there is one. */
function tell(turn: Turn, { sentAs }: FileRead, key: Key, values: Values): void {
  if (sentAs === undefined) {
    say(turn, key, values);
    return;
  }
  const shown = noteCard({ text: sentence(turn, key, values) }, turn.speech);
  turn.outgoing.push({ kind: 'replace', ...sentAs, shown });
}
