import assert from 'node:assert/strict';
import { testDatabases } from '../support/databases.ts';
import { setFaultStage } from '../support/faults.ts';
import { openGate } from '../support/gate.ts';
import { waitUntil } from '../support/wait-until.ts';

for (const { name, make } of testDatabases().filter((one) => one.name === 'PostgreSQL'))
  describe(`the reminders' queue without its database, on ${name}`, () => {
    it('says in the log what the fault was, and goes on when it is back', async () => {
      const gate = await openGate(await make());
      const stage = await setFaultStage(gate.address);
      try {
        await gate.shut();
        // The queue may first tell of what it could not note down meanwhile.
        const told = () =>
          stage.log.find(
            ({ code, err }) =>
              code === 'reminder-queue' &&
              /ECONNRE|Connection terminated|did not answer/.test(err?.message ?? ''),
          );
        await waitUntil('the log names the fault', () => Promise.resolve(told() !== undefined), {
          seconds: 10,
        });
        assert.match(told()?.remedy ?? '', /database/);
        await gate.open();
        // The line may come before the pool has noticed that its other connections are gone, too.
        const isBack = async () => (await stage.app.sweep().catch(() => undefined)) === 0;
        await waitUntil('the sweep goes on', isBack, { seconds: 10 });
      } finally {
        await stage.close();
        await gate.shut();
      }
    });
  });
