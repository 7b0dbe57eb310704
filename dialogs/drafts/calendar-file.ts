import { calendarOf } from '../../cards/drafts/calendar.ts';
import { nameOf } from '../../cards/moves/move-list-card.ts';
import { speechFor } from '../../languages/speech.ts';
import { progressOf } from '../../reminders/progress.ts';
import { fileNamed } from '../files/file-name.ts';
import type { MadeFile, OfferedFile } from '../files/offered-file.ts';
import { todayOf } from '../given.ts';
import type { Turn } from '../turn.ts';

type CalendarFile = Extract<OfferedFile, { kind: 'calendar' }>;

/** The dates of the move for a calendar; nothing where it has none, or the person may not see it. */
export async function makeCalendar(
  turn: Turn,
  { moveId, language }: CalendarFile,
): Promise<MadeFile | undefined> {
  const kept = await turn.memory.moveSeen(moveId);
  const progress = kept && progressOf(kept, todayOf(turn));
  if (kept === undefined || progress === undefined) return undefined;
  const speech = speechFor(turn.who.locale, language);
  const move = nameOf(kept, speech);
  const { text, entries } = calendarOf({ ...progress, moveId, move, now: turn.now }, speech);
  if (entries === 0) return undefined;
  return {
    name: fileNamed(speech.say('file.calendar.name', { move }), 'ics'),
    description: turn.speech.say('file.calendar', { count: entries }),
    bytes: new TextEncoder().encode(text),
  };
}
