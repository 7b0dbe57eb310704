import assert from 'node:assert/strict';
import { z } from 'zod';
import { mostSubscriptions } from '../../portfolio/kept/room.ts';
import type { Row } from '../../portfolio/row.ts';
import { keepImportAlone, undoImportAlone } from '../../storage/imports.ts';
import { portfolioOf } from '../../storage/portfolio.ts';
import { submitsOn, textOn } from '../support/card.ts';
import { testDatabases } from '../support/databases.ts';
import { fileRow, keeping } from '../support/portfolio-rows.ts';
import { openScene, type Scene } from '../support/scene.ts';

const ada = { tenantId: 'tenant-1', userId: 'aad-ada' };
const bo = { tenantId: 'tenant-1', userId: 'aad-bo' };
const asBo = {
  from: { id: '29:bo', name: 'Bo Ek', aadObjectId: 'aad-bo' },
  conversation: { id: 'a:bo', conversationType: 'personal', tenantId: 'tenant-1' },
};
const monday = '2026-11-23T10:00:00Z';
const nine = (day: string) => `${day}T09:00:00Z`;

const messageSchema = z.object({
  id: z.string().optional(),
  text: z.string().optional(),
  attachments: z.array(z.object({ content: z.unknown() })).optional(),
});

const contoso = fileRow(1, { customer: 'Contoso', termEnd: '2026-12-15', autoRenew: 'on' });
const fabrikam = fileRow(2, { customer: 'Fabrikam', termEnd: '2026-12-18', autoRenew: 'on' });
const adatum = fileRow(3, { customer: 'Adatum', termEnd: '2026-12-20', autoRenew: 'on' });

