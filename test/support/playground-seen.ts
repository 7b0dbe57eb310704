import type { Passed } from './playground-log.ts';
import type { Place, Seen } from './teams.ts';

/** The Playground answers a new message with 201, an update with 200. */
const sentStatus = 201;

/** What the bot did, out of what passed. */
export function seenIn(passed: readonly Passed[]): Seen {
  const messages = passed.filter(({ from, activity }) => from === 'bot' && activity.type === 'message');
  const cards = (sent: boolean) =>
    messages
      .filter(({ status }) => (status === sentStatus) === sent)
      .flatMap(({ messageId = '', activity: { attachments = [] } }) =>
        attachments.map(({ content }) => ({ id: messageId, card: content })),
      );
  return {
    texts: messages.flatMap(({ activity: { text } }) => (text === undefined ? [] : [text])),
    cards: cards(true),
    updates: cards(false),
  };
}

/** The id of the message that showed exactly this card object. */
export function cardId(passed: readonly Passed[], card: unknown): string {
  const found = passed.find(({ activity }) => activity.attachments?.some(({ content }) => content === card));
  if (found?.messageId === undefined) throw new Error('the card was not sent');
  return found.messageId;
}

export function newestCardId(passed: readonly Passed[], { conversationId }: Place): string {
  const found = passed.findLast(
    ({ from, activity }) =>
      from === 'bot' && activity.conversation.id === conversationId && activity.attachments !== undefined,
  );
  if (found?.messageId === undefined) throw new Error('no card was sent here');
  return found.messageId;
}
