import { CardFactory } from 'botbuilder';
import { unlinked } from '../../cards/parts/links.ts';
import { plainWords } from '../../cards/parts/plain-words.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Preview } from '../../cards/sharing/share-preview.ts';
import type { InvokeAnswer } from './told.ts';

export type Result = { readonly preview: Preview; readonly shown: Shown };

/** What a search found, as Teams lists it; each brings the card along that is put into the chat once it is picked. */
export function resultsAnswer(results: readonly Result[]): InvokeAnswer {
  const attachments = results.map(({ preview, shown }) => ({
    ...CardFactory.adaptiveCard({ ...shown.card, fallbackText: plain(shown.summary) }),
    preview: CardFactory.thumbnailCard(inert(preview.title), undefined, undefined, {
      text: inert(preview.text),
    }),
  }));
  const composeExtension = { type: 'result', attachmentLayout: 'list', attachments };
  return { status: 200, body: { composeExtension } };
}

function plain(words: string): string {
  return unlinked(plainWords(words));
}

/** A thumbnail takes tags, and some clients show what would mask them: they become what only looks like them. */
function inert(words: string): string {
  return plain(words).replaceAll('<', '‹').replaceAll('>', '›');
}
