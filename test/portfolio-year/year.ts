import { dayAfter, type Day } from '../../guidance/day.ts';
import { dayOfPortfolio, type Line, type PortfolioDay } from '../../portfolio/needs/day-of-portfolio.ts';
import type { Followed } from '../../portfolio/needs/followed.ts';
import type { WorkingDay } from '../../portfolio/needs/is-told.ts';
import { needOf } from '../../portfolio/needs/need-of.ts';
import { wishesIn } from '../../portfolio/needs/wish-for.ts';
import type { Wished } from '../../portfolio/needs/wish.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { dealtWith, persons, type Person } from './person.ts';
import { samplePortfolio } from './sample-portfolio.ts';
import { workingDaysFrom } from './working-days.ts';

export type Year = {
  readonly workingDays: number;
  /** Of each message, how many customers it names for a decision. */
  readonly named: readonly number[];
  /** How many terms came to the last day on which deciding helps, undecided. */
  readonly undecided: number;
  /** Of how many of these no message spoke before that day was over. */
  readonly missed: number;
};

type Portfolio = Map<string, Followed>;
type Told = Set<string>;

const start = '2027-01-04';

/** A year of `customers` with five subscriptions each, from the Monday on which they are imported. */
export function yearOf(person: Person, customers: number): Year {
  const random = seededRandom(20);
  const portfolio: Portfolio = new Map(
    samplePortfolio(customers, start, random).map((one) => [one.key, one]),
  );
  const wished: Wished[] = [];
  const told: Told = new Set();
  const undecided: Told = new Set();
  const named: number[] = [];
  const working = workingDaysFrom(start, 365);
  for (const [index, day] of working.entries()) {
    const said = dayOfPortfolio([...portfolio.values()], {
      wishes: wishesIn(wished),
      working: day,
      isNew: () => index === 0,
    });
    if (said !== undefined) named.push(said.decide.length);
    for (const line of linesOf(said)) told.add(termOf(line));
    for (const lines of said?.decide ?? []) if (random() < persons[person]) deal(lines.lines);
    for (const line of lapsing(portfolio, wished, day)) undecided.add(termOf(line));
  }
  const missed = [...undecided].filter((term) => !told.has(term)).length;
  return { workingDays: working.length, named, undecided: undecided.size, missed };

  function deal(lines: readonly Line[]): void {
    for (const line of lines) {
      const dealt = dealtWith(line, random);
      portfolio.set(line.one.key, dealt.one);
      wished.push(dealt.wished);
    }
  }
}

function linesOf(said: PortfolioDay | undefined): Line[] {
  return said === undefined ? [] : [...said.decide.flatMap(({ lines }) => lines), ...said.renewed];
}

function termOf({ one, need }: Line): string {
  return `${one.key} ${need.termEnd}`;
}

/** What nobody has decided by the last day on which that helps, between this working day and the next. */
function lapsing(portfolio: Portfolio, wished: readonly Wished[], { today, next }: WorkingDay): Line[] {
  const wishes = wishesIn(wished);
  return daysUntil(today, next).flatMap((day) =>
    [...portfolio.values()].flatMap((one) => {
      const need = needOf(one, wishes(one, day), day);
      return isLastDay(need, day) ? [{ one, need }] : [];
    }),
  );
}

function isLastDay(need: Line['need'], day: Day): boolean {
  if (need.kind === 'open') return need.because !== 'suspended' && need.by === day;
  return need.kind === 'costs' && need.how === 'from-end' && need.by === day;
}

function daysUntil(from: Day, next: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day < next; day = dayAfter(day, 1)) days.push(day);
  return days;
}
