export type { Effect, Habits, PlannedReminder, Watch, WatchStatus } from '../storage/watch.ts';
