import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { readLocale } from '../cards/locale.ts';
import { plainWords } from '../cards/plain-words.ts';

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
  .transform((text) => plainWords(text.slice(0, longestName)).replace(/\s+/g, ' ').trim())
  .optional()
  .catch(undefined);

const short = z.string().max(64).nullish().catch(undefined);

const entitySchema = z
  .object({
    type: z.string().nullish(),
    text: z.string().nullish(),
    mentioned: z.object({ id: z.string() }).nullish(),
    timezone: short,
  })
  .catch({});

/** What the bot reads of an activity, whatever else Teams puts into it. What it can do without may be of any form. */
export const activitySchema = z.object({
  /** Stands in the log: what is no word is none. */
  type: z.string().regex(word),
  id: identifier.optional(),
  channelId: identifier,
  serviceUrl: z.string(),
  action: z.string().optional().catch(undefined),
  locale: z.string().max(64).transform(readLocale).nullish().catch(undefined),
  text: z.string().nullish().catch(undefined),
  value: z.unknown().optional(),
  attachments: z
    .array(z.object({ contentType: z.string().nullish() }).catch({}))
    .nullish()
    .catch(undefined),
  entities: z.array(entitySchema).nullish().catch(undefined),
  membersAdded: z
    .array(z.object({ id: z.string() }).catch({ id: '' }))
    .nullish()
    .catch(undefined),
  from: z.object({ id: identifier, aadObjectId: entraId.nullish(), name }),
  localTimezone: short,
  recipient: z.object({ id: identifier, name }),
  replyToId: identifier.nullish().catch(undefined),
  conversation: z.object({
    id: identifier,
    conversationType: z.string().regex(word).nullish(),
    tenantId: entraId.nullish(),
    isGroup: z.boolean().optional().catch(undefined),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: entraId }).nullish(),
      /** In a channel; Teams puts it into one place or the other. */
      team: z.object({ id: identifier }).nullish().catch(undefined),
      teamsTeamId: identifier.nullish().catch(undefined),
    })
    .nullish(),
});

export type ReadActivity = z.infer<typeof activitySchema>;

const sdkSchema = activitySchema.pipe(z.custom<Activity>());

/** An activity that can be read; or where it has another form than Teams' activities have. */
export type Reading = { readonly activity: Activity } | { readonly unreadable: readonly string[] };

/**
 * The activity with what the bot reads of it and no more: the SDK repeats the rest in what it sends and stores, whatever
 * that is.
 */
export function readActivity(body: unknown): Reading {
  const { data, error } = sdkSchema.safeParse(body);
  return data === undefined
    ? { unreadable: error.issues.map(({ path }) => path.join('.')) }
    : { activity: data };
}
