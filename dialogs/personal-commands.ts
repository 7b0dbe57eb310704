import type { DialogContext } from 'botbuilder-dialogs';
import { ForgetDialog } from './forget-dialog.ts';
import type { Asked } from './means/asked.ts';
import { sendMyData } from './my-data.ts';
import { showLanguages, speakLanguage } from './settings/language.ts';
import { changeSettings } from './settings/settings.ts';
import { showSettings } from './settings/show-settings.ts';
import { moveClock } from './time-travel.ts';
import type { Turn } from './turn.ts';

/** What a person asks about themselves and how they are written to. */
export type PersonalCommand =
  | {
      readonly kind: Extract<
        Asked['kind'],
        'settings' | 'language' | 'speak-other' | 'forget-me' | 'my-data'
      >;
    }
  | Extract<Asked, { kind: 'my-data-part' | 'speak' | 'change-settings' | 'clock' }>;

/** Does what a person asks about themselves, whatever else is open. */
export async function obeyPersonal(dc: DialogContext, turn: Turn, command: PersonalCommand): Promise<void> {
  switch (command.kind) {
    case 'settings':
      showSettings(turn);
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
    case 'forget-me':
      if (dc.activeDialog?.id === ForgetDialog.id) await dc.repromptDialog();
      else await dc.beginDialog(ForgetDialog.id);
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
