import { ourChatCard } from '../../cards/person/our-chat-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Key } from '../../languages/en/says.ts';
import { newConversation } from '../conversation.ts';
import type { Outgoing } from '../outgoing.ts';
import type { SentAs } from '../sent-as.ts';
import { show, standingAs } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** What is nobody else's business. */
export type PrivateMatter = {
  /** What the person says where nobody reads along. */
  readonly command: Key;
  /** What its card shows, where a press on it may put another in its place. */
  readonly lasting?: string;
};

/**
 * Shows what is nobody else's business: here, where nobody reads along; else in a message of Teams that the person alone
 * sees, if the operator has such sent and Teams takes it, in the place of the one that was pressed; else in their
 * personal chat. Where there is none, only how they come by one.
 */
export async function privately(
  turn: Turn,
  matter: PrivateMatter,
  present: (turn: Turn) => Promise<void>,
): Promise<void> {
  if (turn.who.inPersonalChat) {
    await present(turn);
    return;
  }
  const inTheirChat = await shownInTheirChat(turn, matter.command, present);
  if (turn.service.targets !== true) {
    turn.outgoing.push(inTheirChat);
    return;
  }
  const items = (await shownTo(turn, turn.owner, present)).map((item) => lastingAs(item, matter));
  const inPlaceOf = pressedAlone(turn, matter);
  turn.outgoing.push({
    kind: 'private',
    items,
    told: [],
    orElse: [inTheirChat],
    ...(inPlaceOf === undefined ? {} : { inPlaceOf }),
  });
}

/** Shows what came of a press: to the person alone, where they alone see the card that they pressed. */
export async function answerWhereAsked(turn: Turn, matter: PrivateMatter, shown: Shown): Promise<void> {
  if (pressedAlone(turn, matter) === undefined) {
    show(turn, shown);
    return;
  }
  await privately(turn, matter, (alone) => {
    show(alone, shown);
    return Promise.resolve();
  });
}

function pressedAlone(turn: Turn, { lasting }: PrivateMatter): SentAs | undefined {
  const standing = lasting === undefined ? undefined : standingAs(turn, lasting);
  return standing?.alone === true ? standing : undefined;
}

function lastingAs(item: Outgoing, { lasting }: PrivateMatter): Outgoing {
  return item.kind === 'card' && lasting !== undefined ? { ...item, lasting } : item;
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
