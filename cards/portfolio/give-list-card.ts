import type { Speech } from '../../languages/speech.ts';
import { mainButton } from '../parts/buttons.ts';
import type { Shown } from '../parts/shown.ts';
import { sheetCard } from './sheet.ts';

export type ListToGive = {
  readonly all: number;
  readonly customers: number;
  /** The key that says whose it is. */
  readonly card: string;
};

/** Asks whoever wants to give a channel their list, and says what that means. */
export function giveListCard({ all, customers, card }: ListToGive, speech: Speech): Shown {
  return sheetCard(
    {
      title: speech.say('team.ask.title'),
      lines: [speech.say('team.ask', { all, customers })],
      small: speech.say('team.ask.small'),
      actions: [mainButton(speech.say('button.giveList'), { verb: 'give-list', card })],
    },
    speech,
  );
}
