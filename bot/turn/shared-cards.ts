import type { ReadActivity } from './activity.ts';

/** Where a card of a message extension stands in a message, as some clients write it. */
const place = /<span class="inline-compose-card"[^>]*>\s*(?:<span[^>]*><\/span>\s*)*<\/span>/gi;

/** The text of a message without the places of cards that somebody put into it. */
export function withoutCards(text: string | null | undefined): string | undefined {
  return text?.replace(place, ' ');
}

/** Whether somebody put a card into the message: it is for whoever reads along, and asks nothing of the bot. */
export function bringsCard({ attachments }: Pick<ReadActivity, 'attachments'>): boolean {
  return attachments?.some(({ contentType }) => contentType?.startsWith(ofCards) === true) === true;
}

const ofCards = 'application/vnd.microsoft.card.';
