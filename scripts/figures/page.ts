import type { FigureSeen, Promised } from './promise.ts';

/** What a command showed of a promise. */
export type Gate = Pick<Promised, 'promise' | 'command'> & {
  readonly endedWell: boolean;
  readonly seconds: number;
  readonly figures: readonly FigureSeen[];
  /** The state that it ran on. */
  readonly commit: string;
  /** Of the machine when it began. */
  readonly load: number;
  readonly databases: string;
};

export function holds({ endedWell, figures }: Gate): boolean {
  return endedWell && figures.every((figure) => figure.holds !== false);
}

/** The gate as a row of the table. */
export function rowOf(gate: Gate): string {
  const { promise, command, endedWell, seconds, figures, commit, load, databases } = gate;
  const told = figures.map(({ what, seen, limit, holds: held }) => {
    const asked = limit === '' ? '' : ` (${limit})`;
    const mark = held === false ? ' **no**' : '';
    return `${what}: ${seen.length === 0 ? 'not seen' : seen.slice(0, 5).join(', ')}${asked}${mark}`;
  });
  const cells = [
    promise,
    [...(endedWell ? [] : ['ended badly']), ...told].join('; '),
    holds(gate) ? 'yes' : '**no**',
    `${Math.round(seconds)} s, load ${load.toFixed(0)}, ${databases}`,
    commit,
    `\`${command}\``,
  ];
  return `| ${cells.join(' | ')} |`;
}

export type Where = { readonly day: string; readonly machine: string };

type Shown = { readonly promised: Promised; readonly gate: Gate | undefined };

/** The page of docs/figures.md. */
export function pageOf(all: readonly Shown[], { day, machine }: Where): string {
  const held = all.filter(({ gate }) => gate !== undefined && holds(gate)).length;
  const rows = all.map(({ promised: { promise, command }, gate }) =>
    gate === undefined ? `| ${promise} | not run | – | – | – | \`${command}\` |` : rowOf(gate),
  );
  return `# Every promise with its figure

\`npm run figures\` runs all that was promised in figures on the state at hand and writes this page; it takes the better part of an hour. \`npm run figures -- --only chaos\` runs some of it again. Figures of time depend on the machine and on what else it does: its load when the command began stands beside them.

${day}, ${machine}. **${held} of ${all.length} hold.**

| What is promised | Seen | Holds | Took | State | Command |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
