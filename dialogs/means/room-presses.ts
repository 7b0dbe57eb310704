import type { Input } from '../input.ts';

export type Submit = Extract<Input, { kind: 'pressed' }>['submit'];
export type Press<Verb extends Submit['verb']> = Extract<Submit, { verb: Verb }>;

/** The verbs that a room of its own obeys. */
const verbsOf = {
  'watch-press': [
    'reminders',
    'open-watch',
    'change-watch',
    'reminder',
    'confirm-time-zone',
    'keep-reminders',
  ],
  'moves-press': ['moves', 'open-move', 'show-move', 'tick', 'close-move', 'tell-move', 'name-move'],
  'colleague-press': ['hand-over', 'withdraw-hand-over', 'set-stand-in', 'end-stand-in'],
  'portfolio-press': [
    'keep-file',
    'drop-file',
    'file-errors',
    'file-dates',
    'file-columns',
    'portfolio',
    'subscription',
    'portfolio-list',
    'portfolio-csv',
    'portfolio-summary',
    'needs',
    'needs-of',
    'plan-line',
    'wish',
    'wish-all',
    'take-care',
    'give-list',
  ],
  'drafts-press': ['drafts', 'draft'],
} as const satisfies Readonly<Record<string, readonly Submit['verb'][]>>;

type Room = keyof typeof verbsOf;

/** What is pressed on one of a room's buttons. */
export type RoomPress<Of extends Room> = {
  readonly kind: Of;
  readonly submit: Press<(typeof verbsOf)[Of][number]>;
};

/** Whether the room obeys the button. */
export function isPressOf<Of extends Room>(room: Of, submit: Submit): submit is RoomPress<Of>['submit'] {
  const verbs: readonly string[] = verbsOf[room];
  return verbs.includes(submit.verb);
}
