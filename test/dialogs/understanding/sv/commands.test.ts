import assert from 'node:assert/strict';
import { commandIn, type Command } from '../../../../dialogs/understanding/command.ts';
import { optionSaid } from '../../../../dialogs/understanding/option-said.ts';
import { yesOrNo } from '../../../../dialogs/understanding/yes-or-no.ts';
import { hourIn } from '../../../../understanding/dates/hour.ts';
import type { Field } from '../../../../guidance/answers.ts';

type PlainKind = Exclude<Command['kind'], 'change' | 'time-zone' | 'hour' | 'speak' | 'speak-other'>;

const said: Record<PlainKind, readonly string[]> = {
  start: [
    'börja',
    'BÖRJA',
    'borja',
    'starta',
    'hej, börja tack',
    'jag vill börja',
    'ny plan',
    'jag vill flytta en kund till CSP',
  ],
  'start-over': ['börja om', 'starta om', 'kan vi börja om från början?'],
  form: ['formulär', 'formular', 'visa formuläret', 'kan du visa mig formuläret?', 'alla frågor på en gång'],
  help: [
    'hjälp',
    'Hjälp!!',
    'hjalp',
    'kan du hjälpa mig?',
    'vad kan du göra?',
    'hur funkar det här?',
    'fattar inte',
    'vad menar du?',
  ],
  greeting: ['Hej!', 'hejsan', 'god morgon', 'Tjena', 'hallå'],
  back: ['tillbaka', 'gå tillbaka', 'ga tillbaka tack', 'föregående fråga', 'ångra'],
  cancel: ['avbryt', 'stopp', 'avsluta', 'strunta i det', 'avbryt tack'],
  resume: ['fortsätt', 'ok, fortsätt', 'gå vidare'],
  skip: ['hoppa över', 'hoppa over', 'hoppa över frågan', 'skippa'],
  plan: ['planen', 'visa planen', 'Visa mig planen tack'],
  thanks: ['tack', 'Tack så mycket!', 'tack för hjälpen'],
  settings: ['inställningar', 'installningar', 'visa mina inställningar, tack', 'tidszon'],
  language: ['språk', 'sprak', 'byt språk', 'ändra språk', 'vilka språk kan du?'],
  'forget-me': ['glöm mig', 'glom mig', 'radera mina uppgifter', 'ta bort allt om mig'],
  watch: ['bevaka', 'bevaka det här', 'bevaka planen', 'påminn mig om det här'],
  reminders: [
    'påminnelser',
    'paminnelser',
    'visa mina påminnelser',
    'mina bevakningar',
    'ta bort påminnelsen',
    'sluta påminna mig!',
  ],
  'my-data': ['mina uppgifter', 'visa mina uppgifter', 'vad vet du om mig?'],
};

const changes: readonly (readonly [say: string, field: Field | undefined])[] = [
  ['ändra', undefined],
  ['Ändra ett svar', undefined],
  ['ändra landet', undefined],
  ['ändra mitt land', 'partnerCountry'],
  ['andra mitt land', 'partnerCountry'],
  ['ändra kundens land', 'customerCountry'],
  ['ändra erbjudandet', 'offer'],
  ['jag vill ändra slutdatumet', 'termEnd'],
  ['kan du ändra antalet prenumerationer?', 'subscriptionCount'],
  ['byt erbjudande', 'offer'],
];

