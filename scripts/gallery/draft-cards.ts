import { draftsCard } from '../../cards/drafts/drafts-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Answers } from '../../guidance/answers.ts';
import type { Speech } from '../../languages/speech.ts';
import { progressOf } from '../../reminders/progress.ts';
import { longSubject } from './long-names.ts';

const today = '2026-11-24';
const moveId = '11111111-1111-4111-8111-111111111111';

/** The card that offers what there is to hand on of a move, by name: with all of it, and as a channel has it. */
export function draftCards(move: Answers, speech: Speech): Record<string, Shown> {
  const partner: Answers = { ...move, source: 'another-partner', relationship: 'none', autoRenew: 'on' };
  const direct: Answers = {
    ...move,
    source: 'microsoft-direct',
    billingAccount: 'mosa',
    relationship: 'invited',
    delegatedAdmin: 'none',
  };
  const shown = (answers: Answers, inPersonalChat: boolean) => {
    const progress = progressOf({ answers, ticked: [] }, today);
    if (progress === undefined) return undefined;
    const facts = { ...progress, customer: longSubject, today, sender: 'Ada' };
    return { ...facts, moveId, move: longSubject, language: speech.language, inPersonalChat };
  };
  const [own, there] = [shown(direct, true), shown(partner, false)];
  if (own === undefined || there === undefined) return {};
  return {
    'drafts-direct': draftsCard({ ...own, withCalendar: true }, speech),
    'drafts-partner-in-channel': draftsCard(
      { ...there, withCalendar: false, customerTenantId: '22222222-2222-4222-8222-222222222222' },
      speech,
    ),
  };
}
