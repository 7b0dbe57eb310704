import { startConnectorStub } from './connector-stub.ts';
import { measure, type Measured } from './contender.ts';
import { contenders } from './contenders.ts';
import { median } from './median.ts';

const columns: readonly { readonly heading: string; readonly of: (measured: Measured) => string }[] = [
  { heading: 'turns/s, 16 in flight', of: ({ sixteenInFlight }) => whole(sixteenInFlight) },
  { heading: 'p50 / p99 ms', of: ({ p50, p99 }) => `${whole(p50)} / ${whole(p99)}` },
  { heading: 'CPU ms a turn', of: ({ cpuPerTurn }) => cpuPerTurn.toFixed(2) },
  { heading: 'turns/s, 1 in flight', of: ({ oneInFlight }) => whole(oneInFlight) },
  { heading: 'ready ms', of: ({ readyMilliseconds }) => whole(readyMilliseconds) },
  {
    heading: 'resident MB idle / after',
    of: ({ residentIdle, residentAfter }) => `${whole(residentIdle)} / ${whole(residentAfter)}`,
  },
];

function whole(number: number): string {
  return number.toFixed(0);
}

/**
 * The lines of a table of all contenders: medians of so many rounds, in which each has its turn, so that what else the
 * machine does meets all of them. The first round, in which databases are made and files read, does not count.
 */
export async function measureTurns(rounds: number, seconds: number): Promise<string[]> {
  const connector = await startConnectorStub();
  const all = contenders().map((contender) => ({ contender, measured: [] as Measured[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { contender, measured } of all) {
      const one = await measure(contender, connector, { warm: 2_000, under: seconds * 1_000 });
      if (round > 0) measured.push(one);
      process.stderr.write(
        `round ${round}, ${contender.name}: ${whole(one.sixteenInFlight)} turns a second\n`,
      );
    }
  }
  connector.close();
  return [
    row(['', ...columns.map(({ heading }) => heading)]),
    row(['---', ...columns.map(() => '---')]),
    ...all.map(({ contender, measured }) =>
      row([contender.name, ...columns.map(({ of }) => of(medians(measured)))]),
    ),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function medians(measured: readonly Measured[]): Measured {
  const of = (key: keyof Measured) => median(measured.map((one) => one[key]));
  return {
    readyMilliseconds: of('readyMilliseconds'),
    oneInFlight: of('oneInFlight'),
    sixteenInFlight: of('sixteenInFlight'),
    p50: of('p50'),
    p99: of('p99'),
    cpuPerTurn: of('cpuPerTurn'),
    residentIdle: of('residentIdle'),
    residentAfter: of('residentAfter'),
  };
}
