import assert from 'node:assert/strict';
import type { Heard, TeamMember } from '../support/colleague-scene.ts';
import { testDatabases } from '../support/databases.ts';
import { openMonth, type Month } from '../support/month.ts';
import { directMove } from '../support/moves.ts';
import { partnerMove } from '../support/partner-move.ts';

const contoso = { ...partnerMove, termEnd: '2027-01-15', termStart: '2026-01-16' };
const fabrikam = { ...directMove, billingAccount: 'mosa', termEnd: '2027-01-08', termStart: '2026-01-09' };
const inBrazil = { partnerCountry: 'BR', customerCountry: 'BR' };
const padariaSol = { ...partnerMove, ...inBrazil, termEnd: '2027-02-03', termStart: '2026-02-04' };

const places = {
  channel: '19:team@thread.tacv2',
  Ada: 'a:ada-alm',
  Björn: 'a:bj-rn-ek',
  Clara: 'a:clara-reis',
  Eve: 'a:eve-berg',
} as const;

/** All that the bot says of its own accord in the month and until 19 January: when, where, and what of it. */
const comes: readonly (readonly [day: string, where: keyof typeof places, says: RegExp])[] = [
  [
    '2026-12-04',
    'Björn',
    /^Påminnelse\nringa Fabrikam\nFabrikam · Härnäst: Se till att Microsoft-kundavtalet/,
  ],
  ['2026-12-04', 'Clara', /^Lembrete: Padaria Sol[^]*A seguir: Verifique se o convite chegou – Você/],
  ['2026-12-05', 'Clara', /^Lembrete\nPadaria Sol[^]*A seguir: Verifique se o convite chegou – Você/],
  ['2026-12-07', 'Ada', /^Björn Ek is away until 11 December 2026 and has named you as stand-in/],
  [
    '2026-12-09',
    'Ada',
    /^You’re the stand-in for Björn Ek[^]*Reminder: Fabrikam[^]*Next: Get the Microsoft Customer/,
  ],
  ['2026-12-12', 'Björn', /^Ada Alm är inte längre din ersättare/],
  ['2026-12-12', 'Ada', /^Your time as stand-in for Björn Ek is over/],
  [
    '2026-12-14',
    'Clara',
    /^Lembrete\nPadaria Sol[^]*A seguir: Confirme que o Contrato de Cliente da Microsoft/,
  ],
  [
    '2026-12-16',
    'channel',
    /^Reminder: Contoso[^]*Next: Get the Microsoft Customer Agreement[^]*Set by Ada Alm/,
  ],
  ['2026-12-17', 'Björn', /^Clara Reis har lämnat över Padaria Sol till dig/],
  ['2026-12-21', 'Ada', /^Eve Berg has me now and has taken over Contoso from you/],
  [
    '2026-12-21',
    'Björn',
    /^Påminnelse\nPadaria Sol[^]*Härnäst: Se till att Microsoft-kundavtalet godkänns – Kunden/,
  ],
  ['2026-12-25', 'Björn', /^Påminnelse: Fabrikam[^]*Härnäst: Stäng av återkommande fakturering – Kunden/],
  ['2027-01-01', 'channel', /^Reminder: Contoso[^]*14 days left[^]*Next: [^]*Set by Eve Berg/],
  ['2027-01-04', 'Björn', /^Påminnelse: Padaria Sol[^]*30 dagar kvar[^]*Härnäst: /],
  ['2027-01-08', 'channel', /^Reminder: Contoso[^]*7 days left[^]*Set by Eve Berg/],
];

/** What is done in that month, on which day, in the words by which it would be called the next step. */
const done: readonly (readonly [customer: string, day: string, step: RegExp])[] = [
  ['Contoso', '2026-12-01', /: (Check that the invitation|Kontrollera att inbjudan|Verifique se o convite)/],
  ['Contoso', '2026-12-05', /: (Wait until the customer|Vänta tills kunden|Aguarde até o cliente)/],
  ['Padaria Sol', '2026-12-05', /: (Wait until the customer|Vänta tills kunden|Aguarde até o cliente)/],
  [
    'Fabrikam',
    '2026-12-09',
    /: (Get the Microsoft Customer|Se till att Microsoft-kund|Confirme que o Contrato)/,
  ],
];

/** What a button of that verb, or that does so, submits; of several, the first that also says so. */
function pressing({ submits, words }: Heard, verb: string, also = ''): object {
  const found = submits.find(
    (one) => (one['verb'] === verb || one['do'] === verb) && JSON.stringify(one).includes(also),
  );
  assert.ok(found, `${verb} is offered on ${words}`);
  return found;
}

function placeOf({ day, where }: { readonly day: string; readonly where: string }): string {
  return `${day} ${where}`;
}

