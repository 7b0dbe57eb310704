/** How far the talk is: a number was asked for, or a card was shown. */
export type Talk = 'number' | 'card' | undefined;

/** The card of the third turn. */
export const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Is this right?', wrap: true, weight: 'Bolder' },
    { type: 'Input.Text', id: 'note', label: 'Note' },
  ],
  actions: [{ type: 'Action.Submit', title: 'Yes', data: { verb: 'confirm' } }],
};

/** What is said to an activity at that point of the talk, and how far it is then. */
export function next(
  talk: Talk,
  { text, value }: { readonly text?: string; readonly value?: unknown },
): { readonly answer: string; readonly talk: Talk } {
  if (talk === 'number' && /^\d+$/.test(text ?? '')) return { answer: 'card', talk: 'card' };
  if (talk === 'number') return { answer: 'A number, please.', talk };
  if (talk === 'card' && value !== undefined) return { answer: 'Thank you.', talk: undefined };
  return { answer: 'How many subscriptions?', talk: 'number' };
}
