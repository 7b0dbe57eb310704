import assert from 'node:assert/strict';
import { languages } from '../../languages/all.ts';
import { languageIds } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import type { Key } from '../../languages/en/says.ts';
import { waitUntil } from '../support/wait-until.ts';
import { nodesOf, submitsOn, textOn } from '../support/card.ts';
import { testDatabases } from '../support/databases.ts';
import { onEachDatabase } from '../support/stage.ts';
import { asked, newestCard, saidIn } from '../support/talk.ts';
import { startTeams, type Client, type Place, type Seen } from '../support/teams.ts';
import { pressReminder, watchIdOf } from '../support/watching.ts';

const english = speechFor('en-GB');
const swedish = speechFor('sv-SE');
const portuguese = speechFor('pt-BR');

function saysOn(card: unknown, key: Key, speech = swedish): void {
  assert.ok(
    textOn(card).includes(speech.say(key)),
    `${key} in ${speech.locale}: ${textOn(card).slice(0, 200)}`,
  );
}

/** What the input of the language begins with on the settings card. */
async function languageSet(client: Client): Promise<unknown> {
  const card = newestCard(await client.say('settings'));
  return nodesOf(card).find(({ id }) => id === 'language')?.['value'];
}

function speaksOf(seen: Seen): unknown[] {
  return submitsOn(newestCard(seen)).flatMap(({ verb, language }) => (verb === 'speak' ? [language] : []));
}

