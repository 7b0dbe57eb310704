import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { openDatabase } from '../../storage/database.ts';
import { testDatabases } from '../support/databases.ts';
import { openGate } from '../support/gate.ts';

for (const { name, make } of testDatabases().filter((one) => one.name === 'PostgreSQL')) {
  describe(`a connection that breaks between two statements, on ${name}`, () => {
    it('costs its transaction and nothing else', async () => {
      const gate = await openGate(await make());
      const database = await openDatabase(gate.address);
      try {
        const broken = database.queries.transaction(async (tx) => {
          await tx.execute(sql`select 1`);
          await gate.shut();
          await tx.execute(sql`select 2`);
        });
        await assert.rejects(broken);
        await assert.rejects(database.ping());
        await gate.open();
        await database.ping();
      } finally {
        await database.close();
        await gate.shut();
      }
    });
  });
}
