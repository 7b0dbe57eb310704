import assert from 'node:assert/strict';
import { killAndKillAgain } from '../chaos/kill-and-kill-again.ts';
import { runThreeBots } from '../chaos/three-bots.ts';
import { testDatabases } from '../support/databases.ts';

// The short form of `npm run chaos:pglite` and `npm run chaos:postgres`.
describe('reminders of bots that are killed', function () {
  // Alone they take half a minute; beside other suites on two processors, which is no fault of theirs, more than one.
  this.timeout(180_000);

  it('are kept on PGlite once a person was told so', async () => {
    const { acknowledged, lost } = await killAndKillAgain(1, false);
    assert.ok(acknowledged > 0);
    assert.deepEqual(lost, []);
  });

  if (testDatabases().some(({ name }) => name === 'PostgreSQL')) {
    it('are sent by the others on PostgreSQL; twice come only those that were in its hands', async () => {
      const figures = await runThreeBots({ reminders: 900, people: 600 });
      assert.equal(figures.delivered, 900);
      assert.deepEqual(figures.missing, []);
      assert.deepEqual(figures.twiceUnexplained, []);
      assert.equal(figures.overLimit, 0);
      assert.ok(figures.inFlight > 0, 'nothing was in the hands of the one that was killed');
      assert.ok(figures.secondsFromKillToTakeover < 30, String(figures.secondsFromKillToTakeover));
      assert.ok(figures.stopMilliseconds < 10_000);
    });
  }
});
