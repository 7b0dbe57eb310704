import type { Speech } from '../../languages/speech.ts';
import { openChatButtons } from '../parts/open-chat.ts';
import type { Shown } from '../parts/shown.ts';
import { sheetCard } from '../portfolio/sheet.ts';

export type OurChat = {
  /** The address of the bot's personal chat, where it has one. */
  readonly chat: string | undefined;
  /** There is no such chat yet: what they are to write there. */
  readonly unknown?: { readonly command: string } | undefined;
};

/** Where others read along: that it was answered in the personal chat, or is to be asked there; with the way to it. */
export function ourChatCard({ chat, unknown }: OurChat, speech: Speech): Shown {
  const text = unknown === undefined ? speech.say('private.written') : speech.say('private.unknown', unknown);
  return sheetCard({ lines: [text], actions: openChatButtons(chat, speech) }, speech);
}
