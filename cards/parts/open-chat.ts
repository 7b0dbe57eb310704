import type { Speech } from '../../languages/speech.ts';

/** A button that opens an address. */
export type LinkButton = { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string };

/**
 * The address that opens a person's chat with the bot of that app id in Teams; nothing where the bot has none. Source:
 * learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams, a bot's id being its app id behind `28:`.
 */
export function chatAddress(appId: string): string | undefined {
  return appId === '' ? undefined : `https://teams.microsoft.com/l/chat/0/0?users=28:${appId}`;
}

/** The button that opens the chat, where there is an address; named by the bot where others read it. */
export function openChatButtons(
  address: string | undefined,
  speech: Speech,
  title: 'button.openChat' | 'button.openBot' = 'button.openChat',
): LinkButton[] {
  if (address === undefined) return [];
  return [{ type: 'Action.OpenUrl', title: speech.say(title), url: address }];
}
