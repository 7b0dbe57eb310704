import { z } from 'zod';
import { testDatabases } from '../support/databases.ts';
import { dropDatabases } from '../support/made-databases.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { installEarlier } from './earlier-version.ts';
import { upgradeAndRollBack } from './upgrade.ts';

/**
 * Prints what an upgrade from an earlier version and the way back hold, on PGlite and, where `TEST_DATABASE_URL` names a
 * server, PostgreSQL. The commit may be named; it needs the repository's history and the registry of packages.
 */
const [commit = '9e8de3d'] = process.argv.slice(2);
const people = 48;
const seed = z.coerce.number().parse(process.env['SEED'] ?? Date.now() % 1_000_000);

const earlier = await installEarlier(commit);
try {
  for (const database of testDatabases()) {
    print(`${database.name}, from ${commit}; SEED=${seed}`);
    await upgradeAndRollBack({
      database,
      earlier: earlier.program,
      people,
      random: seededRandom(seed),
      onSeen: (what) => {
        print(`  ${what}`);
      },
    });
  }
} finally {
  await dropDatabases();
  await earlier.remove();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
