import assert from 'node:assert/strict';
import { testDatabases } from '../support/databases.ts';
import { setFaultStage } from '../support/faults.ts';
import { openGate } from '../support/gate.ts';

for (const { name, make } of testDatabases().filter((one) => one.name === 'PostgreSQL'))
  describe(`the reminders' queue without its database, on ${name}`, () => {
    it('says in the log what the fault was, and goes on when it is back', async () => {
      const gate = await openGate(await make());
      const stage = await setFaultStage(gate.address);
      try {
        const told = stage.nextLine('the reminder queue met a fault; it goes on');
        await gate.shut();
        const { code, remedy, err } = await told;
        assert.equal(code, 'reminder-queue');
        assert.match(remedy ?? '', /database/);
        assert.match(err?.message ?? '', /ECONNRE|Connection terminated|did not answer/);
        await gate.open();
        assert.equal(await stage.app.sweep(), 0);
      } finally {
        await stage.close();
        await gate.shut();
      }
    });
  });
