import assert from 'node:assert/strict';
import { inputIds, submitsOn, textOn } from '../support/card.ts';
import { testDatabases } from '../support/databases.ts';
import { onEachDatabase } from '../support/stage.ts';
import { newestCard } from '../support/talk.ts';
import { startTeams, type Seen, type Teams } from '../support/teams.ts';
import { waitUntil } from '../support/wait-until.ts';
import { listedOn, watchIdOf } from '../support/watching.ts';

function read({ texts, cards }: Seen): string {
  return [...texts, ...cards.map(({ card }) => textOn(card))].join('\n');
}

const asked = [
  {
    locale: 'en-GB',
    say: 'remind me on 14 March 2027 to call Anna',
    reads: /^I’ll remind you on Sunday,? 14 March 2027\nTo do\ncall Anna[\s\S]*^14 March 2027\nAt 09:00/m,
  },
  {
    locale: 'sv-SE',
    say: 'påminn mig den 14 mars 2027 att ringa Anna',
    reads: /^Jag påminner dig söndag 14 mars 2027\nAtt göra\nringa Anna[\s\S]*^14 mars 2027\nKl\. 09:00/m,
  },
  {
    locale: 'pt-BR',
    say: 'me lembre em 14 de março de 2027 de ligar para a Anna',
    reads:
      /^Vou lembrar você nesta data: domingo, 14 de março de 2027\nO que fazer\nligar para a Anna[\s\S]*^Às 09:00/m,
  },
];

onEachDatabase('a day and something to do', (stage) => {
  for (const { locale, say, reads } of asked)
    it(`is kept in the person’s own words, for that day (${locale})`, async () => {
      assert.match(textOn(newestCard(await stage.newClient(locale).say(say))), reads);
    });

  it('is kept for the hour that is named, on the person’s own day', async () => {
    const client = stage.newClient();
    await client.say('time zone Pacific/Auckland');
    // It is 23:00 there.
    const added = textOn(newestCard(await client.say('remind me tomorrow at 3 pm to call Anna')));
    assert.match(added, /^21 November 2026\nAt 15:00 your time \(Auckland\)$/m);
  });

  it('asks for a day that is missing, and keeps to the words', async () => {
    const client = stage.newClient();
    const question = newestCard(await client.say('remind me to call Anna'));
    assert.match(textOn(question), /On which day[\s\S]*call Anna/);
    assert.deepEqual(inputIds(question), ['watchEnd']);
    assert.match(textOn(newestCard(await client.say('31 February'))), /couldn’t find a date/);
    assert.match(textOn(newestCard(await client.say('yesterday'))), /has already passed/);
    assert.match(textOn(newestCard(await client.say('14 March 2027'))), /To do\ncall Anna/);
  });

  it('asks which day is meant where two can be', async () => {
    const client = stage.newClient();
    const question = newestCard(await client.say('remind me on 03/04/2027 to pay'));
    assert.match(textOn(question), /3 April 2027[\s\S]*4 March 2027/);
    const added = await client.pressOn(question, 'watch-end', { watchEnd: '2027-04-03' });
    assert.match(textOn(newestCard(added)), /I’ll remind you on Saturday,? 3 April 2027\nTo do\npay/);
  });

  it('sets none for an hour that has passed today, and says so', async () => {
    const client = stage.newClient();
    assert.match(read(await client.say('remind me today to call Anna')), /09:00 has already passed/);
    assert.match(read(await client.say('reminders')), /have no reminders yet/);
    assert.match(read(await client.say('remind me today at 5 pm to call Anna')), /At 17:00 your time/);
  });

  it('takes 250 characters, and asks for fewer where there are more', async () => {
    const client = stage.newClient();
    const longest = await client.say(`remind me tomorrow to write ${'x'.repeat(244)}`);
    assert.match(textOn(newestCard(longest)), /To do\nwrite x{244}$/m);
    const question = newestCard(await client.say(`remind me tomorrow to write ${'x'.repeat(245)}`));
    assert.match(textOn(question), /251 characters; I can keep 250/);
    assert.deepEqual(inputIds(question), ['customerName']);
    assert.match(textOn(newestCard(await client.say('write less'))), /To do\nwrite less/);
  });

  it('shows the words as they were typed, with no link and no tag in them', async () => {
    const client = stage.newClient();
    const rude = 'remind me tomorrow to <b>go</b> to [hell](https://evil.example), you **bot**';
    const added = textOn(newestCard(await client.say(rude)));
    assert.doesNotMatch(added, /https:\/\/evil|[^\\]\*\*bot/);
    const listed = textOn(newestCard(await client.say('reminders')));
    assert.match(listed, /\\\[hell\\\]/);
    assert.doesNotMatch(listed, /https:\/\/evil/);
  });

  it('is listed, opened, moved to another day and stopped', async () => {
    const client = stage.newClient();
    await client.say('remind me on 14 March 2027 to call Anna');
    const list = await client.say('reminders');
    assert.match(textOn(newestCard(list)), /once, on 14 Mar 2027\ncall Anna/);
    const watchId = await watchIdOf(client, 'call Anna');
    const opened = newestCard(await client.press({ verb: 'open-watch', watchId }));
    assert.match(textOn(opened), /Your reminder for 14 March 2027\nTo do\ncall Anna/);
    assert.ok(!submitsOn(opened).some((submit) => ['cadence', 'moved'].includes(String(submit['do']))));
    const change = { verb: 'change-watch', watchId };
    const past = await client.press({ ...change, do: 'end', newEnd: '2026-11-20' });
    assert.match(read(past), /20 November 2026 has already passed/);
    const moved = await client.press({ ...change, do: 'end', newEnd: '2027-03-21' });
    assert.match(read(moved), /I’ll remind you on 21 March 2027/);
    assert.match(read(await client.press({ ...change, do: 'stop' })), /Stopped/);
    assert.match(read(await client.say('reminders')), /have no reminders yet/);
  });

  it('is said once however often it is written, and is no customer of that name', async () => {
    const client = stage.newClient();
    await client.say('remind me on 14 March 2027 to call Anna');
    assert.match(
      read(await client.say('remind me on 14 March 2027 to call Anna')),
      /already have that reminder/,
    );
    assert.equal(listedOn(await client.say('reminders')).length, 1);
    assert.deepEqual(inputIds(newestCard(await client.say('remind me about call Anna'))), ['watchEnd']);
  });

  it('is in what is stored about the person, and goes when they are forgotten', async () => {
    const client = stage.newClient();
    await client.say('remind me on 14 March 2027 at 3 pm to call Anna');
    assert.match(textOn(newestCard(await client.say('my data'))), /"kind": "own-words",\n\s*"hour": 15/);
    await client.pressOn(newestCard(await client.say('forget me')), 'forget-everything');
    assert.match(read(await client.say('reminders')), /have no reminders yet/);
  });
});

