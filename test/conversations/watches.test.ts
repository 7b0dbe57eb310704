import assert from 'node:assert/strict';
import { z } from 'zod';
import { inputIds, submitsOn, textOn } from '../support/card.ts';
import { onEachDatabase } from '../support/stage.ts';
import { advised, asked, newestCard, saidIn } from '../support/talk.ts';
import type { Seen } from '../support/teams.ts';
import { listedOn, plan } from '../support/watching.ts';

const noReminderSet = /haven’t set a reminder/;

function isAdded(seen: Seen, subject: string): void {
  assert.match(textOn(newestCard(seen)), new RegExp(`^I’ll remind you about ${subject}$`, 'm'));
}

onEachDatabase('watching', (stage) => {
  describe('the plan that a person sees', () => {
    it('asks the name by its button, then says when reminders come and in which zone', async () => {
      const client = stage.newClient();
      const made = await plan(client);
      const question = await client.pressOn(newestCard(made), 'watch');
      assert.deepEqual(inputIds(newestCard(question)), ['customerName']);
      const added = await client.pressOn(newestCard(question), 'name', { customerName: '  Contoso\nE3 ' });
      isAdded(added, 'Contoso E3');
      const text = textOn(newestCard(added));
      assert.match(text, /28 February 2027 \(UTC\)/);
      // 60, 30, 14, 7 and 1 days before; none on a weekend.
      for (const day of ['30 December 2026', '29 January 2027', '12 February 2027', '26 February 2027'])
        assert.match(text, new RegExp(`^${day}$`, 'm'));
      assert.match(text, /At 09:00 your time \(UTC\)/);
      assert.equal(added.updates[0]?.id, question.cards.at(-1)?.id, 'the question shows its answer');
      assert.match(textOn(added.updates[0]?.card), /Contoso E3/);
    });

    it('takes a typed name, and stays open to change', async () => {
      const client = stage.newClient();
      await plan(client);
      await client.say('watch');
      const added = await client.say('Fabrikam');
      isAdded(added, 'Fabrikam');
      assert.equal(added.cards.length, 1, 'the plan is not shown again');
      assert.ok(advised(await client.say('the offer is different')).includes('reassign-licences'));
    });

    it('is watched under the name that is said along', async () => {
      const client = stage.newClient();
      await plan(client);
      const added = await client.say('watch Fabrikam');
      isAdded(added, 'Fabrikam');
      assert.match(textOn(newestCard(added)), /28 February 2027/);
    });

    const badNames = [
      { name: ' \n ', why: 'nothing', says: /need a name/ },
      { name: 'x'.repeat(121), why: '121 characters', says: /121 characters; I can keep 120/ },
    ];
    for (const { name, why, says } of badNames) {
      it(`asks again for a name of ${why}, and keeps the plan`, async () => {
        const client = stage.newClient();
        const question = await client.pressOn(newestCard(await plan(client)), 'watch');
        const again = await client.pressOn(newestCard(question), 'name', { customerName: name });
        assert.match(textOn(newestCard(again)), says);
        isAdded(await client.pressOn(newestCard(again), 'name', { customerName: 'Contoso' }), 'Contoso');
      });
    }

    it('takes a name as long as can be, pressed or typed', async () => {
      const client = stage.newClient();
      await plan(client);
      await client.say('watch');
      isAdded(await client.say('x'.repeat(120)), 'x'.repeat(120));
    });

    it('says so when a picture or too long a text comes instead of a name', async () => {
      const client = stage.newClient();
      await plan(client);
      await client.say('watch');
      const picture = await client.post({ type: 'message', attachments: [{ contentType: 'image/png' }] });
      assert.match(textOn(newestCard(picture)), /can’t read pictures/);
      assert.match(textOn(newestCard(await client.say('x'.repeat(2000)))), /too long/);
      isAdded(await client.say('Contoso'), 'Contoso');
    });

    for (const way of ['cancel', 'back']) {
      it(`is left as it was by ${way}: nothing is watched`, async () => {
        const client = stage.newClient();
        const question = await client.pressOn(newestCard(await plan(client)), 'watch');
        const left = await client.say(way);
        assert.match(left.texts.join('\n'), noReminderSet);
        assert.deepEqual(submitsOn(left.updates[0]?.card), [], 'the question cannot be answered any more');
        const late = await client.pressOn(newestCard(question), 'name', { customerName: 'Contoso' });
        assert.match(late.texts.join('\n'), /no longer current/);
        assert.match((await client.say('reminders')).texts.join('\n'), /have no reminders yet/);
      });
    }

    it('shows help and asks the name again', async () => {
      const client = stage.newClient();
      await plan(client);
      await client.say('watch');
      const helped = await client.say('help');
      assert.deepEqual(inputIds(newestCard(helped)), ['customerName']);
      isAdded(await client.say('Contoso'), 'Contoso');
    });

    it('starts over in the middle', async () => {
      const client = stage.newClient();
      await plan(client);
      await client.say('watch');
      assert.equal(asked(await client.say('start over')), 'source');
    });

    it('can be changed in the middle, from its card', async () => {
      const client = stage.newClient();
      const made = newestCard(await plan(client));
      await client.pressOn(made, 'watch');
      const changing = await client.pressOn(made, 'change', { question: 'offer' });
      assert.equal(asked(changing), 'offer');
    });

    it('asks the name again when its button is pressed twice', async () => {
      const client = stage.newClient();
      const made = newestCard(await plan(client));
      await client.pressOn(made, 'watch');
      const again = await client.pressOn(made, 'watch');
      isAdded(await client.pressOn(newestCard(again), 'name', { customerName: 'Contoso' }), 'Contoso');
      assert.equal(listedOn(await client.say('reminders')).length, 1);
    });

    it('cannot be watched where its regions stop it, or while there is none', async () => {
      const client = stage.newClient();
      assert.match((await client.say('watch')).texts.join('\n'), /no plan/);
      await client.say('another partner, US to CA');
      assert.match((await client.say('watch')).texts.join('\n'), /no plan/);
    });
  });

  describe('the time zone', () => {
    it('is the one that the client reports, until the person confirms it', async () => {
      const client = stage.newClient();
      const zoned = { localTimezone: 'Europe/Stockholm' };
      const added = await client.say('remind me about Contoso on 31 March 2027', zoned);
      assert.match(
        textOn(newestCard(added)),
        /At 09:00 your time \(Stockholm\)[\s\S]*from your Teams client/,
      );
      const confirm = submitsOn(newestCard(added)).at(-1);
      assert.ok(confirm);
      assert.deepEqual(confirm, { verb: 'confirm-time-zone' });
      const confirmed = await client.press(confirm, {}, zoned);
      assert.match(saidIn(confirmed), /Europe\/Stockholm/);
      const next = await client.say('remind me about Fabrikam on 31 March 2027', {
        localTimezone: 'Asia/Tokyo',
      });
      assert.match(textOn(newestCard(next)), /your time \(Stockholm\)/, 'what was confirmed stays');
      assert.deepEqual(
        submitsOn(newestCard(next)).map(({ verb }) => verb),
        ['undo', 'open-watch', 'reminders', 'settings'],
      );
    });

    it('is called by its city as people write it', async () => {
      const client = stage.newClient('pt-BR');
      const zoned = { localTimezone: 'America/Sao_Paulo' };
      const added = await client.say('lembre-me de Contoso em 31 de março de 2027', zoned);
      const listed = await client.say('lembretes', zoned);
      for (const seen of [added, listed]) assert.match(textOn(newestCard(seen)), /São Paulo/);
    });

    it('says so where the client reports none', async () => {
      const added = await stage.newClient().say('remind me about Contoso on 31 March 2027');
      assert.match(textOn(newestCard(added)), /don’t know your time zone, so I’m using UTC/);
    });
  });

  describe('what is asked for in one go', () => {
    it('is watched at once', async () => {
      const client = stage.newClient();
      const added = await client.say('remind me about Contoso E3 on 31 March 2027');
      isAdded(added, 'Contoso E3');
      assert.equal(listedOn(await client.say('reminders'))[0]?.title, 'Contoso E3');
    });

    it('lets a move that is under way go on afterwards', async () => {
      const client = stage.newClient();
      await client.say('start');
      await client.say('another partner');
      const added = await client.say('remind me about Contoso on 31 March 2027');
      assert.match(textOn(added.cards[0]?.card), /I’ll remind you about Contoso/);
      assert.equal(asked(added), 'partnerModel');
      assert.equal(asked(await client.say('direct-bill')), 'partnerCountry');
    });

    it('asks for a date that is missing, and takes it typed or from the card', async () => {
      const client = stage.newClient();
      const question = await client.say('remind me about Contoso');
      assert.deepEqual(inputIds(newestCard(question)), ['watchEnd']);
      isAdded(await client.pressOn(newestCard(question), 'watch-end', { watchEnd: '2027-03-31' }), 'Contoso');
      await client.say('remind me about Fabrikam');
      const added = await client.say('end of March');
      isAdded(added, 'Fabrikam');
      assert.match(textOn(newestCard(added)), /31 March 2027/);
    });

    it('asks for a name that is missing', async () => {
      const client = stage.newClient();
      assert.deepEqual(inputIds(newestCard(await client.say('remind me on 31 March 2027'))), [
        'customerName',
      ]);
      const added = await client.say('Contoso');
      isAdded(added, 'Contoso');
      assert.match(textOn(newestCard(added)), /31 March 2027/);
    });

    it('asks for both where both are missing, with a way back to the name', async () => {
      const client = stage.newClient();
      await client.say('remind me');
      await client.say('Contosso');
      const back = await client.say('back');
      assert.match(JSON.stringify(newestCard(back)), /"value":"Contosso"/);
      await client.say('Contoso');
      isAdded(await client.say('31 March 2027'), 'Contoso');
    });

    it('asks back which day is meant, never guessing', async () => {
      const client = stage.newClient();
      const question = newestCard(await client.say('remind me about Contoso on 03/04/2027'));
      assert.match(textOn(question), /3 April 2027[\s\S]*4 March 2027/);
      const added = await client.pressOn(question, 'watch-end', { watchEnd: '2027-04-03' });
      assert.match(textOn(newestCard(added)), /3 April 2027/);
    });

    const noDays = [
      { say: '1 March 2020', answer: /1 March 2020 has already passed/ },
      { say: '30 February', answer: /couldn’t find a date/ },
    ];
    for (const { say, answer } of noDays) {
      it(`says what is wrong with ${say}, and asks again`, async () => {
        const client = stage.newClient();
        const question = newestCard(await client.say(`remind me about Contoso on ${say}`));
        assert.match(textOn(question), answer);
        isAdded(await client.say('31 March 2027'), 'Contoso');
      });
    }

    it('says what is to be done now where no reminder would come in time', async () => {
      const client = stage.newClient();
      const seen = await client.say('remind me about Contoso today');
      assert.match(textOn(newestCard(seen)), /I haven’t set a reminder about Contoso[\s\S]*Do this now/);
      assert.match((await client.say('reminders')).texts.join('\n'), /have no reminders yet/);
    });

    it('is watched once, however often it is said', async () => {
      const client = stage.newClient();
      await client.say('remind me about Contoso on 31 March 2027');
      const again = await client.say('remind me about Contoso on 31 March 2027');
      assert.match(again.texts.join('\n'), /already have that reminder/);
      assert.equal(listedOn(await client.say('reminders')).length, 1);
    });

    it('shows a name as it was typed, with no link in it', async () => {
      const client = stage.newClient();
      await client.say('remind me about [Pay](https://evil.example) on 31 March 2027');
      const listed = newestCard(await client.say('reminders'));
      assert.match(textOn(listed), /\\\[Pay\\\]\(https:\u2060\/\u2060\/evil/);
      const { fallbackText } = z.object({ fallbackText: z.string() }).parse(listed);
      assert.match(fallbackText, /\[Pay\]\(https:\u2060\/\u2060\/evil/);
    });
  });
});
