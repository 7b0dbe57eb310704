import type { Database } from '../../storage/database.ts';
import { countStored, forgetPerson, forgetTenant } from '../../storage/forget.ts';
import { deadReminders, planAgain } from '../../storage/reminder-lists.ts';
import { waitingReminders } from '../../storage/withheld.ts';
import type { Command, ForgetCommand } from './command-line.ts';
import { dueAt } from './due.ts';
import type { Answer } from './operate.ts';
import {
  deadJson,
  deadTable,
  dueJson,
  dueTable,
  forgottenJson,
  forgottenLine,
  waitingJson,
  waitingTable,
} from './print.ts';

/** Does what the operator asks for, at `now`. */
export async function runCommand(
  database: Database,
  command: Exclude<Command, { kind: 'help' }>,
  now: Date,
): Promise<Answer> {
  switch (command.kind) {
    case 'due': {
      const at = command.at ?? now;
      const groups = await dueAt(database, at);
      return { lines: command.json ? dueJson(groups) : dueTable(groups, at), errors: [] };
    }
    case 'failed': {
      const dead = await deadReminders(database);
      return { lines: command.json ? deadJson(dead) : deadTable(dead), errors: [] };
    }
    case 'parked': {
      const waiting = await waitingReminders(database);
      return { lines: command.json ? waitingJson(waiting) : waitingTable(waiting), errors: [] };
    }
    case 'forget':
      return await forget(database, command);
    case 'retry':
      return await retry(database, command.ids, now);
  }
}

/** Counts what is stored, and deletes that where it is told to: in one transaction, so that nothing escapes the count. */
async function forget(database: Database, { whose, deletes, json }: ForgetCommand): Promise<Answer> {
  const { tenantId, userId } = whose;
  const counts = await database.queries.transaction(async (tx) => {
    const stored = await countStored(tx, whose);
    if (deletes && userId !== undefined) await forgetPerson(tx, { tenantId, userId }, new Date());
    if (deletes && userId === undefined) await forgetTenant(tx, tenantId);
    return stored;
  });
  return {
    lines: [json ? forgottenJson(whose, counts, deletes) : forgottenLine(counts, deletes)],
    errors: [],
  };
}

async function retry(database: Database, ids: readonly string[] | 'all', now: Date): Promise<Answer> {
  const found = await planAgain(database, ids, now);
  const missing = ids === 'all' ? [] : ids.filter((id) => !found.includes(id.toLowerCase()));
  const lines = found.map((id) => `${id} is planned again; a running bot takes it up within a minute.`);
  return {
    lines: ids === 'all' && found.length === 0 ? ['No dead letters.'] : lines,
    errors: missing.map((id) => `${id} is no dead letter; \`npm run reminders -- failed\` lists them.`),
  };
}
