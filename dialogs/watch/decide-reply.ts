import type { Submit } from '../../cards/parts/submits.ts';
import type { Watch } from '../../reminders/watch.ts';
import type { Reminded } from '../means/situation.ts';
import { endWatch, handled } from './decide-change.ts';
import { endOfWatch } from './end-of-watch.ts';
import { noticed, type WatchOutcome } from './outcome.ts';

/** What somebody types of the reminder that came last: what one of its buttons would do, or something else. */
export type ReplyDecision =
  | { readonly kind: 'press'; readonly submit: Extract<Submit, { verb: 'reminder' }> }
  | { readonly kind: 'outcome'; readonly outcome: WatchOutcome };

/** What a reply to a reminder leads to. Pure. */
export function decideReply({ reply, reminders }: Reminded): ReplyDecision {
  const meant = reminders.filter((_, at) => reply?.about.includes(at));
  const open = meant.filter(({ watch }) => endOfWatch(watch) === undefined);
  const [first, ...others] = open.length > 0 ? open : meant;
  if (reply !== undefined && first !== undefined && others.length === 0) return ofOne(reply, first.watch);
  if (open.length > 0) return outcome({ replies: [{ kind: 'which', reminders: open }] });
  return outcome(noticed('reply.nothing'));
}

function ofOne({ kind, until }: NonNullable<Reminded['reply']>, watch: Watch): ReplyDecision {
  const about = { verb: 'reminder', watchId: watch.id } as const;
  switch (kind) {
    case 'done':
      return { kind: 'press', submit: { ...about, do: 'done' } };
    case 'stop':
    case 'stop-reminders':
      return { kind: 'press', submit: { ...about, do: 'stop' } };
    case 'moved': {
      const over = endOfWatch(watch);
      return outcome(
        over === undefined ? endWatch(watch, 'moved', false) : { replies: [handled(watch, over, false)] },
      );
    }
    case 'snooze':
      if (until === undefined) return outcome(noticed('reply.snooze.none'));
      return { kind: 'press', submit: { ...about, do: 'snooze', ...until } };
  }
}

function outcome(of: WatchOutcome): ReplyDecision {
  return { kind: 'outcome', outcome: of };
}
