import type { Day } from '../../guidance/day.ts';
import type { ReminderReply, SnoozeSaid } from './watch-said.ts';
import { withoutJoints } from './reply.ts';
import { snoozeSaid } from './snooze-said.ts';
import { foldText } from '../words/text.ts';

/** Which customers a reply is about, by their place in the list, and until when it puts them off. */
export type ReplyAbout = { readonly about: readonly number[]; readonly until: SnoozeSaid | undefined };

/**
 * What a reply says beside its verb, once it is known who was reminded of: those customers that it names, else all;
 * none where other words stay. The day until which it puts them off is seen from the person's own day `here`.
 */
export function replyAbout(
  { kind, rest }: ReminderReply,
  subjects: readonly string[],
  here: Day,
): ReplyAbout {
  const said = foldText(withoutJoints(rest));
  const names = subjects.map((subject) => foldText(subject));
  const all = [...names.keys()];
  const named = all.filter((at) => `${said} `.startsWith(`${names[at]} `));
  const [first] = named;
  const after = first === undefined ? rest : said.slice((names[first] ?? '').length + 1);
  if (kind === 'snooze') return { about: first === undefined ? all : named, until: snoozeSaid(after, here) };
  if (said === '') return { about: all, until: undefined };
  return { about: after === '' ? named : [], until: undefined };
}
