import type { Speech } from '../../languages/speech.ts';

/** What is said of a turn that failed, around its reference, where nobody has named a contact. */
export function failedWords(speech: Speech): readonly [before: string, after: string] {
  const contact = speech.say('about.contact.none');
  const [before = '', after = ''] = speech.say('notice.failed', { reference: '§', contact }).split('§');
  return [before, after];
}
