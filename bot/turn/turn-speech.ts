import type { TurnContext } from 'botbuilder';
import { readLocale } from '../../languages/locale.ts';
import { speechFor, type Speech } from '../../languages/speech.ts';

const speechKey = Symbol('speech');

/** Notes how the person of the turn is spoken to, so that a fault can be told to them. */
export function noteSpeech(context: TurnContext, speech: Speech): void {
  context.turnState.set(speechKey, speech);
}

/** How to speak to the person of the turn, however far it came; what their client reports if it did not begin. */
export function speechIn(context: TurnContext): Speech {
  const noted = context.turnState.get<Speech | undefined>(speechKey);
  return noted ?? speechFor(readLocale(context.activity.locale ?? ''));
}
