import { answeredForgetCard, forgetCard } from '../../cards/person/forget-card.ts';
import { languageCard } from '../../cards/person/language-card.ts';
import { mostStored, myDataCards } from '../../cards/person/my-data-card.ts';
import { settingNames, settingsCard } from '../../cards/person/settings-card.ts';
import { saidCard } from '../../cards/talk/said-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { longSubject } from './long-names.ts';

const values = {
  language: 'teams',
  timeZone: 'America/Argentina/Buenos_Aires',
  hour: '9',
  cadence: '60, 30, 14, 7, 1',
  workingDays: '1,2,3,4,5',
  partnerModel: 'indirect-provider',
};
const odd = { ...values, hour: '25', cadence: '60, soon', workingDays: '', partnerModel: '' };
const now = new Date('2026-11-20T12:00:00Z');
const reported = 'America/North_Dakota/New_Salem';

const known = {
  partnerCountry: 'BR',
  partnerModel: 'indirect-reseller',
  language: 'sv',
  timeZone: 'America/Sao_Paulo',
  hour: 9,
  workingDays: [1, 2, 3, 4, 5],
  cadence: [60, 30, 14, 7, 1],
} as const;

const watchItem = {
  at: { kind: 'watches', id: '11111111-1111-4111-8111-111111111111' },
  row: { subject: longSubject, termEnd: '2027-09-30', makerName: 'Ada' },
} as const;

/** The cards about the person themselves, by name. */
export function personalCards(speech: Speech): Record<string, Shown> {
  const clientLanguage = 'pt';
  const stored = {
    watches: 3,
    reminders: 14,
    conversations: 2,
    feedback: 3,
    moves: 2,
    subscriptions: 412,
    imports: 3,
    settings: true,
  };
  const items = [
    {
      at: { kind: 'person', id: 'x' },
      row: { ...values, partnerCountry: 'SE', partnerModel: 'direct-bill' },
    },
    ...Array.from({ length: mostStored }, () => watchItem),
  ] as const;
  const [myData] = myDataCards({ known: { ...known, stored }, items, part: 1 }, speech);
  return {
    settings: settingsCard({ values, wrong: [], clientLanguage, now, card: 'card' }, speech),
    'settings-wrong': settingsCard(
      { values: odd, wrong: settingNames, clientLanguage, reported, now, card: 'card' },
      speech,
    ),
    language: languageCard({ isOther: true, card: 'card' }, speech),
    said: saidCard(
      {
        lines: [
          speech.say('settings.partnerModel.saved', {
            model: speech.say('choice.partnerModel.indirect-reseller'),
          }),
          speech.say('undo.watch.changed', { subject: longSubject }),
        ],
        undo: { step: 1, card: 'card' },
        change: { verb: 'settings' },
      },
      speech,
    ),
    forget: forgetCard({ stored, card: 'card' }, speech),
    'forget-answered': answeredForgetCard({ forgotten: true }, speech),
    ...(myData === undefined ? {} : { 'my-data': myData }),
  };
}
