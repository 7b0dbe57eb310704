import { randomUUID } from 'node:crypto';
import { keptCard } from '../../cards/portfolio/kept-card.ts';
import { compare } from '../../portfolio/kept/compare.ts';
import { keepingOf } from '../../portfolio/kept/keeping.ts';
import { mostSubscriptions, roomFor } from '../../portfolio/kept/room.ts';
import type { Whereabouts } from '../../portfolio/kept/subscription.ts';
import type { PortfolioCommand } from '../means/asked.ts';
import { todayOf } from '../given.ts';
import { say, showLasting, standingAs } from '../speak.ts';
import { undoShown } from '../taking-back/undo-shown.ts';
import type { Turn } from '../turn.ts';
import { caredFor } from './cared-for.ts';
import { findFile } from './find-file.ts';
import { nameOfFile } from './name-of-file.ts';
import { reread } from './reread.ts';

type Submit = Extract<PortfolioCommand, { kind: 'portfolio-press' }>['submit'];

/** What the preview's inputs say. */
type Press = Pick<Extract<Submit, { whereabouts?: unknown }>, 'file' | 'whereabouts' | 'where'>;

/** Keeps what the file says, once it was said where its subscriptions are. */
export async function keepFile(turn: Turn, submit: Press): Promise<void> {
  const { memory, effects, speech } = turn;
  const file = await findFile(turn, submit.file);
  if (file === undefined) return;
  const whereabouts = whereaboutsIn(submit);
  if (whereabouts === undefined) {
    say(turn, 'import.sayWhere');
    return;
  }
  const reading = await reread(turn, file);
  if (reading.subscriptions.length === 0 || reading.questions.length > 0) {
    say(turn, 'import.askedFirst');
    return;
  }
  const stored = await memory.portfolio.whole();
  const comparison = compare(stored.subscriptions, { ...reading, whereabouts, newId: randomUUID });
  const room = roomFor(comparison, stored);
  if (room.beyond !== undefined) {
    const most = room.beyond === 'person' ? mostSubscriptions.ofPerson : mostSubscriptions.ofTenant;
    say(turn, `import.full.${room.beyond}`, { most });
    return;
  }
  const keeping = keepingOf({ file, whereabouts, reading, comparison, stored, today: todayOf(turn) });
  effects.push({ kind: 'import-kept', keeping, most: mostSubscriptions });
  const { added, changed, gone } = comparison;
  const shown = keptCard(
    {
      name: nameOfFile(file.fileName, speech),
      all: room.ofPerson,
      counts: keeping.counts,
      added: added.map(({ customer }) => customer),
      changed: changed.map(({ after }) => after.customer),
      gone: gone.map(({ customer }) => customer),
      caredFor: await caredFor(turn, reading),
      undo: undoShown(turn),
    },
    speech,
  );
  const sentAs = standingAs(turn, file.id);
  if (sentAs === undefined) showLasting(turn, file.id, shown);
  else turn.outgoing.push({ kind: 'replace', ...sentAs, shown });
}

function whereaboutsIn({ whereabouts, where }: Press): Whereabouts | undefined {
  if (whereabouts === undefined) return undefined;
  const words = String(where ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (whereabouts === 'ours') return { at: 'ours' };
  return { at: 'elsewhere', ...(words === '' ? {} : { where: words }) };
}
