import type { DialogContext } from 'botbuilder-dialogs';
import { timeZoneWords } from '../../cards/person/time-zones.ts';
import { choiceWords } from '../../languages/value-words.ts';
import type { SettingChange } from '../means/asked.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { decideSettings, type SettingsDecision } from './decide-settings.ts';
import { languageWords, setLanguage, showAgain } from './language.ts';
import { saveHabits } from './save-habits.ts';
import { answerWhereAsked, privately } from './privately.ts';
import { settingsMatter, showSettings } from './show-settings.ts';

/** Takes over a change of settings, or says what is wrong with it; the question that was open goes on. */
export async function changeSettings(dc: DialogContext, turn: Turn, change: SettingChange): Promise<void> {
  const decision = decideSettings(turn, change);
  switch (decision.kind) {
    case 'wrong':
      await privately(turn, settingsMatter, (alone) => showSettings(alone, decision));
      return;
    case 'unclear':
      sayUnclear(turn, decision);
      return;
    case 'set':
      await takeOver(dc, turn, decision);
  }
}

function sayUnclear(turn: Turn, { key, timeZones }: Extract<SettingsDecision, { kind: 'unclear' }>): void {
  if (timeZones === undefined) say(turn, key);
  else say(turn, key, { timeZones: turn.speech.list(timeZones.map(timeZoneWords)) });
}

async function takeOver(
  dc: DialogContext,
  turn: Turn,
  { habits, language, partnerModel }: Extract<SettingsDecision, { kind: 'set' }>,
): Promise<void> {
  const before = turn.speech.language;
  if (language !== undefined) setLanguage(turn, language.chosen);
  if (partnerModel !== undefined) turn.learned.partnerModel = partnerModel;
  const { speech } = turn;
  const saved = await saveHabits(turn, habits, [
    ...(language === undefined ? [] : [languageWords(turn, language.chosen)]),
    ...(partnerModel === undefined
      ? []
      : [
          speech.say('settings.partnerModel.saved', {
            model: choiceWords('partnerModel', partnerModel, speech),
          }),
        ]),
  ]);
  await answerWhereAsked(turn, settingsMatter, saved);
  await showAgain(dc, turn, before);
}
