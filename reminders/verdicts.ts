/**
 * What Teams says with 403 of the place or the person, and not of the moment: it stays until somebody changes it.
 * Source: Microsoft's pages “Conversation basics” (status codes from bot conversational APIs,
 * learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability) and “Send proactive messages”
 * (MessageWritesBlocked). A 403 without one of these comes from a fault on the way, or passes: botframework-sdk#4148.
 */
const verdicts: ReadonlySet<string> = new Set([
  'BotDisabledByAdmin',
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'ForbiddenOperationException',
  'InvalidBotApiHost',
  'MessageWritesBlocked',
  'NotEnoughPermissions',
]);

/** Whether a 403 with that code is Teams' verdict on the place. */
export function isVerdict(code: string | undefined): code is string {
  return code !== undefined && verdicts.has(code);
}
