import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { adviceOn, submitsOn, textOn } from '../support/card.ts';
import { onEachDatabase } from '../support/stage.ts';
import { asked, newestCard } from '../support/talk.ts';
import { startTeams, type Client, type Seen } from '../support/teams.ts';
import { plan, pressReminder, watchIdOf } from '../support/watching.ts';

async function watching(client: Client): Promise<string> {
  await client.say('remind me about Contoso on 31 March 2027');
  return await watchIdOf(client, 'Contoso');
}

/** What is said of the reminder: a line, and nothing to press but to take back what was done now. */
function lineOf(seen: Seen, presses: readonly string[] = ['undo']): string {
  assert.deepEqual(seen.updates, [], 'a message that is not known to be its card stays');
  const [handled] = seen.cards;
  assert.ok(handled, seen.texts.join('\n'));
  assert.deepEqual(
    submitsOn(handled.card).map(({ verb }) => verb),
    presses,
  );
  return textOn(handled.card);
}

async function nextReminder(client: Client): Promise<string> {
  const seen = await client.say('reminders');
  return seen.cards.length === 0 ? 'none' : textOn(newestCard(seen));
}

onEachDatabase('a reminder', (stage) => {
  beforeEach(() => {
    stage.teams.setTime('2027-03-24T10:00:00Z');
  });

  it('is done: a line says so, and no more come, however often it is pressed', async () => {
    const client = stage.newClient();
    const id = await watching(client);
    for (let presses = 0; presses < 3; presses += 1)
      assert.match(
        lineOf(await pressReminder(client, id, { do: 'done' }), presses === 0 ? ['undo'] : []),
        /Done\. You won’t get any more reminders/,
      );
    assert.equal(await nextReminder(client), 'none');
  });

  const snoozes = [
    { data: { days: 1 }, until: '25 March 2027' },
    { data: { days: 1, snoozeUntil: '' }, until: '25 March 2027', why: 'the input comes along' },
    { data: { snoozeUntil: '2027-03-27' }, until: '27 March 2027', why: 'a Saturday, as it was asked for' },
    { data: { days: 7 }, until: '31 March 2027', why: 'the last day itself' },
  ];
  for (const { data, until, why } of snoozes)
    it(`is put off to ${until} (${why ?? JSON.stringify(data)})`, async () => {
      const client = stage.newClient();
      const id = await watching(client);
      const seen = await pressReminder(client, id, { do: 'snooze', ...data });
      assert.match(lineOf(seen), new RegExp(`Snoozed. I’ll remind you again on \\w+,? ${until} at 09:00`));
      const again = await pressReminder(client, id, { do: 'snooze', ...data });
      assert.match(lineOf(again), new RegExp(until), 'pressed again it is the same');
      assert.match(await nextReminder(client), until < '26' ? /25 March/ : /[Nn]ext reminder \d+ March 2027/);
    });

  const noSnoozes = [
    { data: { snoozeUntil: '2027-04-01' }, says: /too late: Find out .*31 March 2027/ },
    { data: { days: 8 }, says: /too late/ },
    { data: { snoozeUntil: '2027-03-24' }, says: /moment has passed/ },
    { data: { snoozeUntil: '2027-03-01' }, says: /moment has passed/ },
    { data: { snoozeUntil: '' }, says: /couldn’t find a date/ },
    { data: {}, says: /couldn’t find a date/ },
    { data: { snoozeUntil: 'soon' }, says: /couldn’t find a date/ },
  ];
  for (const { data, says } of noSnoozes)
    it(`is not put off by ${JSON.stringify(data)}, and its card stays`, async () => {
      const client = stage.newClient();
      const seen = await pressReminder(client, await watching(client), { do: 'snooze', ...data });
      assert.match(seen.texts.join('\n'), says);
      assert.deepEqual(seen.updates, []);
    });

  it('cannot be put off once the term is over', async () => {
    const client = stage.newClient();
    const id = await watching(client);
    stage.teams.setTime('2027-04-02T10:00:00Z');
    const seen = await pressReminder(client, id, { do: 'snooze', days: 1 });
    assert.match(seen.texts.join('\n'), /nothing left to snooze: the term ended on 31 March 2027/);
  });

  it('takes another end date and shows when reminders come then', async () => {
    const client = stage.newClient();
    const seen = await pressReminder(client, await watching(client), { do: 'end', newEnd: '2027-06-30' });
    assert.match(lineOf(seen), /now ends on 30 June 2027/);
    assert.match(textOn(newestCard(seen)), /^30 April 2027$/m);
  });

  it('is stopped', async () => {
    const client = stage.newClient();
    const id = await watching(client);
    assert.match(lineOf(await pressReminder(client, id, { do: 'stop' })), /Stopped/);
    assert.equal(await nextReminder(client), 'none');
    const late = await pressReminder(client, id, { do: 'snooze', days: 1 });
    assert.match(lineOf(late, []), /Stopped/, 'what is over is not put off');
    assert.equal(await nextReminder(client), 'none');
  });

  it('shows its plan as of today, and leaves what is open as it is', async () => {
    stage.teams.setTime('2026-11-20T10:00:00Z');
    const client = stage.newClient();
    await plan(client);
    await client.say('watch Contoso');
    const id = await watchIdOf(client, 'Contoso');
    const question = newestCard(await client.say('start over'));
    stage.teams.setTime('2027-02-20T10:00:00Z');
    const seen = await pressReminder(client, id, { do: 'plan' });
    assert.ok(adviceOn(newestCard(seen)).includes('provision'));
    assert.match(textOn(newestCard(seen)), /Made on 20 February 2027/);
    assert.deepEqual(submitsOn(newestCard(seen)), []);
    assert.deepEqual(seen.updates, [], 'the reminder stays');
    const next = await client.pressOn(question, 'answer', { source: 'another-partner' });
    assert.equal(asked(next), 'customerCountry');
  });

  it('shows its plan with the end as it is watched now', async () => {
    stage.teams.setTime('2026-11-20T10:00:00Z');
    const client = stage.newClient();
    await plan(client);
    await client.say('watch Contoso');
    const id = await watchIdOf(client, 'Contoso');
    await pressReminder(client, id, { do: 'end', newEnd: '2028-02-28' });
    assert.match(textOn(newestCard(await pressReminder(client, id, { do: 'plan' }))), /28 February 2028/);
  });

  it('says so where no plan goes with it', async () => {
    const client = stage.newClient();
    const seen = await pressReminder(client, await watching(client), { do: 'plan' });
    assert.match(seen.texts.join('\n'), /That reminder has no plan/);
  });

  it('is marked as done from a digest, whose card stays for the others', async () => {
    const client = stage.newClient();
    const watchId = await watching(client);
    const digest = { verb: 'reminder', do: 'done' };
    const nothing = await client.press(digest, { watchId: '' }, { replyToId: 'digest' });
    assert.match(nothing.texts.join('\n'), /pick one/);
    const done = await client.press(digest, { watchId }, { replyToId: 'digest' });
    assert.deepEqual(done.updates, []);
    assert.match(textOn(newestCard(done)), /Reminder: Contoso\nDone/);
  });

  it('is snoozed from a digest, whose card stays for the others', async () => {
    const client = stage.newClient();
    const watchId = await watching(client);
    const digest = { verb: 'reminder', do: 'snooze' };
    const noDay = await client.press(digest, { watchId }, { replyToId: 'digest' });
    assert.match(noDay.texts.join('\n'), /couldn’t find a date/);
    const snoozed = await client.press({ ...digest, days: 1 }, { watchId }, { replyToId: 'digest' });
    assert.deepEqual(snoozed.updates, []);
    assert.match(textOn(newestCard(snoozed)), /Reminder: Contoso\nSnoozed. .*25 March 2027/);
  });

  it('is opened from a row of a digest, however often, and a line takes its place once it is done', async () => {
    const client = stage.newClient();
    const watchId = await watching(client);
    const reminderId = '22222222-2222-4222-8222-222222222222';
    const row = { verb: 'reminder', do: 'open', watchId, reminderId };
    const opened = (await client.press(row, {}, { replyToId: 'digest' })).cards.at(-1);
    assert.ok(opened);
    assert.match(textOn(opened.card), /^Reminder: Contoso\nSoon: 7 days left/);
    const again = await client.press(row, {}, { replyToId: 'digest' });
    assert.deepEqual(again.updates, [], 'the digest stays');
    const [done] = submitsOn(opened.card);
    assert.ok(done);
    const seen = await client.press(done, {}, { replyToId: opened.id });
    assert.deepEqual(
      seen.updates.map(({ id }) => id),
      [opened.id],
    );
    assert.match(textOn(seen.updates[0]?.card), /Done\. You won’t get any more/);
    const late = await client.press(row, {}, { replyToId: 'digest' });
    assert.match(textOn(newestCard(late)), /Done\. You won’t get any more/, 'what is over is not opened');
  });

  it('is not opened where nothing is left to be done about it', async () => {
    const client = stage.newClient();
    const watchId = await watching(client);
    stage.teams.setTime('2027-12-24T10:00:00Z');
    const seen = await client.press({ verb: 'reminder', do: 'open', watchId });
    assert.match(seen.texts.join('\n'), /nothing left to do about it: the term ended on 31 March 2027/);
  });

  const forged = [
    { why: 'an id that is none', data: { watchId: 'x' }, says: /don’t know that button/ },
    { why: 'an unknown deed', data: { do: 'delete' }, says: /don’t know that button/ },
    { why: 'a deed in a list', data: { do: ['done'] }, says: /don’t know that button/ },
    {
      why: 'a watch that does not exist',
      data: { watchId: '33333333-3333-4333-8333-333333333333' },
      says: /can’t find that reminder/,
    },
  ];
  for (const { why, data, says } of forged)
    it(`refuses ${why}`, async () => {
      const client = stage.newClient();
      const seen = await pressReminder(client, await watching(client), { do: 'done', ...data });
      assert.match(seen.texts.join('\n'), says);
      assert.notEqual(await nextReminder(client), 'none');
    });
});

// One bot: the clock that moves is that of its process.
describe('a reminder from end to end', () => {
  it('comes when it is due, and is finished by its own button', async () => {
    const teams = await startTeams();
    try {
      const client = teams.client('ada');
      await client.say('remind me about Contoso E3 on 31 March 2027');
      const since = teams.connector.requests.length;
      await client.say('time 2027-03-24');
      const comes = () =>
        teams.connector.requests
          .slice(since)
          .find(({ activity }) => JSON.stringify(activity.attachments ?? []).includes('"do":"done"'));
      let reminder = comes();
      while (reminder === undefined) {
        await setImmediate();
        reminder = comes();
      }
      const card = reminder.activity.attachments?.[0]?.content;
      assert.match(textOn(card), /Reminder: Contoso E3/);
      const done = submitsOn(card).find((submit) => submit['do'] === 'done');
      const seen = await client.press(done ?? {}, {}, { replyToId: reminder.id });
      assert.deepEqual(
        seen.updates.map(({ id }) => id),
        [reminder.id],
      );
      assert.match((await client.say('reminders')).texts.join('\n'), /have no reminders yet/);
    } finally {
      await teams.close();
    }
  });
});