onEachDatabase('the language', (stage) => {
  let turns = 0;
  const inChannel = (place: Place, locale: string): Client =>
    stage.teams.client(`speaker-${(turns += 1)}`, place, locale);

  describe('of the client', () => {
    it('is spoken from the first word', async () => {
      const client = stage.newClient('sv-SE');
      saysOn(newestCard(await client.install()), 'welcome.value');
      const first = await client.say('start');
      saysOn(newestCard(first), 'question.source.title');
      const next = await client.pressOn(newestCard(first), 'answer', { source: 'another-partner' });
      saysOn(newestCard(next), 'question.partnerModel.title');
    });

    it('is spoken on the card that an answer leaves behind', async () => {
      const client = stage.newClient('pt-BR');
      const first = newestCard(await client.say('start'));
      const { updates } = await client.pressOn(first, 'answer', { source: 'another-partner' });
      saysOn(updates[0]?.card, 'fact.source.another-partner', portuguese);
    });

    const locales = [
      { locale: 'sv', speech: swedish },
      { locale: 'sv-FI', speech: swedish },
      { locale: 'pt', speech: portuguese },
      { locale: 'pt-PT', speech: portuguese },
      { locale: 'fi-FI', speech: english, note: 'which is not spoken' },
      { locale: 'no locale', speech: english, note: 'which is none' },
      { locale: 'x'.repeat(100), speech: english, note: 'which is none' },
      { locale: null, speech: english, note: 'which is none' },
    ];
    for (const { locale, speech, note } of locales)
      it(`${String(locale).slice(0, 10)} is answered in ${speech.locale}${note === undefined ? '' : `, ${note}`}`, async () => {
        const seen = await stage.newClient().say('start', { locale });
        saysOn(newestCard(seen), 'question.source.title', speech);
      });

    it('writes days as its region does', async () => {
      const remind = 'remind me about Contoso E3 on 31 March 2027';
      const days = { 'en-US': 'March 31, 2027', 'en-GB': '31 March 2027', 'sv-SE': '31 mars 2027' };
      for (const [locale, day] of Object.entries(days)) {
        const seen = await stage.newClient(locale).say(remind);
        assert.ok(textOn(newestCard(seen)).includes(day), `${day} in ${textOn(newestCard(seen))}`);
      }
    });

    it('is followed where the client changes it, and kept where an activity has none', async () => {
      const client = stage.newClient();
      await client.say('start', { locale: 'pt-BR' });
      saysOn(newestCard(await client.say('help', { locale: undefined })), 'help.title', portuguese);
      saysOn(newestCard(await client.say('help', { locale: 'sv-SE' })), 'help.title');
      saysOn(newestCard(await client.say('help', { locale: 'en-GB' })), 'help.title', english);
    });
  });

  describe('that a person asks for', () => {
    const words = [
      { say: 'språk engelska', speech: english },
      { say: 'in English please', speech: english },
      { say: 'idioma português', speech: portuguese },
      { say: 'em português', speech: portuguese },
      { say: 'på svenska, tack', speech: swedish },
      { say: 'språk svenska', speech: swedish },
    ];
    for (const { say, speech } of words)
      it(`by “${say}” is understood whatever is spoken`, async () => {
        for (const { locale } of languages) {
          const client = stage.newClient(locale);
          await client.say(say);
          saysOn(newestCard(await client.say('help')), 'help.title', speech);
        }
      });

    for (const say of ['språk', 'idioma', 'language'])
      it(`is offered by “${say}” whatever is spoken`, async () => {
        for (const { locale } of languages)
          assert.deepEqual(speaksOf(await stage.newClient(locale).say(say)), [...languageIds]);
      });

    for (const say of ['language Swedish', 'in Swedish, please', 'svenska', 'speak Swedish', 'em sueco'])
      it(`by “${say}” is spoken from then on, and the open question comes again in it`, async () => {
        const client = stage.newClient();
        await client.say('start');
        await client.say('another partner');
        await client.say('direct-bill');
        const seen = await client.say(say);
        assert.ok(saidIn(seen).includes(swedish.say('language.changed', { language: 'svenska' })));
        assert.equal(asked(seen), 'partnerCountry');
        saysOn(newestCard(seen), 'question.partnerCountry.title');
        assert.equal(seen.updates.length, 1, 'the question that stood there is closed');
        saysOn(newestCard(await client.say('NO')), 'question.customerCountry.title');
      });

    const nationalities = [
      { locale: 'pt-BR', say: 'sueco', next: 'customerCountry', speech: portuguese },
      { locale: 'pt-BR', say: 'português', next: 'customerCountry', speech: portuguese },
      { locale: 'pt-BR', say: 'em português', next: 'partnerCountry', speech: portuguese },
      { locale: 'pt-BR', say: 'svenska', next: 'partnerCountry', speech: swedish },
      { locale: 'en-GB', say: 'português', next: 'partnerCountry', speech: portuguese },
      { locale: 'en-GB', say: 'Swedish', next: 'customerCountry', speech: english },
    ] as const;
    for (const { locale, say, next, speech } of nationalities)
      it(`and the country that is asked for are told apart: “${say}” in ${locale}`, async () => {
        const client = stage.newClient(locale);
        await client.say('start');
        await client.say('another partner');
        await client.say('direct-bill');
        const seen = await client.say(say);
        assert.equal(asked(seen), next);
        saysOn(newestCard(seen), `question.${next}.title`, speech);
      });

    it('is chosen on a card that names each in itself, and turns into the language', async () => {
      const client = stage.newClient();
      const seen = await client.say('language');
      assert.deepEqual(speaksOf(seen), [...languageIds]);
      const button = submitsOn(newestCard(seen)).find(({ language }) => language === 'pt') ?? {};
      const stands = seen.cards.at(-1)?.id;
      const pressed = await client.press(button, {}, { replyToId: stands });
      assert.deepEqual(
        pressed.updates.map(({ id }) => id),
        [stands],
      );
      saysOn(pressed.updates[0]?.card, 'language.title', portuguese);
      const back = submitsOn(pressed.updates[0]?.card).find(({ language }) => language === 'en') ?? {};
      const again = await client.press(back);
      assert.match(saidIn(again), /I’ll speak English/, 'it stays good');
    });

    it('is chosen on the welcome, which turns into it', async () => {
      const client = stage.newClient();
      const welcome = await client.install();
      assert.deepEqual(
        speaksOf(welcome),
        languageIds.filter((id) => id !== 'en'),
        'the others',
      );
      const button = submitsOn(newestCard(welcome)).find(({ language }) => language === 'sv') ?? {};
      const stands = welcome.cards.at(-1)?.id;
      const pressed = await client.press(button, {}, { replyToId: stands });
      const [update] = pressed.updates;
      assert.ok(update);
      assert.equal(update.id, stands);
      saysOn(update.card, 'welcome.value');
      assert.deepEqual(
        submitsOn(newestCard(pressed)).map(({ verb }) => verb),
        ['undo', 'settings'],
        'what was chosen can be taken back; no second welcome',
      );
      const elsewhere = await client.press(button);
      saysOn(newestCard(elsewhere), 'welcome.value');
    });

    it('and is not spoken is declined, with those that are', async () => {
      const client = stage.newClient();
      for (const say of ['language Latin', 'in Sanskrit please']) {
        const seen = await client.say(say);
        assert.match(textOn(newestCard(seen)), /I speak English, Swedish\b/);
        assert.deepEqual(speaksOf(seen), [...languageIds]);
      }
      assert.equal(await languageSet(client), 'teams');
    });

    it('wins over that of the client, in every conversation', async () => {
      const client = stage.newClient();
      await client.say('svenska');
      saysOn(newestCard(await client.say('help', { locale: 'pt-BR' })), 'help.title');
      const place = { conversationId: '19:other', type: 'channel' } as const;
      const name = `speaker-${(turns += 1)}`;
      await stage.teams.client(name, place).say('português');
      saysOn(newestCard(await stage.teams.client(name).say('help')), 'help.title', portuguese);
    });

    it('brings the plan again in it, with every answer kept', async () => {
      const client = stage.newClient();
      const blocked = await client.say('another partner, USA to Canada');
      saysOn(newestCard(blocked), 'verdict.blocked', english);
      const seen = await client.say('svenska');
      saysOn(newestCard(seen), 'verdict.blocked');
      assert.match(textOn(newestCard(seen)), /USA|Förenta staterna/);
      const same = await client.say('svenska');
      assert.deepEqual(
        submitsOn(newestCard(same)).map(({ verb }) => verb),
        ['settings'],
        'nothing changes: there is nothing to take back, and the plan is not shown again',
      );
    });

    it('shows whatever is open again: the form, the name of a customer, forgetting', async () => {
      const opens = [
        { say: ['form'], key: 'form.title' },
        { say: ['remind me on 31 March 2027'], key: 'watch.name.title' },
        { say: ['forget me'], key: 'forget.title' },
      ] as const;
      for (const { say, key } of opens) {
        const client = stage.newClient();
        for (const text of say) await client.say(text);
        saysOn(newestCard(await client.say('português')), key, portuguese);
      }
    });

    it('is on the list of what is stored, and forgotten with it', async () => {
      const client = stage.newClient('en-US');
      await client.say('svenska');
      const data = textOn(newestCard(await client.say('my data')));
      assert.match(data, /"locale": "en-US"/);
      assert.match(data, /"language": "sv"/);
      await client.say('forget me');
      await client.say('yes');
      const seen = await client.say('help');
      saysOn(newestCard(seen), 'help.title', english);
      assert.equal(await languageSet(client), 'teams');
    });
  });

  describe('in the settings', () => {
    const rest = { timeZone: 'UTC', hour: '9', cadence: '60, 30', workingDays: '1,2,3' };

    it('is changed, and given back to Teams', async () => {
      const client = stage.newClient();
      await client.say('start');
      const card = newestCard(await client.say('settings'));
      const seen = await client.pressOn(card, 'save-settings', { ...rest, language: 'pt' });
      assert.ok(saidIn(seen).includes(portuguese.say('language.changed', { language: 'português' })));
      assert.equal(asked(seen), 'source');
      saysOn(newestCard(seen), 'question.source.title', portuguese);
      assert.equal(await languageSet(client), 'pt');
      const back = await client.pressOn(card, 'save-settings', { ...rest, language: 'teams' });
      assert.ok(saidIn(back).includes(english.say('language.asInTeams', { language: 'English' })));
      saysOn(newestCard(back), 'question.source.title', english);
    });

    it('is not mentioned where it stays', async () => {
      const client = stage.newClient();
      const card = newestCard(await client.say('settings'));
      const seen = await client.pressOn(card, 'save-settings', { ...rest, language: 'teams' });
      assert.doesNotMatch(seen.texts.join('\n'), /language|speak/);
    });
  });

  describe('of each person in a channel', () => {
    const place = { conversationId: '19:languages', type: 'channel' } as const;

    it('is that of their answers', async () => {
      const ada = inChannel(place, 'sv-SE');
      const bob = inChannel(place, 'pt-BR');
      saysOn(newestCard(await ada.say('start')), 'question.source.title');
      saysOn(newestCard(await bob.say('start')), 'question.source.title', portuguese);
      saysOn(newestCard(await ada.say('another partner')), 'question.partnerModel.title');
    });

    it('is their own on what is said of a reminder of somebody else', async () => {
      const ada = inChannel(place, 'sv-SE');
      const bob = inChannel(place, 'pt-BR');
      await ada.say('remind me about Contoso on 31 March 2027');
      const id = await watchIdOf(ada, 'Contoso');
      await pressReminder(ada, id, { do: 'done' });
      const late = await bob.press({ verb: 'reminder', do: 'done', watchId: id });
      saysOn(newestCard(late), 'handled.done', portuguese);
    });

    it('cannot be changed on a card of somebody else', async () => {
      const ada = stage.teams.client('ada-of-cards', place, 'sv-SE');
      const bob = stage.teams.client('bob-of-cards', place);
      const card = newestCard(await ada.say('language'));
      const seen = await bob.pressOn(card, 'speak');
      assert.match(seen.texts.join('\n'), /somebody else/);
      // Settings are shown where nobody reads along.
      for (const name of ['ada-of-cards', 'bob-of-cards'])
        assert.equal(await languageSet(stage.teams.client(name)), 'teams');
    });
  });

  describe('that is forged', () => {
    const forged = [
      { why: 'one that is not spoken', data: { language: 'fr' }, says: /don’t know that button/ },
      { why: 'no tag', data: { language: '__proto__' }, says: /don’t know that button/ },
      { why: 'several', data: { language: ['sv', 'pt'] }, says: /don’t know that button/ },
      { why: 'another person’s', data: { language: 'sv', userId: 'x' }, says: /no longer current/ },
      { why: 'on no card', data: { language: 'sv' }, says: /no longer current/ },
      { why: 'on a made-up card', data: { language: 'sv', card: 'made.1' }, says: /somebody else/ },
    ];
    for (const { why, data, says } of forged)
      it(`is refused: ${why}`, async () => {
        const client = stage.newClient();
        const seen = await client.press({ verb: 'speak', on: 'language', ...data });
        assert.match(seen.texts.join('\n'), says);
        assert.equal(await languageSet(client), 'teams');
      });
  });
});