describe('a message that is a command in Swedish', () => {
  for (const [kind, messages] of Object.entries(said)) {
    for (const message of messages) {
      it(`${JSON.stringify(message)} is ${kind}`, () => {
        assert.deepEqual(commandIn(message), { kind });
      });
    }
  }
  for (const [message, field] of changes) {
    it(`${JSON.stringify(message)} is to change ${field ?? 'an answer yet to be named'}`, () => {
      assert.deepEqual(
        commandIn(message),
        field === undefined ? { kind: 'change' } : { kind: 'change', field },
      );
    });
  }

  const settings: Readonly<Record<string, Command>> = {
    'tidszon Stockholm': { kind: 'time-zone', said: 'stockholm' },
    'tidszon Europe/Stockholm': { kind: 'time-zone', said: 'europe stockholm' },
    'min tidszon är Helsinki': { kind: 'time-zone', said: 'helsinki' },
    'påminn mig klockan 8': { kind: 'hour', hour: 8 },
    'paminn mig kl 8': { kind: 'hour', hour: 8 },
    'påminn mig kl. 08.00, tack': { kind: 'hour', hour: 8 },
    'påminn mig kl 14:00': { kind: 'hour', hour: 14 },
    'påminn mig klockan 8 på morgonen': { kind: 'hour', hour: 8 },
    'påminn mig alltid klockan 6 på kvällen': { kind: 'hour', hour: 18 },
    'påminn mig klockan 25': { kind: 'hour', hour: undefined },
    'påminn mig klockan 8.30': { kind: 'hour', hour: undefined },
    'påminn mig klockan halv nio': { kind: 'hour', hour: undefined },
    'påminn mig halv nio': { kind: 'hour', hour: undefined },
    'påminn mig kvart över åtta': { kind: 'hour', hour: undefined },
    'på svenska, tack': { kind: 'speak', language: 'sv' },
    svenska: { kind: 'speak', language: 'sv' },
    'byt språk till engelska': { kind: 'speak', language: 'en' },
    'ändra språk till portugisiska': { kind: 'speak', language: 'pt' },
    'kan du svara på svenska?': { kind: 'speak', language: 'sv' },
    'på danska tack': { kind: 'speak-other' },
  };
  for (const [message, command] of Object.entries(settings)) {
    it(`${JSON.stringify(message)} changes a setting`, () => {
      assert.deepEqual(commandIn(message), command);
    });
  }
});

describe('a Swedish message that is no command', () => {
  const others = [
    ...['nej', 'ja', 'på', 'av', 'ok', 'Norge', 'ingen', 'inget', 'slut', 'samma', 'startdatum'],
    'börja med 200 prenumerationer',
    'byte av erbjudande',
    'ändra kundens land till Danmark',
    // Without its dots, "ändra" is "andra": second, or other.
    ...['andra', 'den andra', 'andra produkter', 'andra prenumerationer'],
  ];
  for (const message of others) {
    it(JSON.stringify(message), () => {
      assert.equal(commandIn(message), undefined);
    });
  }
});

describe('an hour in Swedish', () => {
  const hours = {
    'kl 8': 8,
    'kl. 08:00': 8,
    'klockan 14': 14,
    '7 på kvällen': 19,
    '9 fm': 9,
    'åtta ungefär': undefined,
    'klockan åtta': 8,
    'åtta på kvällen': 20,
    'en dag': undefined,
  };
  for (const [text, hour] of Object.entries(hours)) {
    it(text, () => {
      assert.equal(hourIn(text), hour);
    });
  }
});

describe('yes and no in Swedish', () => {
  const answers = {
    yes: ['ja', 'Ja!', 'ja tack', 'japp', 'jo', 'det stämmer', 'Absolut'],
    no: ['nej', 'Nej, tack', 'nä', 'nix', 'nej det gör det inte'],
  };
  for (const [answer, messages] of Object.entries(answers)) {
    for (const message of messages) {
      it(`${JSON.stringify(message)} is ${answer}`, () => {
        assert.equal(yesOrNo(message), answer);
      });
    }
  }
  for (const message of ['kanske', 'ja, 200', 'ingen GDAP', 'tack', 'vet inte']) {
    it(`${JSON.stringify(message)} is neither`, () => {
      assert.equal(yesOrNo(message), undefined);
    });
  }
});

describe('one of a few answers that were offered, picked in Swedish', () => {
  const days: readonly string[] = ['2027-03-04', '2027-04-03'];
  const sayings: Readonly<Record<string, string | undefined>> = {
    'den första': '2027-03-04',
    forsta: '2027-03-04',
    'alternativ ett': '2027-03-04',
    '1:a': '2027-03-04',
    'den andra': '2027-04-03',
    andra: '2027-04-03',
    '2:an': undefined,
    'jag menar den andra': '2027-04-03',
    'den sista': '2027-04-03',
    'den i april': '2027-04-03',
    'den tredje': undefined,
    'den första eller den andra': undefined,
    ja: undefined,
  };
  for (const [text, option] of Object.entries(sayings)) {
    it(`“${text}”`, () => {
      const choice = optionSaid(text, 'termEnd', days);
      assert.equal(choice?.kind === 'picked' ? choice.option : choice?.kind, option);
    });
  }
  it('“nej” where only one was offered', () => {
    assert.deepEqual(optionSaid('nej', 'customerCountry', ['NO']), { kind: 'none-of-them' });
  });
});
