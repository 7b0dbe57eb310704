import { readText, type Reading, type Word } from '../words/text.ts';
import { commandPhrases } from '../commands/command-phrases.ts';
import { atOnly, withoutAround } from '../phrases/whole-phrases.ts';
import { remindingPhrases } from './phrases.ts';
import type { ReminderReply } from './watch-said.ts';
import type { ReplyKind } from '../../languages/language.ts';

/** The words and a customer's name of some length. */
const mostWords = 30;

/** What a whole message says about a reminder; nothing if it cannot be such. */
export function reminderReplyIn(reading: Reading): ReminderReply | undefined {
  const { words } = reading;
  if (words.length === 0 || words.length > mostWords) return undefined;
  const own = withoutAround(words, commandPhrases.politeness);
  const starts = words.slice(0, words.length - own.length + 1).map((_, from) => words.slice(from));
  // Of what may be politeness the reading counts that leaves the fewest words beside.
  const [best] = [own, ...starts]
    .flatMap((said) => replyOf(said) ?? [])
    .toSorted((one, other) => one.rest.length - other.rest.length);
  // "Not done".
  if (best === undefined || isDenied(best.rest)) return undefined;
  return {
    kind: best.kind,
    rest: asWritten(best.rest, reading),
    onlyBelow: best.isLater || best.kind === 'stop',
  };
}

function isDenied(rest: readonly Word[]): boolean {
  return rest.some((_, at) => atOnly(remindingPhrases.not, rest.slice(at)).length > 0);
}

type Found = { readonly kind: ReplyKind; readonly rest: readonly Word[]; readonly isLater: boolean };

function replyOf(words: readonly Word[]): Found | undefined {
  if (atOnly(remindingPhrases.later, words, words.length).length > 0)
    return { kind: 'snooze', rest: [], isLater: true };
  const [first] = atOnly(remindingPhrases.replies, words);
  const [kind] = first?.meanings ?? [];
  if (first !== undefined && kind !== undefined)
    return { kind, rest: words.slice(first.length), isLater: false };
  for (let at = 1; at < words.length; at += 1) {
    const end = words.slice(at);
    const [last] = atOnly(remindingPhrases.replies, end, end.length)[0]?.meanings ?? [];
    if (last !== undefined) return { kind: last, rest: words.slice(0, at), isLater: false };
  }
  return undefined;
}

/** The words with the marks between them, which make a date of numbers. */
function asWritten(rest: readonly Word[], { text }: Reading): string {
  return text.slice(rest[0]?.start ?? 0, rest.at(-1)?.end ?? 0);
}

/** The rest without the words that join it: "with contoso" as "contoso". */
export function withoutJoints(rest: string): string {
  const reading = readText(rest);
  let words: readonly Word[] = reading.words;
  for (let [joint] = atOnly(remindingPhrases.joints, words); joint !== undefined;)
    [joint] = atOnly(remindingPhrases.joints, (words = words.slice(joint.length)));
  return asWritten(words, reading);
}
