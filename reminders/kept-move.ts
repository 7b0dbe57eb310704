/** What the dialogs and reminders speak of; it is stored, so `storage/` has it, where dialogs may not look. */
export type { KeptMove, MoveEffect, TickedStep } from '../storage/kept-move.ts';
