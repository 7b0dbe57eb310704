import { enableCompileCache, registerHooks, type ResolveFnOutput } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Makes what is imported after it quick to load. To be called before anything but Node's own is imported. */
export function startQuickly(): void {
  keepCompiled();
  findOnce();
}

/** For the next start; of no consequence where the folder cannot be written to. Not in /tmp: what stands there is run. */
function keepCompiled(): void {
  const folder = new URL('../../node_modules/.cache/compile', import.meta.url);
  enableCompileCache(fileURLToPath(folder));
}

/** Their package.json lists 250 ways in, in 180 KB, which Node 24 parses for each file and each import of theirs. */
const manyDoors = /^(?:drizzle-orm|date-fns)(?:\/|$)/;
const fileOfTheirs = /\/node_modules\/(?:drizzle-orm|date-fns)\/.*\.js$/;

/** Has Node look up such a package's ways in once for each name, and its files not at all. */
function findOnce(): void {
  const found = new Map<string, ResolveFnOutput>();
  registerHooks({
    resolve: (specifier, context, next) => {
      const importer = context.parentURL ?? '';
      if (specifier.startsWith('.') && specifier.endsWith('.js') && fileOfTheirs.test(importer))
        return { url: new URL(specifier, importer).href, format: 'module', shortCircuit: true };
      // Others may have another version of it.
      if (!manyDoors.test(specifier) || importer.includes('/node_modules/')) return next(specifier, context);
      const resolved = found.get(specifier) ?? next(specifier, context);
      found.set(specifier, resolved);
      return { ...resolved, shortCircuit: true };
    },
  });
}
