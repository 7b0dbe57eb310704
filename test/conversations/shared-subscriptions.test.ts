import assert from 'node:assert/strict';
import { undoImportAlone } from '../../storage/imports.ts';
import { testDatabases } from '../support/databases.ts';
import {
  ada,
  adatum,
  bo,
  contoso,
  fabrikam,
  fromBo,
  lastOf,
  portfolioScene,
  textOf,
} from '../support/portfolio-scene.ts';

const asBo = {
  ...fromBo,
  conversation: { id: 'a:bo', conversationType: 'personal', tenantId: 'tenant-1' },
};

for (const { name, make } of testDatabases())
  describe(`a subscription that two people of a tenant have, on ${name}`, () => {
    const on = portfolioScene(make);
    const { imports, toldOn, says, press } = on;
    beforeEach(() => on.scene.post({ text: 'hi', ...asBo }));

    it('is told once: to whoever imported it first', async () => {
      await imports([contoso, fabrikam]);
      await imports([fabrikam, adatum], { of: bo, at: '2026-11-23T11:00:00Z' });
      const told = await toldOn('2026-11-24');
      assert.deepEqual(told.map(({ to }) => to).toSorted(), ['a:ada', 'a:bo']);
      const [toAda, toBo] = ['a:ada', 'a:bo'].map((id) => told.find(({ to }) => to === id)?.text ?? '');
      assert.match(toAda ?? '', /Contoso[^]*Fabrikam/);
      assert.match(toBo ?? '', /Adatum/);
      assert.doesNotMatch(toBo ?? '', /Fabrikam/);
    });

    it('stands in the other’s list with the name of whoever gets its reminders', async () => {
      await imports([{ ...contoso, customer: 'Northwind' }, fabrikam]);
      await imports([fabrikam, adatum], { of: bo });
      const list = await says('my subscriptions', asBo);
      assert.match(list, /Fabrikam[^]*reminders go to Ada[^]*Adatum/);
      assert.equal(list.match(/reminders go to/g)?.length, 1);
      assert.doesNotMatch(list, /Northwind/, 'nothing else of a colleague’s list is shown');
      assert.doesNotMatch(await says('my subscriptions'), /reminders go to/);
    });

    it('is the other’s to be reminded of once the first takes the import back', async () => {
      const first = await imports([contoso, fabrikam]);
      await imports([fabrikam, adatum], { of: bo });
      await toldOn('2026-11-24');
      await undoImportAlone(on.scene.database, ada, first, new Date('2026-11-24T12:00:00Z'));
      const told = await toldOn('2026-11-25');
      assert.deepEqual(
        told.map(({ to }) => to),
        ['a:bo'],
      );
      assert.match(told[0]?.text ?? '', /One customer to decide on[^]*Fabrikam/);
    });

    it('is so once the first has everything of theirs deleted', async () => {
      await imports([contoso, fabrikam]);
      await imports([fabrikam], { of: bo });
      assert.deepEqual(
        (await toldOn('2026-11-24')).map(({ to }) => to),
        ['a:ada'],
      );
      on.scene.setTime('2026-11-24T12:00:00Z');
      const [asked] = await on.scene.post({ text: 'forget me' });
      await press(asked ?? '', { verb: 'forget-everything' });
      const told = await toldOn('2026-11-25');
      assert.deepEqual(
        told.map(({ to }) => to),
        ['a:bo'],
      );
      assert.match(told[0]?.text ?? '', /Fabrikam/);
    });

    it('is so once the first’s list has it no more', async () => {
      await imports([contoso, fabrikam]);
      await imports([fabrikam], { of: bo });
      await toldOn('2026-11-24');
      await imports([contoso], { at: '2026-11-24T12:00:00Z' });
      const told = await toldOn('2026-11-25');
      assert.deepEqual(
        told.map(({ to }) => to),
        ['a:bo'],
      );
    });

    it('is taken by a press, the former is told, and can be given back', async () => {
      await imports([contoso, fabrikam]);
      await imports([fabrikam], { of: bo });
      await toldOn('2026-11-24');
      on.scene.setTime('2026-11-24T12:00:00Z');
      const list = lastOf(await on.scene.post({ text: 'my subscriptions', ...asBo }));
      const one = lastOf(await press(list, { verb: 'subscription' }, asBo));
      assert.match(textOf(one), /Reminders[^]*reminders go to Ada/);
      const taken = lastOf(await press(one, { verb: 'take-care' }, asBo));
      assert.match(textOf(taken), /You look after that subscription now/);
      const notices = await on.scene.remind('2026-11-24T12:01:00Z');
      assert.deepEqual(
        notices.map(({ conversationId }) => conversationId),
        ['a:ada'],
      );
      assert.match(textOf(notices[0]?.body ?? ''), /Bo Ek looks after one subscription of your list/);
      assert.match(await says('my subscriptions'), /Fabrikam[^]*reminders go to Bo Ek/);
      const back = (await press(taken, { verb: 'undo' }, asBo)).map(textOf).join('\n');
      assert.match(back, /whoever got them before/);
      const again = await on.scene.remind('2026-11-24T12:02:00Z');
      assert.match(textOf(again[0]?.body ?? ''), /Bo Ek has given one subscription of your list back/);
      assert.doesNotMatch(await says('my subscriptions'), /reminders go to/);
    });

    it('is another where the tenant is another', async () => {
      const cy = { tenantId: 'tenant-2', userId: 'aad-cy' };
      await imports([contoso]);
      await imports([contoso], { of: cy });
      const asCy = {
        from: { id: '29:cy', name: 'Cy', aadObjectId: 'aad-cy' },
        conversation: { id: 'a:cy', conversationType: 'personal', tenantId: 'tenant-2' },
        channelData: { tenant: { id: 'tenant-2' } },
      };
      assert.doesNotMatch(await says('my subscriptions', asCy), /reminders go to/);
    });

    it('is the one’s of a newer list where the other’s is long over', async () => {
      await imports([{ ...contoso, termEnd: '2026-09-15', autoRenew: 'cancel' }]);
      await imports([contoso], { of: bo });
      const told = await toldOn('2026-11-24');
      assert.deepEqual(
        told.map(({ to }) => to),
        ['a:bo'],
      );
    });
  });