// One bot: the clock that moves is that of its process.
for (const { name, make } of testDatabases())
  describe(`the message of a day and something to do, on ${name}`, () => {
    let teams: Teams;

    before(async () => {
      teams = await startTeams(await make());
    });
    after(() => teams.close());

    /** The cards that came of the bot's own accord with these words on them. */
    function sent(words: string): unknown[] {
      return teams.connector.requests
        .map(({ activity }) => activity.attachments?.[0]?.content)
        .filter((card) => textOn(card).startsWith('Reminder\n') && textOn(card).includes(words));
    }

    it('comes once, on that very day, with the buttons to be done with it', async () => {
      const client = teams.client('ada');
      await client.say('remind me on 14 March 2027 to call **Anna**');
      await client.say('time 2027-03-14');
      await waitUntil('the message is there', () => Promise.resolve(sent('call').length > 0), {
        seconds: 60,
        every: 50,
      });
      const [card] = sent('call');
      assert.match(textOn(card), /^Reminder\ncall \\\*\\\*Anna\\\*\\\*\nDone\nSnooze/);
      assert.doesNotMatch(textOn(card), /Term ends|days left|Show the plan/);
      assert.match(read(await client.say('snooze a week')), /Snoozed. .*21 March 2027/);
      assert.match(read(await client.say('done')), /Done\. You won’t get any more/);
      assert.match(read(await client.say('reminders')), /have no reminders yet/);
      assert.equal(sent('call').length, 1);
    });
  });
