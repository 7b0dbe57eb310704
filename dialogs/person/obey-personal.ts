import type { DialogContext } from 'botbuilder-dialogs';
import type { PersonalCommand } from '../means/asked.ts';
import { sendMyData } from './my-data.ts';
import { showLanguages, speakLanguage } from './language.ts';
import { changeSettings } from './change-settings.ts';
import { privately } from './privately.ts';
import { settingsMatter, showSettings } from './show-settings.ts';
import { moveClock } from './move-clock.ts';
import type { Turn } from '../turn.ts';

/** Does what a person asks about themselves, whatever else is open. */
export async function obeyPersonal(dc: DialogContext, turn: Turn, command: PersonalCommand): Promise<void> {
  switch (command.kind) {
    case 'settings':
      await privately(turn, settingsMatter, (alone) => showSettings(alone));
      return;
    case 'language':
    case 'speak-other':
      showLanguages(turn, { isOther: command.kind === 'speak-other' });
      return;
    case 'speak':
      await speakLanguage(dc, turn, command);
      return;
    case 'change-settings':
      await changeSettings(dc, turn, command.change);
      return;
    case 'my-data':
      await sendMyData(turn);
      return;
    case 'my-data-part':
      await sendMyData(turn, command.part);
      return;
    case 'clock':
      moveClock(turn, command);
  }
}
