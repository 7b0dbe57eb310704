import { loseDatabase } from './lost-database.ts';
import { runThreeBots } from './three-bots.ts';

/** Prints what three bots on one PostgreSQL did under load, one killed and one stopped, and two that lost it for a minute. */
const reminders = 10_000;
const people = 4_000;

const three = await runThreeBots({ reminders, people });
print(
  `${reminders} reminders due at once for ${people} people in 3 tenants; 3 bots, one killed, one stopped:`,
);
print(`  delivered: ${three.delivered}; missing: ${three.missing.length}`);
print(`  in flight in the killed bot: ${three.inFlight}; of these twice: ${three.twice.length}`);
print(`  twice for no such reason: ${three.twiceUnexplained.length}`);
print(`  sends over Teams' limits: ${three.overLimit}; a tenant's busiest second: ${three.busiestSecond}`);
print(`  messages: ${three.messages} in ${three.seconds.toFixed(1)} s`);
print(`  from the kill to the last of its reminders: ${three.secondsFromKillToTakeover.toFixed(1)} s`);
print(`  SIGTERM to the end of the stopped bot: ${three.stopMilliseconds} ms`);

const lost = await loseDatabase({ reminders: 6_000, people: 3_000, secondsAway: 60 });
print('6000 reminders due at once for 3000 people; 2 bots, the database away for 60 s in the middle:');
print(`  delivered: ${lost.delivered}; missing: ${lost.missing.length}; twice: ${lost.twice.length}`);
print(`  sends over Teams' limits: ${lost.overLimit}`);
print(`  from its return to the last: ${lost.secondsFromReturnToLast.toFixed(1)} s`);

const faults = [
  three.missing.length,
  three.twiceUnexplained.length,
  three.overLimit,
  lost.missing.length,
  lost.twice.length,
  lost.overLimit,
];
process.exitCode = faults.some((count) => count > 0) ? 1 : 0;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
