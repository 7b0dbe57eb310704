import type { DialogContext } from 'botbuilder-dialogs';
import { storedLanguage } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import type { Effect } from '../../reminders/watch.ts';
import { retireOpen } from '../speak.ts';
import { standingOf } from '../standing.ts';
import type { Turn } from '../turn.ts';
import { sayTakenBack } from './say-taken-back.ts';
import type { Undoing } from './decide-undo.ts';
import type { Elsewhere, Step } from './step.ts';

/** Has all stand as it did before the step, says what that was, and shows what waits then. */
export async function putBack(
  dc: DialogContext,
  turn: Turn,
  { step, left }: Extract<Undoing, { kind: 'put-back' }>,
): Promise<void> {
  const { conversation } = turn;
  const before = standingOf(conversation).move;
  conversation.steps = [...left];
  putPersonBack(turn, step);
  turn.effects.push(...(step.elsewhere ?? []).map(undoing));
  if (step.dialogs === undefined) {
    sayTakenBack(turn, step, { before, after: before });
    return;
  }
  delete conversation.open?.said;
  retireOpen(turn);
  delete conversation.planCard;
  conversation.dialogs.dialogStack.splice(0, Infinity, ...step.dialogs);
  sayTakenBack(turn, step, { before, after: standingOf(conversation).move });
  if (step.dialogs.length > 0) await dc.repromptDialog();
}

function putPersonBack(turn: Turn, { known = {} }: Step): void {
  const { partnerCountry, partnerModel, language } = known;
  if (partnerCountry !== undefined) turn.learned.partnerCountry = partnerCountry;
  if (partnerModel !== undefined) turn.learned.partnerModel = partnerModel;
  if (language === undefined) return;
  const chosen = storedLanguage(language ?? undefined);
  turn.learned.language = chosen ?? null;
  turn.speech = speechFor(turn.who.locale, chosen);
}

function undoing(change: Elsewhere): Effect {
  switch (change.kind) {
    case 'watch-added':
      return { kind: 'watch-removed', id: change.id };
    case 'watch-changed':
      return { kind: 'watch-restored', id: change.id, set: change.before, reminders: change.toCome };
    case 'habits-changed':
      return { kind: 'habits-changed', set: change.before, replan: change.held };
  }
}