for (const { name, make } of testDatabases())
  describe(`a month of three moves in a team of three, on ${name}`, function () {
    this.timeout(60_000);
    let month: Month;
    let ada: TeamMember;
    let björn: TeamMember;
    let clara: TeamMember;
    let eve: TeamMember;
    before(async () => {
      month = await openMonth(await make(), '2026-12-01');
      ada = month.member('Ada Alm', 'en-GB');
      björn = month.member('Björn Ek', 'sv-SE');
      clara = month.member('Clara Reis', 'pt-BR');
      eve = month.member('Eve Berg', 'en-GB');
    });
    after(() => month.close());

    it('begins with a plan in the channel and two in their own chats, each in its language', async () => {
      await ada.say('hello');
      const plan = await ada.answerAllInChannel('start', contoso);
      assert.match(plan.words, /Transfer the subscriptions from partner to partner/);
      await ada.sayInChannel('the customer is Contoso');
      assert.match((await ada.sayInChannel('remind me')).words, /Contoso[^]*16 December 2026/);
      const progress = await björn.pressInChannel(pressing(plan, 'steps'));
      const done = await björn.pressInChannel(pressing(progress, 'tick'));
      assert.match(done.words, /Klart 1 december 2026 av Björn Ek/, 'anybody ticks there');

      assert.match((await björn.answerAll('börja', fabrikam)).words, /Etablera nya prenumerationer/);
      await björn.say('kunden är Fabrikam');
      await björn.say('påminn mig');
      await björn.say('påminn mig den 4 december att ringa Fabrikam');

      assert.match((await clara.answerAll('começar', padariaSol)).words, /Transfira as assinaturas/);
      await clara.say('o cliente é Padaria Sol');
      const days = await clara.say('me lembre em 5, 14 e 21 de dezembro');
      await clara.press(pressing(days, 'keep-reminders'));
      assert.match((await clara.say('me lembre')).words, /4 de dezembro de 2026\n4 de janeiro de 2027/);
    });

    it('has news in the first week, each ticked off by who tells it', async () => {
      await month.passUntil('2026-12-05');
      const accepted = await ada.sayInChannel('the customer accepted');
      assert.match(accepted.words, /^Done: Wait until the customer has accepted\. Next: Get the Microsoft/);
      assert.match(
        (await clara.say('o cliente aceitou')).words,
        /^Concluído: [^]*Aguarde até o cliente aceitar/,
      );
    });

    it('has texts for those who are no part of it, in their language, one of them taken as a file', async () => {
      const drafts = await björn.say('utkast');
      const inEnglish = await björn.press(pressing(drafts, 'drafts', '"en"'));
      const notice = await björn.press(pressing(inEnglish, 'draft', 'notice-30'));
      assert.match(notice.words, /^Subject: Reminder: your Microsoft subscriptions end on 8 January 2027\n/);
      assert.match(notice.words, /Kind regards,\nBjörn Ek/);
      assert.match(inEnglish.words, /Texter att skicka vidare: Fabrikam/, 'the card stays in his');
      const file = (await month.takeFile(björn)).replaceAll('\r\n', '\n');
      assert.ok(file.startsWith('Subject: Reminder: ') && notice.words.startsWith(file.trim()));
      const request = await clara.press(pressing(await clara.say('rascunho'), 'draft', 'old-partner'));
      assert.match(request.words, /^Assunto: Padaria Sol: migração das assinaturas/);
    });

    it('has somebody away in the second, for whom a colleague acts in her own language', async () => {
      await month.passUntil('2026-12-06');
      assert.match(
        (await björn.say('ersättare Ada Alm till den 11 december')).words,
        /Ada Alm är din ersättare/,
      );
      const reminder = (await month.passUntil('2026-12-09')).at(-1);
      assert.ok(reminder);
      const done = await ada.press(pressing(reminder, 'tick'));
      assert.match(done.words, /Next: Turn recurring billing off[^]*Done on 9 December 2026 by Ada Alm/);
      await month.passUntil('2026-12-13');
      assert.match((await björn.say('mina flyttar')).words, /Fabrikam[^]*Stäng av återkommande fakturering/);
    });

    it('has moves handed over in the third: at once, and once the colleague has the bot', async () => {
      await month.passUntil('2026-12-16');
      const given = await clara.say('passe a Padaria Sol para Björn Ek');
      assert.match(given.words, /Padaria Sol agora está com Björn Ek/);
      await month.passUntil('2026-12-17');
      const asked = await ada.sayInChannel('give Contoso to <at>Eve Berg</at>', ['Eve Berg']);
      assert.match(asked.words, /<at>Eve Berg<\/at> – Ada Alm wants to hand Contoso over/);
      await month.passUntil('2026-12-20');
      assert.match((await ada.sayInChannel('my moves')).words, /Contoso/, 'it stayed meanwhile');
      const installed = await eve.install();
      assert.match(installed.words, /Ada Alm has handed Contoso over to you/);
    });

    it('sees a move through in the fourth, and one closed later with steps still open, which are named first', async () => {
      await month.passUntil('2026-12-27');
      const through = await björn.say('Fabrikam: steg 2 och 3 är klara');
      assert.match(through.words, /Det var sista steget\.[^]*3 av 3 steg klara/);
      assert.match((await björn.press(pressing(through, 'close-move'))).words, /Fabrikam: avslutad/);
      assert.doesNotMatch((await björn.say('mina flyttar')).words, /Fabrikam/);
      await month.passUntil('2027-01-08');
      const asked = await eve.say('Contoso is done');
      assert.match(asked.words, /still open\. Close it anyway\?[^]*Choose what happens when the term ends/);
      assert.match((await eve.press(pressing(asked, 'close-move'))).words, /Contoso: closed/);
    });

    it('has told each thing once, in time, to the right person in their language, and nothing after the end', async () => {
      await month.passUntil('2027-01-19');
      const seen = month.told.toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)));
      const wanted = comes
        .map(([day, where, says]) => ({ day, where: places[where], says }))
        .toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)));
      assert.deepEqual(seen.map(placeOf), wanted.map(placeOf));
      for (const [index, { says }] of wanted.entries()) assert.match(seen[index]?.words ?? '', says);
    });

    for (const [customer, from, step] of done)
      it(`never called next of ${customer} what was done on ${from}: ${step.source}`, () => {
        const later = month.told.filter(({ day, words }) => day > from && words.includes(customer));
        assert.ok(later.length > 0);
        for (const { words } of later) assert.doesNotMatch(words, step);
      });
  });