// One bot each: the clock that moves is that of its process.
for (const { name, make } of testDatabases())
  describe(`a reminder's language, on ${name}`, () => {
    it('is its maker’s, in a channel too, after restarts, whoever speaks there last', async () => {
      const teams = await startTeams(await make());
      try {
        const place = { conversationId: '19:reminders', type: 'channel' } as const;
        const ada = teams.client('ada', place, 'sv-FI');
        const bob = teams.client('bob', place, 'en-US');
        const cleo = teams.client('cleo', place, 'pt-BR');
        await ada.say('remind me about Contoso on 31 March 2027');
        await bob.say('remind me about Fabrikam on 31 March 2027');
        // From another place: a language is a person's, wherever they say so.
        await teams.client('bob', undefined, 'en-US').say('português');
        await cleo.say('help');
        await teams.restart();
        await cleo.say('help');
        const since = teams.connector.requests.length;
        await cleo.say('time 2027-03-24');
        const cards = () =>
          teams.connector.requests
            .slice(since)
            .flatMap(({ activity }) => activity.attachments ?? [])
            .map(({ content }) => textOn(content));
        const cardAbout = (subject: string) => cards().find((text) => text.includes(subject)) ?? '';
        await waitUntil('both come', () => cardAbout('Contoso') !== '' && cardAbout('Fabrikam') !== '', {
          seconds: 20,
          every: 50,
        });
        const finnish = speechFor('sv-FI');
        assert.ok(cardAbout('Contoso').includes(finnish.say('handled.title', { subject: 'Contoso' })));
        assert.ok(cardAbout('Contoso').includes(finnish.day('2027-03-31')), cardAbout('Contoso'));
        assert.ok(cardAbout('Fabrikam').includes(portuguese.say('handled.title', { subject: 'Fabrikam' })));
        assert.ok(cardAbout('Fabrikam').includes(portuguese.day('2027-03-31')), cardAbout('Fabrikam'));
      } finally {
        await teams.close();
      }
    }).timeout(60_000);
  });
