/** What the queue of reminders and the dialogs speak of; it is stored, so `storage/` has it, where dialogs may not look. */
export type {
  EditionNews,
  Effect,
  Habits,
  HabitsBefore,
  PlannedReminder,
  Watch,
  WatchBefore,
  WatchedPlan,
} from '../storage/watch.ts';
