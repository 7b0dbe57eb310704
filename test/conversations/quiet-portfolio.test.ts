import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { testDatabases } from '../support/databases.ts';
import { fileRow } from '../support/portfolio-rows.ts';
import { cardIn, contoso, messageIn, nine, portfolioScene, textOf } from '../support/portfolio-scene.ts';

const fabrikam = fileRow(2, { customer: 'Fabrikam', termEnd: '2027-01-04', autoRenew: 'off' });
const farAway = fileRow(3, { customer: 'Adatum', termEnd: '2027-09-30', autoRenew: 'on' });
const rolling = fileRow(4, {
  customer: 'Litware',
  termEnd: '2026-12-10',
  termLength: 'monthly',
  autoRenew: 'on',
});

for (const { name, make } of testDatabases())
  describe(`a portfolio that is followed, on ${name}`, () => {
    const on = portfolioScene(make);
    const { imports } = on;

    /** What comes at the person’s hour of these days, as text. */
    const toldOn = async (...days: readonly string[]) => (await on.toldOn(...days)).map(({ text }) => text);

    /** Presses on the card where it stands: that it was sent as, or the last one that arrived. */
    async function press(body: string, like: object): Promise<readonly string[]> {
      const replyToId = messageIn(body).id ?? `sent-${on.scene.teams.arrived.length}`;
      return await on.press(body, like, { replyToId });
    }

    it('is told in one message on the next working day at their hour, with why', async () => {
      await imports([contoso, fabrikam, farAway, rolling]);
      assert.deepEqual(await on.scene.remind('2026-11-23T15:00:00Z'), [], 'not on the day of the import');
      const [told, ...others] = await toldOn('2026-11-24');
      assert.deepEqual(others, []);
      assert.match(told ?? '', /3 customers to decide on/);
      assert.match(told ?? '', /You imported a list on (Monday, )?23 November 2026/);
      assert.match(
        told ?? '',
        /16 days left · Litware[^]*21 days left · Contoso[^]*Fabrikam[^]*goes on month by month/,
      );
      assert.doesNotMatch(told ?? '', /Adatum/);
    });

    it('says nothing on a day on which nothing needs them, nor on a day off', async () => {
      await imports([farAway], { at: '2026-11-20T10:00:00Z' });
      assert.deepEqual(await toldOn('2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'), []);
    });

    it('is told together with what they are reminded of by name', async () => {
      await on.scene.post({ text: 'remind me about Proseware on 24 December 2026' });
      await imports([contoso]);
      const told = await toldOn('2026-11-24');
      assert.equal(told.length, 1);
      assert.match(told[0] ?? '', /Proseware[^]*One customer to decide on[^]*Contoso/);
    });

    it('is confirmed by a press, and then silent to the end; what was pressed changes where it stands', async () => {
      await imports([contoso]);
      const [message] = await on.scene.remind(nine('2026-11-24'));
      assert.ok(message);
      const [answer] = await press(message.body, { verb: 'wish', wish: 'goes-on' });
      assert.equal(messageIn(answer ?? '').id, `sent-${on.scene.teams.arrived.length - 1}`);
      assert.match(textOf(answer ?? ''), /Contoso, Office 365 E3: goes on after 15 Dec[^]*Undo/);
      const days = ['2026-12-01', '2026-12-07', '2026-12-08', '2026-12-14', '2026-12-15', '2026-12-16'];
      assert.deepEqual(await toldOn(...days), []);
      assert.match(
        (await toldOn('2026-12-21'))[0] ?? '',
        /One renewed as wished; it can be undone until 23 Dec/,
      );
    });

    it('is confirmed for the first of many lines of a customer, then for the rest, from the same card', async () => {
      const many = Array.from({ length: 14 }, (_, at) =>
        fileRow(at + 20, { customer: 'Contoso', termEnd: `2026-12-${10 + at}`, autoRenew: 'on' }),
      );
      await imports(many);
      const [message] = await on.scene.remind(nine('2026-11-24'));
      assert.match(textOf(message?.body ?? ''), /The first 12 go on/);
      const [first] = await press(message?.body ?? '', { verb: 'wish', wish: 'goes-on' });
      assert.match(
        textOf(first ?? ''),
        /and 9 more\nUndo\nOne customer to decide on[^]*28 days left · Contoso[^]*All go on/,
      );
      const [rest] = await press(first ?? '', { verb: 'wish', wish: 'goes-on' });
      assert.doesNotMatch(textOf(rest ?? ''), /to decide on/);
    });

    it('is as before once a press is taken back', async () => {
      await imports([contoso]);
      const [message] = await on.scene.remind(nine('2026-11-24'));
      const [answer] = await press(message?.body ?? '', { verb: 'wish', wish: 'goes-on' });
      const back = await press(answer ?? '', { verb: 'undo' });
      assert.match(back.join(), /as before/);
      const again = back.find((body) => cardIn(body) !== undefined);
      assert.match(
        textOf(again ?? ''),
        /^One customer to decide on[^]*Contoso/,
        'the card tells of it again',
      );
      assert.doesNotMatch(textOf(again ?? ''), /goes on after/);
      assert.match((await toldOn('2026-12-08')).join(), /Contoso/);
    });

    it('asks for what a wish takes, until they say that it is set', async () => {
      await imports([contoso]);
      const [message] = await on.scene.remind(nine('2026-11-24'));
      const [answer] = await press(message?.body ?? '', { verb: 'wish', wish: 'ends' });
      assert.match(textOf(answer ?? ''), /though you want it to end\. Cancel it[^]*Checked: it ends/);
      const [done] = await press(answer ?? '', { verb: 'wish', wish: 'ends', checked: true });
      assert.match(textOf(done ?? ''), /ends on 15 Dec/);
      assert.deepEqual(await toldOn('2026-12-08', '2026-12-14', '2026-12-21'), []);
    });

    it('says calmly that a line is gone, that it is noted already, and nothing of it among others', async () => {
      await imports([contoso, fabrikam]);
      const [message] = await on.scene.remind(nine('2026-11-24'));
      const body = message?.body ?? '';
      await press(body, { verb: 'wish', wish: 'goes-on' });
      const again = await press(body, { verb: 'wish', wish: 'goes-on' });
      assert.match(again.map(textOf).join(), /how I have it already/);
      await imports([fabrikam], { at: '2026-11-24T12:00:00Z' });
      assert.match(
        (await press(body, { verb: 'wish', wish: 'goes-on' })).join(),
        /don’t have that subscription/,
      );
    });

    it('gathers what is far ahead at the beginning of the week', async () => {
      const far = [5, 6, 7].map((n) =>
        fileRow(n, { customer: `Customer ${n}`, termEnd: `2027-02-0${n - 3}`, autoRenew: 'on' }),
      );
      await imports([...far, farAway]);
      assert.deepEqual(await toldOn('2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'), []);
      const [told, ...others] = await toldOn('2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03');
      assert.match(told ?? '', /3 customers/);
      assert.deepEqual(others, []);
    });

    it('tells what fell on days on which nobody looked', async () => {
      await imports([{ ...contoso, termEnd: '2027-03-15' }]);
      await toldOn('2026-11-24');
      // Due on Monday 11 January; the bot is away until Wednesday.
      await on.scene.remind(nine('2027-01-08'));
      assert.match((await toldOn('2027-01-13')).join(), /Contoso/);
      assert.deepEqual(await toldOn('2027-01-14'), []);
    });

    it('comes on the day on which the bot is back, where it was away since the import', async () => {
      await imports([contoso], { away: true });
      assert.deepEqual(await on.scene.remind('2026-11-25T03:00:00Z'), [], 'not in the night');
      const [told, ...others] = await toldOn('2026-11-25');
      assert.match(told ?? '', /You imported a list[^]*Contoso/);
      assert.deepEqual(others, []);
      assert.deepEqual(await toldOn('2026-11-26'), []);
    });

    it('comes at once where the clock is set on days after the import', async () => {
      await imports([contoso], { away: true });
      assert.match((await toldOn('2026-11-25')).join(), /You imported a list[^]*Contoso/);
    });

    it('comes at another hour once they change it', async () => {
      await imports([contoso]);
      await on.scene.post({ text: 'remind me at 11' });
      await on.scene.remind('2026-11-23T11:30:00Z');
      assert.deepEqual(await toldOn('2026-11-24'), []);
      assert.equal((await on.scene.remind('2026-11-24T11:00:00Z')).length, 1);
    });

    it('is tried again where it was not sent, and told once', async () => {
      await imports([contoso]);
      on.scene.answer({ status: 500 });
      assert.deepEqual(await on.scene.remind(nine('2026-11-24')), []);
      on.scene.answer({ status: 201 });
      assert.equal((await on.scene.remind('2026-11-24T09:30:00Z')).length, 1);
      assert.deepEqual(await on.scene.remind('2026-11-24T10:30:00Z'), []);
    });

    it('is told by one of two processes', async () => {
      await imports([contoso]);
      const before = on.scene.teams.arrived.length;
      await Promise.all([on.scene.remind(nine('2026-11-24')), on.scene.remind(nine('2026-11-24'))]);
      assert.equal(on.scene.teams.arrived.length - before, 1);
      assert.deepEqual(await on.scene.remind('2026-11-24T09:01:00Z'), []);
    });

    it('outlasts a process that is gone while it sends', async () => {
      await imports([contoso]);
      await on.scene.remind(nine('2026-11-24'));
      await on.scene.database.queries.execute(
        sql`update reminder set state = 'sending', occasion = 'portfolio', due_at = '2026-11-24T09:00:00Z',
          claimed_at = clock_timestamp() - interval '4 hours', sent_at = null`,
      );
      assert.equal((await on.scene.remind('2026-11-24T12:00:00Z')).length, 1);
      assert.deepEqual(await toldOn('2026-11-25'), []);
    });

    it('is gone with everything of theirs', async () => {
      await imports([contoso]);
      const [message] = await on.scene.remind(nine('2026-11-24'));
      await press(message?.body ?? '', { verb: 'wish', wish: 'goes-on' });
      const [asked] = await on.scene.post({ text: 'forget me' });
      await press(asked ?? '', { verb: 'forget-everything' });
      const left = await on.scene.database.queries.execute(
        sql`select 1 from wish union all select 1 from reminder union all select 1 from subscription`,
      );
      assert.deepEqual(z.object({ rows: z.array(z.unknown()) }).parse(left).rows, []);
      assert.deepEqual(await toldOn('2026-12-08'), []);
    });

    it('begins the plan of what is still elsewhere with what the list says', async () => {
      await imports([contoso], { whereabouts: { at: 'elsewhere' } });
      const [message] = await on.scene.remind(nine('2026-11-24'));
      const answers = await press(message?.body ?? '', { verb: 'plan-line' });
      assert.match(answers.join('\n'), /Planning Contoso/);
    });
  });
