import type { Fault } from './faults.ts';

/** What the log tells of that no error of its own names, each with what whoever runs the bot does about it. */
const remedies = {
  'activity-unreadable':
    'Nothing, as a rule. If people meet silence, Teams has changed the form of what stands under `paths`: report it.',
  'card-not-replaced': 'Nothing: the answered card stays as it was, and its buttons are refused.',
  'command-failed': 'Most likely a fault of the command itself: report this line.',
  'connections-crowded':
    'Nothing, once: Teams is served. If it goes on, have the proxy limit the connections of each address.',
  'conversation-unreadable':
    'Nothing: the person begins anew. Report it, unless a newer bot ran on this database before.',
  'fault-uncaught': 'Let the bot be started again, and report this line. What was acknowledged is not lost.',
  'metrics-uncounted': 'See /readyz: most likely the database does not answer.',
  'reminder-failed':
    'Most likely a fault of the bot itself: report this line. What it could not send is tried again for three hours, ' +
    'and listed by `npm run reminders -- failed`.',
  'reminder-queue':
    'Nothing, once: what is due waits in the database. If it goes on, look after the database as `err` says.',
  'replan-later':
    'Nothing, once: the next sweep goes on with it. If it comes again, look after the database as `err` says.',
  'settings-readable': 'It holds secrets: chmod 600 .env, as the account that runs the bot.',
  'stop-failed': 'Nothing: the process has ended, and the next start goes on. Report it if it comes again.',
  'stopped-at-once': 'Nothing. After one signal the bot ends what is in flight, for 10 seconds at most.',
  'stopped-hard':
    'Nothing, once: the others or the next start go on. If it comes again, look for a slow database.',
  'tenant-not-told': 'Nothing: those people are not served anyway.',
  'too-fast': 'Nothing, once. If it goes on, somebody lets a program write; have Teams’ admin block them.',
  'too-fast-not-told': 'Nothing: they are heard again when they write more slowly.',
  'vacuum-failed':
    'Nothing, once: the next is a day later. If it comes again, make room on the disk, or report it.',
} as const satisfies Record<string, string>;

/** Why a button that somebody pressed has no effect. */
export function refusedPress(code: string): Fault {
  const remedy = 'Nothing. Many of one person, other than “card-old”: they try what is not theirs.';
  return { code, remedy };
}

/** The code, and the remedy for the log. */
export function mishap(code: keyof typeof remedies): Fault {
  return { code, remedy: remedies[code] };
}
