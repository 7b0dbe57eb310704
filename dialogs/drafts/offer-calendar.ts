import type { LanguageId } from '../../languages/language-id.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import { offerFile } from '../files/offer-file.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** Offers the dates of the move as a file for the person's calendar. */
export async function offerCalendar(
  turn: Turn,
  { id: moveId }: Pick<KeptMove, 'id'>,
  language: LanguageId = turn.speech.language,
): Promise<void> {
  if (!turn.who.inPersonalChat) {
    say(turn, 'file.personalOnly');
    return;
  }
  const isOffered = await offerFile(turn, { kind: 'calendar', moveId, language });
  if (!isOffered) say(turn, 'file.calendar.none');
}
