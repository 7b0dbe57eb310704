import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { readLocale } from '../../languages/locale.ts';
import { plainWords } from '../../cards/parts/plain-words.ts';
import { withoutTags } from '../../cards/parts/teams-tags.ts';

const longestName = 256;

/**
 * As Teams' ids are. The SDK puts some into a header, which takes no other characters, and into the path of an address,
 * where dots alone would lead upwards.
 */
const identifier = z.string().regex(/^(?!\.{1,2}$)[\x20-\x7e]{1,512}$/);

/** A GUID of Entra is the same in either case. */
const entraId = identifier.toLowerCase();

/** As Teams' kinds of activities and conversations are called. */
const word = /^[a-z]{1,32}$/i;

const name = z
  .string()
  .transform((text) =>
    withoutTags(plainWords(text.slice(0, longestName)))
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .optional()
  .catch(undefined);

const short = z.string().max(64).nullish().catch(undefined);

const words = z.string().nullish().catch(undefined);

/** What a message brings along; `content` is read by whoever knows its type. */
const attachmentSchema = z.object({
  contentType: z.string().nullish(),
  name: words,
  content: z.unknown().optional(),
});

/** What Teams leaves empty is not there. */
function unlessEmpty<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());
}

const entitySchema = z
  .object({
    type: words,
    text: words,
    mentioned: z
      .object({ id: z.string(), name, aadObjectId: unlessEmpty(entraId).catch(undefined) })
      .nullish()
      .catch(undefined),
    timezone: short,
  })
  .catch({});

/** What the bot reads of an activity, whatever else Teams puts into it. What it can do without may be of any form. */
export const activitySchema = z.object({
  /** Stands in the log: what is no word is none. */
  type: z.string().regex(word),
  id: unlessEmpty(identifier),
  channelId: identifier,
  serviceUrl: z.string(),
  /** What an invoke asks for. */
  name: short,
  action: z.string().optional().catch(undefined),
  locale: z.string().max(64).transform(readLocale).nullish().catch(undefined),
  text: words,
  textFormat: short,
  value: z.unknown().optional(),
  attachments: z.array(attachmentSchema.catch({})).nullish().catch(undefined),
  entities: z.array(entitySchema).nullish().catch(undefined),
  membersAdded: z
    .array(z.object({ id: z.string() }).catch({ id: '' }))
    .nullish()
    .catch(undefined),
  from: z.object({ id: identifier, aadObjectId: unlessEmpty(entraId), name }),
  localTimezone: short,
  recipient: z.object({ id: identifier, name }),
  replyToId: identifier.nullish().catch(undefined),
  conversation: z.object({
    id: identifier,
    conversationType: unlessEmpty(z.string().regex(word)),
    tenantId: unlessEmpty(entraId),
    // Of another form it says that the conversation is not like others.
    isGroup: unlessEmpty(z.boolean().catch(true)),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: unlessEmpty(entraId) }).nullish(),
      /** In a channel; Teams puts it into one place or the other. */
      team: z.object({ id: identifier }).nullish().catch(undefined),
      teamsTeamId: identifier.nullish().catch(undefined),
    })
    .nullish(),
});

export type ReadActivity = z.infer<typeof activitySchema>;

const sdkSchema = z.custom<Activity>();

/** An activity that can be read; or where it has another form than Teams' activities have. */
export type ActivityRead = { readonly activity: Activity } | { readonly unreadable: readonly string[] };

/** What was read of activities, by what the SDK was handed of them. */
const readings = new WeakMap<object, ReadActivity>();

/**
 * The activity with what the bot reads of it and no more: the SDK repeats the rest in what it sends and stores, whatever
 * that is.
 */
export function readActivity(body: unknown): ActivityRead {
  const { data, error } = activitySchema.safeParse(body);
  if (data === undefined) return { unreadable: error.issues.map(({ path }) => path.join('.')) };
  const activity = sdkSchema.parse(data);
  readings.set(activity, data);
  return { activity };
}

/** What the bot reads of an activity, once for all who ask; nothing where it has another form. */
export function readingOf(activity: object): ReadActivity | undefined {
  return readings.get(activity) ?? activitySchema.safeParse(activity).data;
}
