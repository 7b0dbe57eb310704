import { z } from 'zod';
import type { ReadActivity } from '../turn/activity.ts';
import { formOf, type AnswerForm } from './answer-form.ts';

/** What Teams asks the bot beside the conversation, and waits for, under Teams' name: it changes nothing. */
export type Invoked = { readonly name: string } & Asked;

type Asked =
  /** What somebody looks for to put it into a chat; all that there is where they wrote nothing yet. */
  | { readonly kind: 'search'; readonly words: string; readonly skip: number; readonly most: number }
  /** What the bot does not offer; in what form Teams wants to be told so. */
  | { readonly kind: 'not-offered'; readonly form: AnswerForm };

/** More of what was typed is not looked at. */
const longest = 200;

/** What Teams shows at once, where it does not say. */
const usually = 25;

const count = z.int().min(0).max(10_000);

/**
 * What a search in the message box brings. Source: learn.microsoft.com/microsoftteams/platform/messaging-extensions/
 * how-to/search-commands/respond-to-search, as read in November 2026.
 */
const searchSchema = z.object({
  parameters: z
    .array(z.object({ name: z.string().optional(), value: z.unknown().optional() }).catch({}))
    .catch([]),
  queryOptions: z
    .object({ skip: count.catch(0), count: count.min(1).catch(usually) })
    .catch({ skip: 0, count: usually }),
});

/** Teams' own name for the first search of all, before anything is typed; our search has one parameter beside it. */
const firstOfAll = 'initialRun';

/** What an invoke asks that belongs to no conversation; nothing where Teams has no such invoke. */
export function invokedIn({ type, name, value }: ReadActivity): Invoked | undefined {
  if (type !== 'invoke' || name == null) return undefined;
  if (name === 'composeExtension/query') return { name, ...searched(value) };
  const form = formOf(name);
  return form === undefined ? undefined : { name, kind: 'not-offered', form };
}

function searched(value: unknown): Asked {
  const { data } = searchSchema.safeParse(value ?? {});
  if (data === undefined) return { kind: 'not-offered', form: 'extension' };
  const typed = data.parameters.find(({ name }) => name !== firstOfAll)?.value;
  const words = typeof typed === 'string' ? typed.slice(0, longest) : '';
  return { kind: 'search', words, skip: data.queryOptions.skip, most: data.queryOptions.count };
}
