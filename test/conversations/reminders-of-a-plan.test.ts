import assert from 'node:assert/strict';
import { submitsOn, textOn } from '../support/card.ts';
import { partnerMove } from '../support/partner-move.ts';
import { onEachDatabase, type Stage } from '../support/stage.ts';
import { answerAll, newestCard, saidIn } from '../support/talk.ts';
import type { Client, Seen } from '../support/teams.ts';
import { listedOn } from '../support/watching.ts';

/** In the plan's own talk, whose customer is known. */
async function planned(client: Client): Promise<void> {
  await answerAll(client, partnerMove, await client.say('start'));
  await client.say('the customer is Lone Star Dental');
}

function keeping(seen: Seen): object[] {
  return submitsOn(newestCard(seen)).filter(({ verb }) => verb === 'keep-reminders');
}

const twoDays = [
  'remind me on 1 February and 10 April 2027',
  'påminn mig den 1 februari och den 10 april 2027',
  'me lembre em 1 de fevereiro e 10 de abril de 2027',
];

const daysOfOneMonth = [
  'remind me about Contoso on 5, 14 and 21 December',
  'remind me on the 5th, 14th and 21st of December to call Contoso',
  'påminn mig den 5, 14 och 21 december att ringa Contoso',
  'me lembre da Contoso nos dias 5, 14 e 21 de dezembro',
];

const twoLengths = [
  'remind me 45 and 20 days before',
  'påminn mig 45 och 20 dagar innan',
  'me lembre 45 e 20 dias antes',
];

const beside = [
  'can you also tell me 45 days before?',
  'kan du säga till 45 dagar innan också?',
  'pode me avisar também 45 dias antes?',
];

onEachDatabase('reminders that are asked for after a plan', (stage: Stage) => {
  for (const words of twoDays)
    it(`are several, shown before they are kept, and of its move: “${words}”`, async () => {
      const client = stage.newClient();
      await planned(client);
      const shown = await client.say(words);
      assert.match(saidIn(shown), /on these days: Lone Star Dental\?[^]*1 February 2027[^]*10 April 2027/);
      assert.match(saidIn(await client.say('reminders')), /no reminders|nothing/i);
      const [keep] = keeping(shown);
      await client.press({ ...keep });
      const list = await client.say('reminders');
      assert.equal(listedOn(list).length, 2);
      assert.match(textOn(newestCard(list)), /1 Feb 2027[^]*Next: [^]*10 Apr 2027/);
      await client.say('undo');
      assert.match(saidIn(await client.say('reminders')), /no reminders|nothing/i);
    });

  for (const words of daysOfOneMonth)
    it(`are several where only the last day has its month: “${words}”`, async () => {
      const shown = await stage.newClient().say(words);
      assert.match(saidIn(shown), /Contoso\?\n[^]*\b5 December 2026[^]*14 December 2026[^]*21 December 2026/);
      assert.equal(keeping(shown).length, 1);
    });

  for (const words of twoLengths)
    it(`come so many days before its end: “${words}”`, async () => {
      const client = stage.newClient();
      await planned(client);
      const shown = await client.say(words);
      assert.match(saidIn(shown), /14 January 2027[^]*8 February 2027/);
      const kept = await client.press({ ...keeping(shown)[0] });
      assert.match(saidIn(kept), /14 January 2027[^]*8 February 2027/);
      assert.match(saidIn(await client.say('my moves')), /Lone Star Dental/);
    });

  for (const words of beside)
    it(`come beside those that hold already: “${words}”`, async () => {
      const client = stage.newClient();
      await planned(client);
      await client.say('remind me');
      const shown = await client.say(words);
      assert.match(saidIn(shown), /30 December 2026[^]*14 January 2027[^]*29 January 2027/);
      assert.equal(keeping(shown).length, 1);
    });

  it('comes on that day alone where it is said so', async () => {
    const client = stage.newClient();
    await planned(client);
    const added = saidIn(await client.say('remind me 30 days before only'));
    assert.match(added, /Lone Star Dental[^]*29 January 2027/);
    assert.doesNotMatch(added, /30 December 2026/);
  });

  for (const words of ['ping me in January', 'påminn mig i januari', 'me lembre em janeiro'])
    it(`offers days of a month of which none is said: “${words}”`, async () => {
      const client = stage.newClient();
      await planned(client);
      const shown = await client.say(words);
      assert.match(saidIn(shown), /On which day/);
      assert.deepEqual(
        keeping(shown).map((data) => ({ ...data, card: undefined, subject: undefined, moveId: undefined })),
        ['2027-01-01', '2027-01-15', '2027-01-29'].map((day) => ({
          verb: 'keep-reminders',
          days: [day],
          card: undefined,
          subject: undefined,
          moveId: undefined,
        })),
      );
      const kept = await client.press({ ...keeping(shown)[1] });
      assert.match(saidIn(kept), /on these days: Lone Star Dental\n[^]*15 January 2027/);
    });

  it('comes on a day that is not its end, and repeats the person’s words', async () => {
    const client = stage.newClient();
    await planned(client);
    await client.say('remind me on 1 March to call them');
    const shown = await client.say('remind me about Lone Star Dental on 14 March 2027');
    await client.press({ ...keeping(shown)[0] });
    const list = textOn(newestCard(await client.say('reminders')));
    assert.match(list, /call them[^]*Next: [^]*Lone Star Dental[^]*Next: /);
  });

  it('is of nobody while the customer is not known, and says so', async () => {
    const client = stage.newClient();
    await answerAll(client, partnerMove, await client.say('start'));
    const seen = await client.say('remind me on 1 February and 10 April 2027');
    assert.match(saidIn(seen), /Whose move is this\?/);
  });
});
