import type { DialogContext } from 'botbuilder-dialogs';
import { saidCard } from '../../cards/talk/said-card.ts';
import { languageCard, type LanguageShown } from '../../cards/person/language-card.ts';
import type { LanguageId } from '../../languages/language-id.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import { speechFor } from '../../languages/speech.ts';
import type { SpeakCommand } from '../means/asked.ts';
import { openQuestion } from '../open-question.ts';
import { standingOf } from '../standing.ts';
import { lastingCardKey, show, showLasting, standingAs } from '../speak.ts';
import { undoShown } from '../taking-back/undo-shown.ts';
import { todayOf } from '../given.ts';
import type { Turn } from '../turn.ts';
import { welcome } from '../welcome.ts';

/** Shows the languages to choose from. */
export function showLanguages(turn: Turn, shown: Pick<LanguageShown, 'isOther'>): void {
  showLasting(turn, 'language', languageCard({ ...shown, card: lastingCardKey(turn) }, turn.speech));
}

/** Speaks the language from now on; the card that was pressed turns into it, and what is open is shown in it. */
export async function speakLanguage(
  dc: DialogContext,
  turn: Turn,
  { language, on }: SpeakCommand,
): Promise<void> {
  const before = turn.speech;
  setLanguage(turn, language);
  const undo = language === turn.person.language ? undefined : undoShown(turn);
  const lines = [languageWords(turn, language)];
  show(turn, saidCard({ lines, undo, change: { verb: 'settings' } }, turn.speech));
  if (on !== undefined) turnCard(turn, on);
  await showAgain(dc, turn, before.language);
}

/** Speaks the language, or that of the person's client, in this turn and from now on. */
export function setLanguage(turn: Turn, chosen: LanguageId | undefined): void {
  turn.learned.language = chosen ?? null;
  turn.speech = speechFor(turn.who.locale, chosen);
}

/** Says in the language that it is spoken from now on. */
export function languageWords({ speech }: Turn, chosen: LanguageId | undefined): string {
  const language = speech.languageName(speech.language);
  return speech.say(chosen === undefined ? 'language.asInTeams' : 'language.changed', { language });
}

/** Shows what is open once more: a plan only where the language is another now. */
export async function showAgain(dc: DialogContext, turn: Turn, before: LanguageId): Promise<void> {
  const changed = turn.speech.language !== before && dc.activeDialog !== undefined;
  if (changed || openQuestion(standingOf(turn.conversation), todayOf(turn)) !== undefined)
    await dc.repromptDialog();
}

function turnCard(turn: Turn, on: 'welcome' | 'language'): void {
  const standing = standingAs(turn, on);
  const shown = cardOf(turn, on);
  if (standing !== undefined) turn.outgoing.push({ kind: 'replace', ...standing, shown });
  else if (on === 'welcome') showLasting(turn, on, shown);
}

function cardOf(turn: Turn, on: 'welcome' | 'language'): Shown {
  return on === 'welcome' ? welcome(turn) : languageCard({ card: lastingCardKey(turn) }, turn.speech);
}
