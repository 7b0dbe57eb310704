import type { DialogContext } from 'botbuilder-dialogs';
import { storedLanguage } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import { showAgain } from '../person/language.ts';
import { showAsBefore } from '../portfolio/show-needs.ts';
import { retireOpen } from '../speak.ts';
import { standingOf } from '../standing.ts';
import type { Turn } from '../turn.ts';
import type { Undoing } from './decide-undo.ts';
import { backOf, type Back } from './back.ts';
import { unfolded } from './folded.ts';
import { sayTakenBack } from './say-taken-back.ts';
import type { KnownChanged, Step } from './step.ts';

/** Has all stand as it did before the step, says what that was, and shows what waits then. */
export async function putBack(
  dc: DialogContext,
  turn: Turn,
  { step }: Extract<Undoing, { kind: 'put-back' }>,
): Promise<void> {
  const { conversation } = turn;
  const { language } = turn.speech;
  const before = standingOf(conversation).move;
  turn.steps = { kind: 'taken-back', from: step.number };
  conversation.stepIsMeant = true;
  const known = putKnownBack(turn, step.known);
  const elsewhere = await putElsewhereBack(turn, step);
  if (step.dialogs === undefined) {
    sayTakenBack(turn, { known, elsewhere }, false);
    await showWishesBack(turn, elsewhere);
    if (elsewhere.every(({ of }) => of !== 'watch')) await showAgain(dc, turn, language);
    return;
  }
  delete conversation.open?.said;
  retireOpen(turn);
  delete conversation.planCard;
  conversation.dialogs.dialogStack.splice(0, Infinity, ...step.dialogs.map(unfolded));
  const moves = { before, after: standingOf(conversation).move };
  const isShown = step.dialogs.length > 0;
  sayTakenBack(turn, { known, elsewhere, moves }, isShown);
  if (isShown) await dc.repromptDialog();
}

async function showWishesBack(turn: Turn, elsewhere: readonly Back[]): Promise<void> {
  const set = elsewhere.flatMap(({ effect }) => (effect?.kind === 'wished' ? effect.set : []));
  if (set.length > 0) await showAsBefore(turn, set);
}

async function putElsewhereBack(turn: Turn, { elsewhere = [] }: Step): Promise<Back[]> {
  const all: Back[] = [];
  for (const change of elsewhere) all.push(await backOf(turn, change));
  turn.effects.push(...all.flatMap(({ effect, also }) => [effect ?? [], also ?? []].flat()));
  return all;
}

/** What of it is still as the step left it: what was set in another chat since stays. Answers what is put back. */
function putKnownBack(turn: Turn, changed: KnownChanged = {}): readonly (keyof KnownChanged)[] {
  const { person, learned } = turn;
  const { partnerCountry, partnerModel, language } = changed;
  const stays = <T>(now: T | undefined, by: T | null) => (now ?? null) === by;
  const put: (keyof KnownChanged)[] = [];
  if (partnerCountry !== undefined && stays(person.partnerCountry, partnerCountry.by)) {
    learned.partnerCountry = partnerCountry.before;
    put.push('partnerCountry');
  }
  if (partnerModel !== undefined && stays(person.partnerModel, partnerModel.by)) {
    learned.partnerModel = partnerModel.before;
    put.push('partnerModel');
  }
  if (language !== undefined && stays<string>(person.language, language.by)) {
    const chosen = storedLanguage(language.before ?? undefined);
    learned.language = chosen ?? null;
    turn.speech = speechFor(turn.who.locale, chosen);
    put.push('language');
  }
  return put;
}
