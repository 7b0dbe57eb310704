import assert from 'node:assert/strict';
import { submitsOn, textOn } from '../support/card.ts';
import type { Sent } from '../support/connector.ts';
import { startTeams, type Client, type Place, type Teams } from '../support/teams.ts';
import { waitUntil } from '../support/wait-until.ts';
import { watchIdOf } from '../support/watching.ts';

const channel: Place = { conversationId: '19:channel', type: 'channel' };

// A press names the message that its card is. One bot: the clock that moves is that of its process.
describe('a message that a press names', () => {
  let teams: Teams;
  /** Each watches one customer in the channel and has just been reminded of it. */
  let ada: Client;
  let cleo: Client;
  let eve: Client;
  let reminders: readonly Sent[];
  let ids: readonly string[];

  before(async () => {
    teams = await startTeams();
    eve = teams.client('eve', channel);
    ada = teams.client('ada', channel, 'sv-SE');
    cleo = teams.client('cleo', channel, 'sv-SE');
    const makers = { Contoso: ada, Fabrikam: teams.client('bea', channel), Tailspin: cleo };
    const entries = Object.entries(makers);
    ids = [];
    for (const [subject, maker] of entries) {
      await maker.say(`remind me about ${subject} on 31 March 2027`);
      ids = [...ids, await watchIdOf(maker, subject)];
    }
    const since = teams.connector.requests.length;
    const about = (subject: string) =>
      teams.connector.requests
        .slice(since)
        .filter(({ activity }) => JSON.stringify(activity.attachments ?? []).includes(subject));
    await teams.client('clock').say('time 2027-03-24');
    const came = () => entries.flatMap(([subject]) => about(subject));
    await waitUntil('the reminders came', () => came().length === entries.length, { seconds: 50, every: 50 });
    await waitUntil('they are settled', isSettled, { seconds: 50, every: 50 });
    reminders = came();
  });
  after(() => teams.close());

  async function isSettled(): Promise<boolean> {
    const metrics = await (await fetch(`${String(teams.addresses[0])}/metrics`)).text();
    return /^bot_reminders_in_hand 0$/m.test(metrics);
  }

  function buttonOn(reminder: number, what: string): object {
    const [card] = reminders[reminder]?.activity.attachments ?? [];
    const data = submitsOn(card).find((submit) => submit['do'] === what);
    assert.ok(data);
    return data;
  }

  function placeOf(reminder: number): { replyToId: string } {
    const sent = reminders[reminder];
    assert.ok(sent);
    return { replyToId: sent.id };
  }

  it('is replaced where it is the reminder that was pressed, in its maker’s language, whoever presses', async () => {
    const seen = await eve.press(buttonOn(0, 'done'), {}, placeOf(0));
    assert.deepEqual(
      seen.updates.map(({ id }) => id),
      [placeOf(0).replyToId],
    );
    assert.match(textOn(seen.updates[0]?.card), /Klart.*eve/);
  });

  it('stays where it is the reminder of something else, or any other message', async () => {
    const question = await ada.say('start');
    const others = [placeOf(2).replyToId, question.cards.at(-1)?.id, 'made-up'];
    for (const replyToId of others) {
      const seen = await eve.press(buttonOn(1, 'done'), {}, { replyToId });
      assert.deepEqual(seen.updates, [], replyToId);
      assert.match(textOn(seen.cards[0]?.card), /Fabrikam/, 'what was done is said below');
    }
  });

  it('stays where the press claims to be of another reminder', async () => {
    const data = { ...buttonOn(1, 'done'), watchId: ids[0] };
    assert.deepEqual((await eve.press(data, {}, placeOf(2))).updates, []);
  });

  it('stays where it is no card of languages of that person', async () => {
    const adas = await ada.say('language');
    const eves = await eve.say('language');
    const button = submitsOn(eves.cards[0]?.card).find(({ language }) => language === 'pt') ?? {};
    for (const replyToId of [adas.cards[0]?.id, placeOf(2).replyToId])
      assert.deepEqual((await eve.press(button, {}, { replyToId })).updates, [], replyToId);
    assert.equal((await eve.press(button, {}, { replyToId: eves.cards[0]?.id })).updates.length, 1);
  });

  it('stays where it is another card of the person’s own', async () => {
    const [, , watchId] = ids;
    const opened = await cleo.press({ verb: 'open-watch', watchId });
    const languages = await cleo.say('language');
    const stop = submitsOn(opened.cards[0]?.card).find((submit) => submit['do'] === 'stop') ?? {};
    const elsewhere = await cleo.press(stop, {}, { replyToId: languages.cards[0]?.id });
    assert.deepEqual([elsewhere.updates.length, elsewhere.cards.length], [0, 1]);
    const again = await cleo.press(stop, {}, { replyToId: opened.cards[0]?.id });
    assert.equal(again.updates.length, 1, 'its own card shows it');
  });
});