for (const { name, make } of testDatabases())
  describe(`a subscription that two people of a tenant have, on ${name}`, () => {
    let scene: Scene;
    before(async () => {
      scene = await openScene(await make());
    });
    after(() => scene.close());
    beforeEach(async () => {
      await scene.clear();
      await scene.post({ text: 'hi' });
      await scene.post({ text: 'hi', ...asBo });
    });

    async function imports(person: typeof ada, rows: readonly Row[], at = monday): Promise<string> {
      const kept = keeping(await portfolioOf(scene.database, person), rows);
      const outcome = await keepImportAlone(scene.database, person, kept, mostSubscriptions, new Date(at));
      assert.equal(outcome, 'kept');
      await scene.remind(at);
      return kept.id;
    }

    /** What comes at nine on that day: to whom, and what. */
    async function toldOn(day: string) {
      const sent = await scene.remind(nine(day));
      return sent.map(({ conversationId, body }) => ({ to: conversationId, text: textOf(body), body }));
    }

    const cardIn = (body: string) => messageSchema.parse(JSON.parse(body)).attachments?.[0]?.content;
    const textOf = (body: string) => {
      const card = cardIn(body);
      const said = messageSchema.parse(JSON.parse(body)).text ?? '';
      return (card === undefined ? said : textOn(card)).replaceAll('\u2060', '');
    };

    const says = async (words: string, who: object = {}) =>
      (await scene.post({ text: words, ...who })).map(textOf).join('\n');

    async function press(body: string, like: object, who: object = {}): Promise<readonly string[]> {
      const data = submitsOn(cardIn(body)).find((one) =>
        Object.entries(like).every(([key, value]) => one[key] === value),
      );
      assert.ok(data, `there is ${JSON.stringify(like)}`);
      return await scene.post({ value: data, text: undefined, ...who });
    }

    const lastOf = (bodies: readonly string[]) => bodies.at(-1) ?? '';

    it('is told once: to whoever imported it first', async () => {
      await imports(ada, [contoso, fabrikam]);
      await imports(bo, [fabrikam, adatum], '2026-11-23T11:00:00Z');
      const told = await toldOn('2026-11-24');
      assert.deepEqual(told.map(({ to }) => to).toSorted(), ['a:ada', 'a:bo']);
      const [toAda, toBo] = ['a:ada', 'a:bo'].map((id) => told.find(({ to }) => to === id)?.text ?? '');
      assert.match(toAda ?? '', /Contoso[^]*Fabrikam/);
      assert.match(toBo ?? '', /Adatum/);
      assert.doesNotMatch(toBo ?? '', /Fabrikam/);
    });

    it('stands in the other’s list with the name of whoever gets its reminders', async () => {
      await imports(ada, [{ ...contoso, customer: 'Northwind' }, fabrikam]);
      await imports(bo, [fabrikam, adatum]);
      const list = await says('my subscriptions', asBo);
      assert.match(list, /Fabrikam[^]*reminders go to Ada[^]*Adatum/);
      assert.equal(list.match(/reminders go to/g)?.length, 1);
      assert.doesNotMatch(list, /Northwind/, 'nothing else of a colleague’s list is shown');
      assert.doesNotMatch(await says('my subscriptions'), /reminders go to/);
    });

    it('is the other’s to be reminded of once the first takes the import back', async () => {
      const first = await imports(ada, [contoso, fabrikam]);
      await imports(bo, [fabrikam, adatum]);
      await toldOn('2026-11-24');
      await undoImportAlone(scene.database, ada, first, new Date('2026-11-24T12:00:00Z'));
      const told = await toldOn('2026-11-25');
      assert.deepEqual(
        told.map(({ to }) => to),
        ['a:bo'],
      );
      assert.match(told[0]?.text ?? '', /One customer to decide on[^]*Fabrikam/);
    });

    it('is so once the first has everything of theirs deleted', async () => {
      await imports(ada, [contoso, fabrikam]);
      await imports(bo, [fabrikam]);
      assert.deepEqual(
        (await toldOn('2026-11-24')).map(({ to }) => to),
        ['a:ada'],
      );
      scene.setTime('2026-11-24T12:00:00Z');
      const [asked] = await scene.post({ text: 'forget me' });
      await press(asked ?? '', { verb: 'forget-everything' });
      const told = await toldOn('2026-11-25');
      assert.deepEqual(
        told.map(({ to }) => to),
        ['a:bo'],
      );
      assert.match(told[0]?.text ?? '', /Fabrikam/);
    });

    it('is so once the first’s list has it no more', async () => {
      await imports(ada, [contoso, fabrikam]);
      await imports(bo, [fabrikam]);
      await toldOn('2026-11-24');
      await imports(ada, [contoso], '2026-11-24T12:00:00Z');
      const told = await toldOn('2026-11-25');
      assert.deepEqual(
        told.map(({ to }) => to),
        ['a:bo'],
      );
    });

    it('is taken by a press, the former is told, and can be given back', async () => {
      await imports(ada, [contoso, fabrikam]);
      await imports(bo, [fabrikam]);
      await toldOn('2026-11-24');
      scene.setTime('2026-11-24T12:00:00Z');
      const list = lastOf(await scene.post({ text: 'my subscriptions', ...asBo }));
      const one = lastOf(await press(list, { verb: 'subscription' }, asBo));
      assert.match(textOf(one), /Reminders[^]*reminders go to Ada/);
      const taken = lastOf(await press(one, { verb: 'take-care' }, asBo));
      assert.match(textOf(taken), /You look after that subscription now/);
      const notices = await scene.remind('2026-11-24T12:01:00Z');
      assert.deepEqual(
        notices.map(({ conversationId }) => conversationId),
        ['a:ada'],
      );
      assert.match(textOf(notices[0]?.body ?? ''), /Bo Ek looks after one subscription of your list/);
      assert.match(await says('my subscriptions'), /Fabrikam[^]*reminders go to Bo Ek/);
      const back = (await press(taken, { verb: 'undo' }, asBo)).map(textOf).join('\n');
      assert.match(back, /whoever got them before/);
      const again = await scene.remind('2026-11-24T12:02:00Z');
      assert.match(textOf(again[0]?.body ?? ''), /Bo Ek has given one subscription of your list back/);
      assert.doesNotMatch(await says('my subscriptions'), /reminders go to/);
    });

    it('is another where the tenant is another', async () => {
      const cy = { tenantId: 'tenant-2', userId: 'aad-cy' };
      await imports(ada, [contoso]);
      await imports(cy, [contoso]);
      const asCy = {
        from: { id: '29:cy', name: 'Cy', aadObjectId: 'aad-cy' },
        conversation: { id: 'a:cy', conversationType: 'personal', tenantId: 'tenant-2' },
        channelData: { tenant: { id: 'tenant-2' } },
      };
      assert.doesNotMatch(await says('my subscriptions', asCy), /reminders go to/);
    });

    it('is the one’s of a newer list where the other’s is long over', async () => {
      await imports(ada, [{ ...contoso, termEnd: '2026-09-15', autoRenew: 'cancel' }]);
      await imports(bo, [contoso]);
      const told = await toldOn('2026-11-24');
      assert.deepEqual(
        told.map(({ to }) => to),
        ['a:bo'],
      );
    });
  });
