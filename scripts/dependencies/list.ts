import type { Accepted } from './accepted.ts';
import { licenceOf } from './faults.ts';
import { packagesIn, type Lock, type LockedPackage } from './lock.ts';

/** docs/dependencies-list.md: what is accepted and why, and every package that the bot runs with its licence. */
export function listOf(lock: Lock, accepted: Accepted): string {
  const runtime = packagesIn(lock).filter(({ isRuntime }) => isRuntime);
  const licensed = runtime.map((each) => ({ each, licence: licenceOf(each, accepted) ?? 'none named' }));
  const byLicence = Map.groupBy(licensed, ({ licence }) => licence);
  const sections = [...byLicence]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([licence, group]) =>
      section(
        licence,
        group.map(({ each }) => each),
      ),
    );
  return [
    '# What the bot depends on',
    '`npm run dependencies:list` writes this page from `package-lock.json` and `scripts/dependencies/accepted.json`; `npm run check:dependencies` fails where it is not up to date. How we live with the exceptions: [dependencies.md](dependencies.md).',
    '## Accepted exceptions',
    exceptions('Archived', accepted.archived),
    exceptions('Deprecated', accepted.deprecated),
    `## Licences\n\n${runtime.length} packages, with all that they depend on in turn. Their texts are in \`node_modules/<package>/\`.`,
    ...sections,
    readByHand(accepted),
  ]
    .join('\n\n')
    .concat('\n');
}

function exceptions(title: string, list: Accepted['deprecated']): string {
  const lines = list.map(
    ({ packages, why, source }) => `- ${packages.map(code).join(', ')}: ${why} Source: ${source}`,
  );
  return [`### ${title}`, '', ...(lines.length === 0 ? ['None.'] : lines)].join('\n');
}

function section(licence: string, packages: readonly LockedPackage[]): string {
  return [
    `### ${licence}`,
    '',
    packages.map(({ name, version }) => code(`${name} ${version}`)).join(', '),
  ].join('\n');
}

function readByHand({ licencesRead }: Accepted): string {
  const lines = licencesRead.map(
    ({ package: name, licence, where }) => `- ${code(name)}: ${licence}, ${where}`,
  );
  return ['Read by hand, as their `package.json` does not say it where npm looks:', '', ...lines].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
