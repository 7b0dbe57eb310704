import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { mostSubscriptions } from '../../portfolio/kept/room.ts';
import type { Row } from '../../portfolio/row.ts';
import { keepImportAlone } from '../../storage/imports.ts';
import { portfolioOf } from '../../storage/portfolio.ts';
import { submitsOn, textOn } from '../support/card.ts';
import { testDatabases } from '../support/databases.ts';
import { fileRow, keeping } from '../support/portfolio-rows.ts';
import { openScene, type Scene } from '../support/scene.ts';

const ada = { tenantId: 'tenant-1', userId: 'aad-ada' };
const monday = '2026-11-23T10:00:00Z';
const nine = (day: string) => `${day}T09:00:00Z`;

const messageSchema = z.object({
  id: z.string().optional(),
  text: z.string().optional(),
  attachments: z.array(z.object({ content: z.unknown() })).optional(),
});

const contoso = fileRow(1, { customer: 'Contoso', termEnd: '2026-12-15', autoRenew: 'on' });
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
    let scene: Scene;
    before(async () => {
      scene = await openScene(await make());
    });
    after(() => scene.close());
    beforeEach(async () => {
      await scene.clear();
      await scene.post({ text: 'hi' });
    });

    async function imports(rows: readonly Row[], at = monday, at2 = 'ours', away?: 'away'): Promise<void> {
      const stored = await portfolioOf(scene.database, ada);
      const whereabouts = at2 === 'ours' ? ({ at: 'ours' } as const) : ({ at: 'elsewhere' } as const);
      const kept = keeping(stored, rows, { whereabouts });
      const outcome = await keepImportAlone(scene.database, ada, kept, mostSubscriptions, new Date(at));
      assert.equal(outcome, 'kept');
      if (away === undefined) await scene.remind(at);
    }

    /** What comes at the person’s hour of these days, each day by itself, as text. */
    async function toldOn(...days: readonly string[]): Promise<string[]> {
      const told: string[] = [];
      for (const day of days) for (const { body } of await scene.remind(nine(day))) told.push(textOf(body));
      return told;
    }

    const cardIn = (body: string) => messageSchema.parse(JSON.parse(body)).attachments?.[0]?.content;
    const textOf = (body: string) => textOn(cardIn(body)).replaceAll('\u2060', '');

    /** Presses the first such button on the card that arrived last; answers what comes of it. */
    async function press(body: string, like: object): Promise<readonly string[]> {
      const data = submitsOn(cardIn(body)).find((one) =>
        Object.entries(like).every(([key, value]) => one[key] === value),
      );
      assert.ok(data, `there is ${JSON.stringify(like)}`);
      const replyToId = messageSchema.parse(JSON.parse(body)).id ?? `sent-${scene.teams.arrived.length}`;
      return await scene.post({ value: data, text: undefined, replyToId });
    }

    it('is told in one message on the next working day at their hour, with why', async () => {
      await imports([contoso, fabrikam, farAway, rolling]);
      assert.deepEqual(await scene.remind('2026-11-23T15:00:00Z'), [], 'not on the day of the import');
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
      await imports([farAway], '2026-11-20T10:00:00Z');
      assert.deepEqual(await toldOn('2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'), []);
    });

    it('is told together with what they are reminded of by name', async () => {
      await scene.post({ text: 'remind me about Proseware on 24 December 2026' });
      await imports([contoso]);
      const told = await toldOn('2026-11-24');
      assert.equal(told.length, 1);
      assert.match(told[0] ?? '', /Proseware[^]*One customer to decide on[^]*Contoso/);
    });

    it('is confirmed by a press, and then silent to the end; what was pressed changes where it stands', async () => {
      await imports([contoso]);
      const [message] = await scene.remind(nine('2026-11-24'));
      assert.ok(message);
      const [answer] = await press(message.body, { verb: 'wish', wish: 'goes-on' });
      assert.equal(
        messageSchema.parse(JSON.parse(answer ?? '')).id,
        `sent-${scene.teams.arrived.length - 1}`,
      );
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
      const [message] = await scene.remind(nine('2026-11-24'));
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
      const [message] = await scene.remind(nine('2026-11-24'));
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
      const [message] = await scene.remind(nine('2026-11-24'));
      const [answer] = await press(message?.body ?? '', { verb: 'wish', wish: 'ends' });
      assert.match(textOf(answer ?? ''), /though you want it to end\. Cancel it[^]*Checked: it ends/);
      const [done] = await press(answer ?? '', { verb: 'wish', wish: 'ends', checked: true });
      assert.match(textOf(done ?? ''), /ends on 15 Dec/);
      assert.deepEqual(await toldOn('2026-12-08', '2026-12-14', '2026-12-21'), []);
    });

    it('says calmly that a line is gone, that it is noted already, and nothing of it among others', async () => {
      await imports([contoso, fabrikam]);
      const [message] = await scene.remind(nine('2026-11-24'));
      const body = message?.body ?? '';
      await press(body, { verb: 'wish', wish: 'goes-on' });
      const again = await press(body, { verb: 'wish', wish: 'goes-on' });
      assert.match(again.map(textOf).join(), /how I have it already/);
      await imports([fabrikam], '2026-11-24T12:00:00Z');
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
      await scene.remind(nine('2027-01-08'));
      assert.match((await toldOn('2027-01-13')).join(), /Contoso/);
      assert.deepEqual(await toldOn('2027-01-14'), []);
    });

    it('comes on the day on which the bot is back, where it was away since the import', async () => {
      await imports([contoso], monday, 'ours', 'away');
      assert.deepEqual(await scene.remind('2026-11-25T03:00:00Z'), [], 'not in the night');
      const [told, ...others] = await toldOn('2026-11-25');
      assert.match(told ?? '', /You imported a list[^]*Contoso/);
      assert.deepEqual(others, []);
      assert.deepEqual(await toldOn('2026-11-26'), []);
    });

    it('comes at once where the clock is set on days after the import', async () => {
      await imports([contoso], monday, 'ours', 'away');
      assert.match((await toldOn('2026-11-25')).join(), /You imported a list[^]*Contoso/);
    });

    it('comes at another hour once they change it', async () => {
      await imports([contoso]);
      await scene.post({ text: 'remind me at 11' });
      await scene.remind('2026-11-23T11:30:00Z');
      assert.deepEqual(await toldOn('2026-11-24'), []);
      assert.equal((await scene.remind('2026-11-24T11:00:00Z')).length, 1);
    });

    it('is tried again where it was not sent, and told once', async () => {
      await imports([contoso]);
      scene.answer({ status: 500 });
      assert.deepEqual(await scene.remind(nine('2026-11-24')), []);
      scene.answer({ status: 201 });
      assert.equal((await scene.remind('2026-11-24T09:30:00Z')).length, 1);
      assert.deepEqual(await scene.remind('2026-11-24T10:30:00Z'), []);
    });

    it('is told by one of two processes', async () => {
      await imports([contoso]);
      const before = scene.teams.arrived.length;
      await Promise.all([scene.remind(nine('2026-11-24')), scene.remind(nine('2026-11-24'))]);
      assert.equal(scene.teams.arrived.length - before, 1);
      assert.deepEqual(await scene.remind('2026-11-24T09:01:00Z'), []);
    });

    it('outlasts a process that is gone while it sends', async () => {
      await imports([contoso]);
      await scene.remind(nine('2026-11-24'));
      await scene.database.queries.execute(
        sql`update reminder set state = 'sending', occasion = 'portfolio', due_at = '2026-11-24T09:00:00Z',
          claimed_at = clock_timestamp() - interval '4 hours', sent_at = null`,
      );
      assert.equal((await scene.remind('2026-11-24T12:00:00Z')).length, 1);
      assert.deepEqual(await toldOn('2026-11-25'), []);
    });

    it('is gone with everything of theirs', async () => {
      await imports([contoso]);
      const [message] = await scene.remind(nine('2026-11-24'));
      await press(message?.body ?? '', { verb: 'wish', wish: 'goes-on' });
      const [asked] = await scene.post({ text: 'forget me' });
      await press(asked ?? '', { verb: 'forget-everything' });
      const left = await scene.database.queries.execute(
        sql`select 1 from wish union all select 1 from reminder union all select 1 from subscription`,
      );
      assert.deepEqual(z.object({ rows: z.array(z.unknown()) }).parse(left).rows, []);
      assert.deepEqual(await toldOn('2026-12-08'), []);
    });

    it('begins the plan of what is still elsewhere with what the list says', async () => {
      await imports([contoso], monday, 'elsewhere');
      const [message] = await scene.remind(nine('2026-11-24'));
      const answers = await press(message?.body ?? '', { verb: 'plan-line' });
      assert.match(answers.join('\n'), /Planning Contoso/);
    });
  });
