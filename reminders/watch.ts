export type { Effect, Habits, PlannedReminder, Watch } from '../storage/watch.ts';
