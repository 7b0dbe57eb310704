import { ourChatCard } from '../../cards/person/our-chat-card.ts';
import type { Key } from '../../languages/en/says.ts';
import { newConversation } from '../conversation.ts';
import type { Outgoing } from '../outgoing.ts';
import type { Turn } from '../turn.ts';

/**
 * Shows what is nobody else's business: here, where nobody reads along; else in a message of Teams that the person alone
 * sees, if the operator has such sent and Teams takes it; else in their personal chat. Where there is none, only how
 * they come by one; `command` is what they say there.
 */
export async function privately(
  turn: Turn,
  command: Key,
  present: (turn: Turn) => Promise<void>,
): Promise<void> {
  if (turn.who.inPersonalChat) {
    await present(turn);
    return;
  }
  const inTheirChat = await shownInTheirChat(turn, command, present);
  if (turn.service.targets !== true) {
    turn.outgoing.push(inTheirChat);
    return;
  }
  const items = await shownTo(turn, turn.owner, present);
  turn.outgoing.push({ kind: 'private', items, told: [], orElse: [inTheirChat] });
}

async function shownInTheirChat(
  turn: Turn,
  command: Key,
  present: (turn: Turn) => Promise<void>,
): Promise<Outgoing> {
  const howToGetThere = ourChat(turn, { command: turn.speech.say(command) });
  const chat = await turn.memory.personalChat();
  if (chat === undefined) return howToGetThere;
  const items = await shownTo(turn, chat.owner, present);
  return { kind: 'private', chat, items, told: [ourChat(turn)], orElse: [howToGetThere] };
}

/** What is shown as if nobody read along; its buttons are those of the place of that owner. */
async function shownTo(
  turn: Turn,
  owner: string,
  present: (turn: Turn) => Promise<void>,
): Promise<readonly Outgoing[]> {
  const who = { ...turn.who, inPersonalChat: true };
  const alone = { ...turn, owner, who, conversation: newConversation(), outgoing: [] };
  await present(alone);
  return alone.outgoing;
}

function ourChat({ speech, service }: Turn, unknown?: { readonly command: string }): Outgoing {
  return { kind: 'card', shown: ourChatCard({ chat: service.chat, unknown }, speech) };
}
