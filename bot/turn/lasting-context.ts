import { TurnContext } from 'botbuilder';

/** The same turn, for work that goes on after the SDK has revoked its own context. */
export function lastingContext(context: TurnContext): TurnContext {
  const lasting = new TurnContext(context);
  // The SDK's copy leaves these behind, the connector client among them.
  for (const [key, value] of context.turnState) lasting.turnState.set(key, value);
  return lasting;
}
