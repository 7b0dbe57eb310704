import type { TurnContext } from 'botbuilder';
import type { DialogSet, DialogState } from 'botbuilder-dialogs';
import { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';

/** Under this name the SDK looks in the turn for the scopes and paths of its dialogs' memory. */
const memoryKey = 'DialogStateManagerConfiguration';

let memory: object | undefined;

/** A context of the SDK's for the turn's dialogs. Left to itself, it makes anew each time what holds nothing of a turn. */
export function dialogContext(dialogs: DialogSet, context: TurnContext, state: DialogState): DialogContext {
  if (memory !== undefined) context.turnState.set(memoryKey, memory);
  const dc = new DialogContext(dialogs, context, state);
  memory ??= context.turnState.get<object | undefined>(memoryKey);
  return dc;
}
