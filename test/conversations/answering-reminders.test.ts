import assert from 'node:assert/strict';
import { waitUntil } from '../support/wait-until.ts';
import { submitsOn, textOn } from '../support/card.ts';
import { testDatabases } from '../support/databases.ts';
import { asked, newestCard } from '../support/talk.ts';
import { startTeams, type Client, type Seen, type Teams } from '../support/teams.ts';

const remind = {
  'en-GB': (subject: string) => `remind me about ${subject} on 31 March 2027`,
  'sv-SE': (subject: string) => `påminn mig om ${subject} den 31 mars 2027`,
  'pt-BR': (subject: string) => `lembre-me de ${subject} em 31 de março de 2027`,
} as const;

type Locale = keyof typeof remind;

/** What is typed below the one reminder of a Wednesday, 24 March 2027, and what is read then. */
const replies: readonly { locale: Locale; say: string; reads: RegExp; note?: string }[] = [
  { locale: 'en-GB', say: 'done', reads: /Reminder: Contoso\nDone/ },
  { locale: 'en-GB', say: 'Done, thanks!', reads: /Reminder: Contoso\nDone/ },
  { locale: 'en-GB', say: 'done with Contoso', reads: /Reminder: Contoso\nDone/ },
  { locale: 'en-GB', say: 'moved', reads: /Reminder: Contoso\nMarked as moved/ },
  { locale: 'en-GB', say: 'stop', reads: /Reminder: Contoso\nStopped/, note: 'below it, it is the reminder' },
  { locale: 'en-GB', say: 'stop reminders', reads: /Reminder: Contoso\nStopped/ },
  { locale: 'en-GB', say: 'snooze', reads: /Snoozed. .*25 March 2027/, note: 'a day' },
  { locale: 'en-GB', say: 'snooze a week', reads: /Snoozed. .*31 March 2027/ },
  { locale: 'en-GB', say: 'snooze Contoso until Friday', reads: /Snoozed. .*26 March 2027/ },
  { locale: 'en-GB', say: 'remind me again on Friday', reads: /Snoozed. .*26 March 2027/ },
  { locale: 'en-GB', say: 'remind me on Friday', reads: /Snoozed. .*26 March 2027/, note: 'of what else' },
  { locale: 'en-GB', say: 'snooze until 29.3.2027', reads: /Snoozed. .*29 March 2027/ },
  { locale: 'en-GB', say: 'snooze until June', reads: /too late/ },
  { locale: 'en-GB', say: 'snooze whatever', reads: /couldn’t find a date.*“snooze a week”/ },
  {
    locale: 'en-GB',
    say: 'done?',
    reads: /“done”/,
    note: 'a question settles nothing',
  },
  { locale: 'en-GB', say: 'what now', reads: /“done”/ },
  {
    locale: 'en-GB',
    say: 'hm, well then',
    reads: /didn’t get that.*“done”/,
    note: 'the words are named',
  },
  { locale: 'sv-SE', say: 'klar', reads: /Påminnelse: Contoso\nKlart/ },
  { locale: 'sv-SE', say: 'Contoso är klart', reads: /Påminnelse: Contoso\nKlart/ },
  { locale: 'sv-SE', say: 'flyttad', reads: /Markerat som flyttat/ },
  { locale: 'sv-SE', say: 'snooza en vecka', reads: /Uppskjutet. .*31 mars 2027/ },
  { locale: 'sv-SE', say: 'skjut upp till fredag', reads: /Uppskjutet. .*26 mars 2027/ },
  { locale: 'sv-SE', say: 'påminn mig igen om tre dagar', reads: /Uppskjutet. .*27 mars 2027/ },
  { locale: 'sv-SE', say: 'sluta påminna', reads: /Stoppat/ },
  { locale: 'sv-SE', say: 'vad nu då', reads: /”klar”/ },
  { locale: 'pt-BR', say: 'feito', reads: /Lembrete: Contoso\nConcluído/ },
  { locale: 'pt-BR', say: 'migrado', reads: /Marcado como migrado/ },
  { locale: 'pt-BR', say: 'adiar uma semana', reads: /Adiado.*31 de março de 2027/ },
  { locale: 'pt-BR', say: 'adiar até sexta', reads: /Adiado.*26 de março de 2027/ },
  { locale: 'pt-BR', say: 'lembre-me de novo na sexta-feira', reads: /Adiado.*26 de março de 2027/ },
  { locale: 'pt-BR', say: 'parar lembretes', reads: /Interrompido/ },
  { locale: 'pt-BR', say: 'e agora então', reads: /“feito”/ },
];

