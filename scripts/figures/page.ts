import type { FigureSeen, Promised } from './promise.ts';
import type { CommandRun } from './run-command.ts';

export type Gate = {
  readonly promised: Promised;
  readonly run: Omit<CommandRun, 'printed'>;
  readonly figures: readonly FigureSeen[];
};

export function holds({ run, figures }: Gate): boolean {
  return run.endedWell && figures.every((figure) => figure.holds !== false);
}

/** The gate as a row of the table. */
export function rowOf(gate: Gate): string {
  const { promised, run, figures } = gate;
  const told = figures.map(({ what, seen, limit, holds: held }) => {
    const asked = limit === '' ? '' : ` (${limit})`;
    return `${what}: ${seen.length === 0 ? 'not seen' : seen.slice(0, 5).join(', ')}${asked}${held === false ? ' **no**' : ''}`;
  });
  const ended = run.endedWell ? [] : ['ended badly'];
  return `| ${promised.promise} | ${[...ended, ...told].join('; ')} | ${holds(gate) ? 'yes' : '**no**'} | ${Math.round(run.seconds)} s | \`${promised.command}\` |`;
}

export type Where = { readonly day: string; readonly machine: string; readonly databases: string };

/** The page of docs/figures.md. */
export function pageOf(gates: readonly Gate[], { day, machine, databases }: Where): string {
  const held = gates.filter(holds).length;
  return `# Every promise with its figure

\`npm run figures\` runs all that was promised in figures on the state at hand and writes this page. Figures of time depend on the machine and on what else it does.

${day}, ${machine}; ${databases}. **${held} of ${gates.length} hold.**

| What is promised | Seen | Holds | Took | Command |
| --- | --- | --- | --- | --- |
${gates.map(rowOf).join('\n')}
`;
}
