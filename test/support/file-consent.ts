import assert from 'node:assert/strict';
import { z } from 'zod';
import type { FileHost } from './file-host.ts';
import type { Client, FileCard, Seen } from './teams.ts';

const consentSchema = z.object({
  description: z.string(),
  sizeInBytes: z.int(),
  acceptContext: z.unknown(),
  declineContext: z.unknown(),
});

export type Offered = FileCard & z.infer<typeof consentSchema>;

/** The file that the turn offers. */
export function offeredIn({ files = [] }: Seen): Offered {
  const card = files.find(({ kind }) => kind === 'consent');
  assert.ok(card, 'a file is offered');
  return { ...card, ...consentSchema.parse(card.content) };
}

/** Takes the file, to be put on that host, as Teams says it; the activity may say otherwise. */
export function accept(client: Client, offered: Offered, host: FileHost, extra: object = {}): Promise<Seen> {
  const uploadInfo = host.place(offered.name ?? '');
  const value = {
    type: 'fileUpload',
    action: 'accept',
    context: offered.acceptContext,
    uploadInfo,
    ...extra,
  };
  return client.post({ type: 'invoke', name: 'fileConsent/invoke', replyToId: offered.id, value });
}

export function decline(client: Client, offered: Offered): Promise<Seen> {
  const value = { type: 'fileUpload', action: 'decline', context: offered.declineContext };
  return client.post({ type: 'invoke', name: 'fileConsent/invoke', replyToId: offered.id, value });
}
