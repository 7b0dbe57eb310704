import { killAndKillAgain } from './kill-and-kill-again.ts';

/** Prints what twenty kills of a bot on the embedded database lost. */
const kills = 20;
const figures = await killAndKillAgain(kills, true);
print(
  `${kills} kills with -9 on PGlite while watches were made, in every second life also while reminders were sent:`,
);
print(`  watches asked for: ${figures.asked}; acknowledged: ${figures.acknowledged}`);
print(
  `  acknowledged and lost: ${figures.lost.length}; acknowledged and never reminded of: ${figures.unsent.length}`,
);
print(`  cards with reminders that came: ${figures.cards}`);
process.exitCode = figures.lost.length + figures.unsent.length > 0 ? 1 : 0;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
