/** What the dialogs and cards speak of; it is stored, so `storage/` has it, where they may not look. */
export type { Colleague, HandOver, MostOf, NoticeWhat, StandIn } from '../storage/absence.ts';
