import { z } from 'zod';
import { commentIn } from '../../cards/parts/submitted-input.ts';
import type { Input } from '../../dialogs/input.ts';
import { parseJson } from '../http/parse-json.ts';
import type { ReadActivity } from './activity.ts';

/** Longer is not parsed; Teams' own form takes less. */
const longest = 10_000;

/** What was written, by itself or in JSON, or as an object already. */
const wordsSchema = z.object({ feedbackText: z.string().max(longest) });
const textSchema = z.string().max(longest);

/**
 * What a press on Teams' thumbs brings. Source: learn.microsoft.com/microsoftteams/platform/bots/how-to/
 * bot-messages-ai-generated-content, “Feedback buttons”.
 */
const valueSchema = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown().optional() }),
});

/** The feedback that such an invoke is; a button that there is not, where it is of another form; else nothing. */
export function feedbackInvoked({ name, value, replyToId }: ReadActivity): Input | undefined {
  if (name !== 'message/submitAction') return undefined;
  const { data } = valueSchema.safeParse(value);
  if (data === undefined) return { kind: 'unknown-button' };
  const { reaction, feedback } = data.actionValue;
  return { kind: 'feedback', reaction, comment: writtenIn(feedback), onActivity: replyToId ?? undefined };
}

function writtenIn(feedback: unknown): string | undefined {
  const text = textSchema.safeParse(feedback).data;
  const parsed = text === undefined ? feedback : parseJson(text);
  const words = wordsSchema.safeParse(parsed).data?.feedbackText ?? text;
  return words === undefined ? undefined : commentIn(words);
}
