import { calendarOf } from '../../cards/drafts/calendar.ts';
import { draftsCard } from '../../cards/drafts/drafts-card.ts';
import { draftsFor } from '../../cards/drafts/draft-text.ts';
import { nameOf } from '../../cards/moves/move-list-card.ts';
import type { LanguageId } from '../../languages/language-id.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import { say, showLasting, standingAs } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { factsOfMove } from './facts-of-move.ts';

/** Shows what there is to hand on of the move; the card that was pressed for it changes where it stands. */
export function showDrafts(turn: Turn, kept: KeptMove, language: LanguageId = turn.speech.language): void {
  const { speech, who, now } = turn;
  const { id: moveId } = kept;
  const facts = factsOfMove(turn, kept);
  if (facts === undefined) {
    say(turn, 'notice.noPlanKept');
    return;
  }
  const move = nameOf(kept, speech);
  const hasDates = calendarOf({ ...facts, moveId, move, now }, speech).entries > 0;
  const { inPersonalChat } = who;
  const withCalendar = inPersonalChat && hasDates;
  if (draftsFor(facts).length === 0 && !withCalendar) {
    say(turn, 'drafts.none');
    return;
  }
  const shown = draftsCard({ ...facts, moveId, move, language, withCalendar, inPersonalChat }, speech);
  const lasting = `drafts.${moveId}`;
  const sentAs = standingAs(turn, lasting);
  if (sentAs === undefined) showLasting(turn, lasting, shown);
  else turn.outgoing.push({ kind: 'replace', ...sentAs, shown });
}