function read({ texts, cards }: Seen): string {
  return [...texts, ...cards.map(({ card }) => textOn(card))].join('\n');
}

// One bot each: the clock that moves is that of its process.
for (const { name, make } of testDatabases())
  describe(`what is typed below a reminder, on ${name}`, () => {
    let teams: Teams;
    const people = new Map<string, Client>();

    async function watcher(id: string, locale: Locale, subjects: readonly string[]): Promise<void> {
      const client = teams.client(id, undefined, locale);
      for (const subject of subjects) await client.say(remind[locale](subject));
      people.set(id, client);
    }

    function person(id: string): Client {
      const client = people.get(id);
      assert.ok(client, id);
      return client;
    }

    async function isAllSettled(): Promise<boolean> {
      const metrics = await (await fetch(`${String(teams.addresses[0])}/metrics`)).text();
      return /^bot_reminders_in_hand 0$/m.test(metrics) && /^bot_reminders_due 0$/m.test(metrics);
    }

    before(async () => {
      teams = await startTeams(await make());
      for (const [at, { locale }] of replies.entries()) await watcher(`reader-${at}`, locale, ['Contoso']);
      for (const id of ['of-two', 'later', 'in-a-move', 'week-after', 'twice']) {
        const subjects = id === 'of-two' ? ['Contoso', 'Fabrikam E3'] : ['Contoso'];
        await watcher(id, 'en-GB', subjects);
      }
      await teams.client('clock').say('time 2027-03-24');
      await waitUntil('all reminders are sent', isAllSettled, { seconds: 60, every: 100 });
    });
    after(() => teams.close());

    for (const [at, { locale, say, reads, note }] of replies.entries())
      it(`“${say}” (${locale}${note === undefined ? '' : `; ${note}`})`, async () => {
        assert.match(read(await person(`reader-${at}`).say(say)), reads);
      });

    it('is asked back where several customers were named, and done for the one that is said', async () => {
      const client = person('of-two');
      const which = await client.say('done');
      assert.match(which.texts.join('\n'), /Which one do you mean/);
      assert.match(textOn(newestCard(which)), /Contoso[\s\S]*Fabrikam E3/);
      assert.ok(submitsOn(newestCard(which)).some((submit) => submit['do'] === 'open'));
      assert.match(read(await client.say('snooze Fabrikam E3 a week')), /Reminder: Fabrikam E3\nSnoozed/);
      assert.match(read(await client.say('done with Contoso')), /Reminder: Contoso\nDone/);
      assert.match(read(await client.say('done')), /Reminder: Fabrikam E3\nDone/, 'the one that is left');
    });

    it('may come a while after it, but “stop” is no longer about it', async () => {
      const client = person('later');
      await client.say('help');
      assert.match(read(await client.say('stop')), /nothing to cancel/);
      assert.match(
        read(await client.say('Zyxel')),
        /help you move/,
        'the words are named right below it only',
      );
      assert.match(read(await client.say('snooze a day')), /Snoozed. .*25 March 2027/);
    });

    it('is an answer where a question is open that it answers', async () => {
      const client = person('in-a-move');
      await client.say('another partner, Sweden to Norway');
      await client.say('direct-bill');
      const next = await client.say('done');
      assert.doesNotMatch(read(next), /Reminder: Contoso/);
      assert.notEqual(asked(next), 'relationship');
      assert.match(read(await client.say('stop reminders')), /Reminder: Contoso\nStopped/);
    });

    it('said twice changes nothing more', async () => {
      const client = person('twice');
      await client.say('moved');
      assert.match(read(await client.say('done')), /Marked as moved/);
    });

    it('says where all reminders are, where none came of late', async () => {
      const client = teams.client('nobody-reminded');
      await client.say('remind me about Contoso on 31 May 2027');
      for (const say of ['done', 'snooze a week', 'remind me again on Friday'])
        assert.match(read(await client.say(say)), /No reminder of the last week .*“reminders”/, say);
    });

    it('leaves those alone who watch nothing', async () => {
      const client = teams.client('watches-nothing');
      assert.match(read(await client.say('done')), /say “start”/);
    });

    it('is no longer about a reminder of more than a week ago', async () => {
      await teams.client('clock').say('time 2027-04-02');
      assert.match(read(await person('week-after').say('done')), /No reminder of the last week/);
    });
  });
