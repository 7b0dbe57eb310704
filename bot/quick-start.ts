import { enableCompileCache, registerHooks, type ResolveFnOutput } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Makes what is imported after it quick to load: what Node compiles is kept for the next start, where the folder can be
 * written to, and two packages are found without Node's reading all they offer again and again.
 */
export function startQuickly(): void {
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)));
  findOnce();
}

/** Their package.json lists 250 ways in, in 180 KB, which Node 24 parses for each file and each import of them. */
const manyDoors = /^(?:drizzle-orm|date-fns)(?:\/|$)/;
const ofTheirs = /\/node_modules\/(?:drizzle-orm|date-fns)\/.*\.js$/;

function findOnce(): void {
  const found = new Map<string, ResolveFnOutput>();
  registerHooks({
    resolve: (specifier, context, next) => {
      const importer = context.parentURL ?? '';
      if (specifier.startsWith('.') && specifier.endsWith('.js') && ofTheirs.test(importer))
        return { url: new URL(specifier, importer).href, format: 'module', shortCircuit: true };
      if (!manyDoors.test(specifier) || importer.includes('/node_modules/')) return next(specifier, context);
      const before = found.get(specifier);
      if (before !== undefined) return { ...before, shortCircuit: true };
      const resolved = next(specifier, context);
      found.set(specifier, resolved);
      return resolved;
    },
  });
}
