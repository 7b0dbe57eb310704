import type { Passed } from './playground-log.ts';
import { shownText } from './shown-text.ts';
import type { Place, Seen } from './teams.ts';

/** The Playground answers a new message with 201 and an update with 200. */
const sentStatus = 201;
const updatedStatus = 200;

/** What came of what the bot did, out of what passed: nothing of what the Playground refused. */
export function seenIn(passed: readonly Passed[]): Seen {
  const messages = passed.filter(
    ({ from, activity, status }) => from === 'bot' && activity.type === 'message' && status < 400,
  );
  const cards = (wanted: number) =>
    messages
      .filter(({ status }) => status === wanted)
      .flatMap(({ messageId = '', activity: { attachments = [] } }) =>
        attachments.map(({ content }) => ({ id: messageId, card: content })),
      );
  return {
    texts: messages.flatMap(({ activity }) => shownText(activity) ?? []),
    cards: cards(sentStatus),
    updates: cards(updatedStatus),
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
