import type { ReminderReply } from '../../understanding/watch-said.ts';
import { trimmed } from './command.ts';
import { foldedPhrases } from './phrases.ts';
import { readText, type Reading } from '../../understanding/text.ts';
import { replyKinds } from '../../languages/language.ts';

type ReplySaid = Omit<ReminderReply, 'onlyBelow'>;

/** What a whole message says about a reminder; nothing if it cannot be such. */
export function reminderReplyIn(text: string): ReplySaid | undefined {
  const reading = readText(text);
  const { words } = reading;
  if (words.length === 0 || words.length > mostWords) return undefined;
  const variants = trimmed(words.map((word) => word.text).join(' '));
  // The politest reading is left for last: what stays beside the words is the least.
  const reply = variants
    .toReversed()
    .map(replyOf)
    .find((one) => one !== undefined);
  return reply === undefined ? undefined : { ...reply, rest: asWritten(reply.rest, reading) };
}

/** The words with the marks between them, which make a date of numbers. */
function asWritten(rest: string, { text, words }: Reading): string {
  if (rest === '') return '';
  const count = rest.split(' ').length;
  const from = words.findLastIndex(
    (_, at) =>
      words
        .slice(at, at + count)
        .map((word) => word.text)
        .join(' ') === rest,
  );
  return text.slice(words[from]?.start ?? 0, words[from + count - 1]?.end ?? 0);
}

/** The rest without the words that join it: "with contoso" as "contoso". */
export function withoutJoints(rest: string): string {
  const joint = joints.find((phrase) => rest === phrase || rest.startsWith(`${phrase} `));
  return joint === undefined ? rest : withoutJoints(rest.slice(joint.length + 1));
}

/** The words and a customer's name of some length. */
const mostWords = 30;

const joints = foldedPhrases(({ replies }) => replies.joints);
const phrases = replyKinds
  .flatMap((kind) => foldedPhrases(({ replies }) => replies[kind]).map((phrase) => ({ kind, phrase })))
  .sort((one, other) => other.phrase.length - one.phrase.length);

function replyOf(said: string): ReplySaid | undefined {
  const found = phrases.find(({ phrase }) => said === phrase || said.startsWith(`${phrase} `));
  if (found !== undefined) return { kind: found.kind, rest: said.slice(found.phrase.length + 1) };
  const last = phrases.find(({ phrase }) => said.endsWith(` ${phrase}`));
  return last === undefined ? undefined : { kind: last.kind, rest: said.slice(0, -last.phrase.length - 1) };
}
