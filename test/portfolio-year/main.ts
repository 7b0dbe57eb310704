/** Plays a year of a portfolio of 500 customers and 2,500 subscriptions, and prints how often its owner hears of it. */
import { people } from './person.ts';
import { yearOf } from './year.ts';

const customers = 500;

process.stdout.write(
  '| who | working days | messages | customers named, median | at most | undecided at the last day | never told |\n',
);
process.stdout.write('|---|---|---|---|---|---|---|\n');
for (const person of people) {
  const { workingDays, named, undecided, missed } = yearOf(person, customers);
  const sorted = named.toSorted((a, b) => a - b);
  const cells = [
    person,
    workingDays,
    named.length,
    sorted[Math.floor(sorted.length / 2)] ?? 0,
    sorted.at(-1) ?? 0,
    undecided,
    missed,
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
