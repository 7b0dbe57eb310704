import { noteCard } from '../../cards/portfolio/note-card.ts';
import type { Speech } from '../../languages/speech.ts';
import type { AnswerForm } from './answer-form.ts';

/** What Teams is answered to an invoke. */
export type InvokeAnswer = { readonly status: number; readonly body?: object };

/**
 * A sentence for whoever did it, in the form in which Teams shows one there. Sources: learn.microsoft.com/microsoftteams/
 * platform, on message extensions, dialogs, tabs with cards and bot configuration; learn.microsoft.com/azure/bot-service,
 * on universal actions (`adaptiveCard/action`, `application/search`) and on single sign-on.
 */
export function told(form: AnswerForm, text: string, speech: Speech): InvokeAnswer {
  switch (form) {
    case 'extension':
      return { status: 200, body: { composeExtension: { type: 'message', text } } };
    case 'task':
      return { status: 200, body: { task: { type: 'message', value: text } } };
    case 'card':
      return cardError(text);
    case 'search':
      return { status: 200, body: noneFound };
    case 'tab':
      return { status: 200, body: tabWith(noteCard({ text }, speech).card) };
    case 'config':
      return { status: 200, body: { responseType: 'config', config: { type: 'message', value: text } } };
    case 'token':
      // Teams then asks the person to sign in by hand, which nothing here offers.
      return { status: 412, body: { failureDetail: text } };
    case 'connector':
      return { status: 200, body: { type: 'message', text } };
    case 'nothing':
      return { status: 200, body: {} };
  }
}

/** HTTP says 200: what is wrong is with the action, not with the request. */
function cardError(message: string): InvokeAnswer {
  const value = { code: 'NotSupported', message };
  return { status: 200, body: { statusCode: 400, type: 'application/vnd.microsoft.error', value } };
}

const noneFound = {
  statusCode: 200,
  type: 'application/vnd.microsoft.search.searchResponse',
  value: { results: [] },
};

function tabWith(card: object): object {
  return { tab: { type: 'continue', value: { cards: [{ card }] } } };
}
