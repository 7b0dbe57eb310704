import { runThreeBots } from './three-bots.ts';

const reminders = Number(process.argv[2] ?? 10_000);
const people = Math.round(reminders * 0.4);
const figures = await runThreeBots({ reminders, people, lapseAtOnce: false });
process.stdout.write(`${JSON.stringify({ reminders, people, ...figures }, undefined, 2)}\n`);
