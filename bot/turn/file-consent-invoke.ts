import { z } from 'zod';
import { offerSchema } from '../../dialogs/files/offered-file.ts';
import type { Input } from '../../dialogs/input.ts';
import type { ReadActivity } from './activity.ts';
import { isPersonalChat } from './chat-kind.ts';

const address = z.url({ protocol: /^https?$/ }).max(4_000);

const uploadSchema = z.object({
  uploadUrl: address,
  contentUrl: address,
  name: z.string().min(1).max(400),
  uniqueId: z.string().min(1).max(100),
  fileType: z.string().max(20),
});

/**
 * What a press on the card brings that asks whether somebody wants a file. Source:
 * learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4, as read in November 2026.
 */
const valueSchema = z.discriminatedUnion('action', [
  z.object({
    type: z.literal('fileUpload'),
    action: z.literal('accept'),
    context: offerSchema,
    uploadInfo: uploadSchema,
  }),
  z.object({ type: z.literal('fileUpload'), action: z.literal('decline'), context: offerSchema }),
]);

/** The answer that such an invoke is; a button that there is not, where it is of another form; else nothing. */
export function fileAnswered({ name, value, conversation }: ReadActivity): Input | undefined {
  if (name !== 'fileConsent/invoke') return undefined;
  const { data } = valueSchema.safeParse(value);
  // Teams asks in personal chats only.
  if (data === undefined || !isPersonalChat(conversation)) return { kind: 'unknown-button' };
  const upload = data.action === 'accept' ? data.uploadInfo : undefined;
  return { kind: 'file-consent', offer: data.context, upload };
}
