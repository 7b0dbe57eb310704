import type { Activity } from 'botbuilder';
import type { FilePlace } from '../../dialogs/files/offered-file.ts';
import type { Outgoing } from '../../dialogs/outgoing.ts';

/**
 * Teams' own cards about files. Source: learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4, as read in
 * November 2026.
 */
const consent = 'application/vnd.microsoft.teams.card.file.consent';
const info = 'application/vnd.microsoft.teams.card.file.info';

/** Asks whether the person wants the file in their OneDrive. */
export function consentActivity({
  offer,
  name,
  description,
  size,
}: Extract<Outgoing, { kind: 'offer-file' }>): Partial<Activity> {
  const content = { description, sizeInBytes: size, acceptContext: offer, declineContext: offer };
  return { type: 'message', summary: name, attachments: [{ contentType: consent, name, content }] };
}

/** Shows the file that is there now. */
export function fileActivity({ contentUrl, name, uniqueId, fileType }: FilePlace): Partial<Activity> {
  const content = { uniqueId, fileType };
  return { type: 'message', summary: name, attachments: [{ contentType: info, contentUrl, name, content }] };
}
