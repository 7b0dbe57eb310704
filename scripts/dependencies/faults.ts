import { z } from 'zod';
import type { Accepted } from './accepted.ts';
import { idOf, packagesIn, type Lock, type LockedPackage } from './lock.ts';

const versionsSchema = z.record(z.string(), z.string());

export const manifestSchema = z.object({
  dependencies: versionsSchema,
  devDependencies: versionsSchema,
  optionalDependencies: versionsSchema,
});

export type Manifest = z.infer<typeof manifestSchema>;

export type Depended = {
  readonly manifest: Manifest;
  readonly lock: Lock;
  /** What .npmrc says. */
  readonly npmrc: string;
  readonly accepted: Accepted;
};

/** What is wrong with what we depend on: a line for each fault, which says what to do. None: it may be built on. */
export function faultsIn({ manifest, lock, npmrc, accepted }: Depended): string[] {
  const all = packagesIn(lock);
  const runtime = all.filter(({ isRuntime }) => isRuntime);
  return [
    ...looseVersions(manifest),
    ...scriptFaults(npmrc),
    ...all.flatMap(unpinned),
    ...runtime.flatMap((each) => licenceFault(each, accepted)),
    ...deprecationFaults(runtime, accepted),
    ...staleExceptions(runtime, accepted),
  ];
}

/** The licence as its package names it, or as somebody read it in its files. */
export function licenceOf({ name, licence }: LockedPackage, accepted: Accepted): string | undefined {
  return licence ?? accepted.licencesRead.find((each) => each.package === name)?.licence;
}

function looseVersions({ dependencies, devDependencies, optionalDependencies }: Manifest): string[] {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(
      ([name, version]) =>
        `${name} is wanted as ${version}: write an exact version (npm install --save-exact).`,
    );
}

/** A script could fetch and run what no lock file knows. */
function scriptFaults(npmrc: string): string[] {
  return /^ignore-scripts *= *true$/m.test(npmrc)
    ? []
    : ['.npmrc does not say ignore-scripts=true: what is installed would run its install scripts.'];
}

function unpinned(each: LockedPackage): string[] {
  return each.integrity === undefined
    ? [`${idOf(each)} has no checksum in package-lock.json: take it from a registry.`]
    : [];
}

function licenceFault(each: LockedPackage, accepted: Accepted): string[] {
  const licence = licenceOf(each, accepted);
  if (licence === undefined)
    return [`${idOf(each)} names no licence: read its files, and put what they say into licencesRead.`];
  return isAllowed(licence, accepted.licences)
    ? []
    : [`${idOf(each)} is under ${licence}, which is not among the licences we take.`];
}

/** Of alternatives one is enough, of joint licences each counts. */
function isAllowed(licence: string, allowed: readonly string[]): boolean {
  const alternatives = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return alternatives.some((each) => each.split(' AND ').every((one) => allowed.includes(one)));
}

/** A line for each deprecated package that is not accepted. */
export function deprecationFaults(runtime: readonly LockedPackage[], { deprecated }: Accepted): string[] {
  const names = deprecated.flatMap(({ packages }) => packages);
  return runtime.flatMap((each) =>
    each.deprecated === undefined || names.includes(each.name) || names.includes(idOf(each))
      ? []
      : [`${idOf(each)} is deprecated (${each.deprecated}): replace it, or accept it with a reason.`],
  );
}

function staleExceptions(runtime: readonly LockedPackage[], accepted: Accepted): string[] {
  const known = new Set(runtime.flatMap((each) => [each.name, idOf(each)]));
  const named = [...accepted.deprecated, ...accepted.archived].flatMap(({ packages }) => packages);
  const read = accepted.licencesRead.map((each) => each.package);
  const nameless = new Set(runtime.filter(({ licence }) => licence === undefined).map(({ name }) => name));
  return [
    ...named
      .filter((name) => !known.has(name))
      .map((name) => `${name} is not depended on any more: take its exception out.`),
    ...read
      .filter((name) => !nameless.has(name))
      .map((name) => `${name} names its licence, or is gone: take it out of licencesRead.`),
  ];
}
