import type { Submit } from '../../cards/parts/submits.ts';

/** What the forger knows of somebody else: the key of a card of theirs, and the id of what they watch. */
export type Loot = { readonly card: string; readonly watchId: string };

/** Card data as a forger writes it, and what becomes of it where it bears no card's key. */
export type Forgery = {
  readonly data: (loot: Loot) => object;
  /** Its code in the log; `own`: it is obeyed, and is about whoever sends it alone. */
  readonly keyless:
    'card-old' | 'watch-unknown' | 'move-unknown' | 'file-unknown' | 'subscription-unknown' | 'own';
  /** The code where the watch was made in the same channel; for what only its maker may do. */
  readonly inItsChannel?: 'watch-foreign';
};

const otherDay = '2027-06-30';
const nil = '00000000-0000-0000-0000-000000000000';

/** One or more of each verb: a verb without any does not compile. */
export const forgeries: Readonly<Record<Submit['verb'], readonly [Forgery, ...Forgery[]]>> = {
  answer: [
    { data: () => ({ question: 'source', source: 'another-partner' }), keyless: 'card-old' },
    { data: () => ({ question: 'licenceCount', unknown: true }), keyless: 'card-old' },
    { data: () => ({ question: 'businessSeats', seats: 'none' }), keyless: 'card-old' },
    {
      data: () => ({ question: 'offer', with: 'licenceCount', offer: 'same', licenceCount: 'unchanged' }),
      keyless: 'card-old',
    },
  ],
  preview: [
    { data: () => ({ question: 'source', source: 'another-partner' }), keyless: 'card-old' },
    { data: () => ({ question: 'licenceCount' }), keyless: 'card-old' },
  ],
  form: [{ data: () => ({ source: 'another-partner' }), keyless: 'card-old' }],
  change: [{ data: () => ({ question: 'source' }), keyless: 'own' }],
  ask: [{ data: () => ({ topic: 'gdap' }), keyless: 'own' }],
  'ask-part': [{ data: () => ({ part: 'advice.provision', question: 'why' }), keyless: 'own' }],
  feedback: [
    { data: () => ({ reaction: 'dislike' }), keyless: 'card-old' },
    { data: () => ({ reaction: 'like', sends: true, comment: 'right' }), keyless: 'card-old' },
  ],
  'take-over': [{ data: () => ({ source: 'another-partner' }), keyless: 'own' }],
  'leave-it': [{ data: () => ({}), keyless: 'own' }],
  undo: [{ data: () => ({ step: 1 }), keyless: 'own' }],
  example: [{ data: () => ({}), keyless: 'own' }],
  start: [{ data: () => ({}), keyless: 'own' }],
  'start-over': [{ data: () => ({}), keyless: 'own' }],
  'open-form': [{ data: () => ({}), keyless: 'own' }],
  help: [{ data: () => ({}), keyless: 'own' }],
  back: [{ data: () => ({}), keyless: 'own' }],
  cancel: [{ data: () => ({}), keyless: 'own' }],
  resume: [{ data: () => ({}), keyless: 'own' }],
  settings: [{ data: () => ({}), keyless: 'own' }],
  watch: [{ data: () => ({}), keyless: 'own' }],
  name: [
    { data: () => ({ customerName: 'Fabrikam' }), keyless: 'card-old' },
    { data: () => ({ suggested: 'Fabrikam' }), keyless: 'card-old' },
  ],
  'watch-end': [{ data: () => ({ watchEnd: otherDay }), keyless: 'card-old' }],
  'keep-reminders': [{ data: () => ({ subject: 'Fabrikam', days: [otherDay] }), keyless: 'card-old' }],
  'confirm-time-zone': [{ data: () => ({}), keyless: 'own' }],
  reminders: [
    { data: () => ({}), keyless: 'own' },
    { data: ({ watchId }) => ({ page: 2, watchId }), keyless: 'own' },
  ],
  moves: [{ data: () => ({}), keyless: 'own' }],
  'open-move': [{ data: () => ({ moveId: nil }), keyless: 'move-unknown' }],
  tick: [{ data: () => ({ moveId: nil, step: 'provision', done: true }), keyless: 'move-unknown' }],
  drafts: [
    { data: () => ({}), keyless: 'own' },
    { data: () => ({ moveId: nil, language: 'en' }), keyless: 'move-unknown' },
  ],
  draft: [{ data: () => ({ moveId: nil, draft: 'invitation', language: 'en' }), keyless: 'move-unknown' }],
  'show-move': [{ data: () => ({ moveId: nil }), keyless: 'move-unknown' }],
  'tell-move': [{ data: () => ({ moveId: nil, deed: 'ordered' }), keyless: 'move-unknown' }],
  'name-move': [{ data: () => ({ moveId: nil, moveCustomer: 'Fabrikam' }), keyless: 'move-unknown' }],
  steps: [
    { data: () => ({}), keyless: 'own' },
    { data: () => ({ moveId: nil }), keyless: 'move-unknown' },
  ],
  'hand-over': [
    { data: () => ({ to: 'aad-mallory' }), keyless: 'own' },
    { data: () => ({ to: 'aad-mallory', moveId: nil }), keyless: 'own' },
  ],
  'withdraw-hand-over': [{ data: () => ({ moveId: nil }), keyless: 'own' }],
  'set-stand-in': [{ data: () => ({ to: 'aad-mallory', until: otherDay }), keyless: 'own' }],
  'end-stand-in': [{ data: () => ({}), keyless: 'own' }],
  'close-move': [{ data: () => ({ moveId: nil }), keyless: 'move-unknown' }],
  'keep-file': [{ data: () => ({ file: nil, whereabouts: 'ours' }), keyless: 'file-unknown' }],
  'drop-file': [{ data: () => ({ file: nil }), keyless: 'file-unknown' }],
  'file-errors': [{ data: () => ({ file: nil }), keyless: 'file-unknown' }],
  'file-dates': [{ data: () => ({ file: nil, order: 'day-first' }), keyless: 'file-unknown' }],
  'file-columns': [{ data: () => ({ file: nil, customer: '0' }), keyless: 'file-unknown' }],
  portfolio: [{ data: () => ({}), keyless: 'own' }],
  subscription: [{ data: () => ({ subscriptionId: nil }), keyless: 'subscription-unknown' }],
  'portfolio-list': [
    { data: () => ({ asked: { kind: 'expired' } }), keyless: 'own' },
    { data: () => ({ asked: { kind: 'customer', customer: 'Fabrikam' }, page: 7 }), keyless: 'own' },
  ],
  'portfolio-csv': [{ data: () => ({ asked: { kind: 'all' } }), keyless: 'own' }],
  'portfolio-summary': [{ data: () => ({}), keyless: 'own' }],
  needs: [{ data: () => ({}), keyless: 'own' }],
  'needs-of': [{ data: () => ({ subscriptionId: nil }), keyless: 'subscription-unknown' }],
  'plan-line': [{ data: () => ({ subscriptionId: nil }), keyless: 'subscription-unknown' }],
  wish: [{ data: () => ({ wish: 'ends', lines: [[nil, otherDay]] }), keyless: 'subscription-unknown' }],
  'wish-all': [
    {
      data: () => ({ of: 'customer', wish: 'ends', subscriptionId: nil }),
      keyless: 'subscription-unknown',
    },
  ],
  'give-list': [{ data: () => ({}), keyless: 'own' }],
  'take-care': [
    { data: () => ({}), keyless: 'own' },
    { data: () => ({ subscriptionId: nil }), keyless: 'subscription-unknown' },
  ],
  'open-watch': [
    { data: ({ watchId }) => ({ watchId }), keyless: 'watch-unknown', inItsChannel: 'watch-foreign' },
  ],
  'change-watch': [changing('end'), changing('cadence'), changing('moved'), changing('stop')],
  reminder: [
    // Where the reminder came, anybody may open it, say that it is done, or see its plan.
    { data: ({ watchId }) => ({ do: 'done', watchId }), keyless: 'watch-unknown' },
    { data: ({ watchId }) => ({ do: 'plan', watchId }), keyless: 'watch-unknown' },
    { data: ({ watchId }) => ({ do: 'open', watchId, reminderId: nil }), keyless: 'watch-unknown' },
    ...(['snooze', 'end', 'stop'] as const).map((what): Forgery => ({
      data: ({ watchId }) => ({ do: what, watchId, newEnd: otherDay, days: 3 }),
      keyless: 'watch-unknown',
      inItsChannel: 'watch-foreign',
    })),
  ],
  'save-settings': [{ data: () => ({ timeZone: 'Asia/Tokyo', hour: '3' }), keyless: 'own' }],
  'use-time-zone': [{ data: () => ({ zone: 'Asia/Tokyo' }), keyless: 'own' }],
  'my-data': [
    { data: () => ({ part: 1 }), keyless: 'own' },
    { data: ({ watchId }) => ({ part: 2, after: { kind: 'watches', id: watchId } }), keyless: 'own' },
    {
      data: ({ watchId }) => ({ part: 2, after: { kind: 'reminders', id: nil, watchId } }),
      keyless: 'own',
    },
  ],
  speak: [{ data: () => ({ language: 'sv', on: 'welcome' }), keyless: 'card-old' }],
  'forget-everything': [{ data: () => ({}), keyless: 'card-old' }],
  'keep-everything': [{ data: () => ({}), keyless: 'card-old' }],
};

/** What only the maker of a watch may do to it. */
function changing(what: 'end' | 'cadence' | 'moved' | 'stop'): Forgery {
  return {
    data: ({ watchId }) => ({ do: what, watchId, newEnd: otherDay, ownCadence: '5' }),
    keyless: 'watch-unknown',
    inItsChannel: 'watch-foreign',
  };
}
