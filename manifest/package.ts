import { mkdir, readFile, writeFile } from 'node:fs/promises';
import packageFile from '../package.json' with { type: 'json' };
import { appTexts } from './app-texts.ts';
import { buildPackage } from './build.ts';
import { AppPackageError } from './errors.ts';
import { packageSettings, standIns, type PackageSettings } from './settings.ts';

function beside(name: string): URL {
  return new URL(name, import.meta.url);
}

async function writePackage(settings: PackageSettings): Promise<string> {
  const { name, version } = packageFile;
  const template = await readFile(beside('manifest.template.json'), 'utf8');
  const zip = await buildPackage({
    template,
    localizations: appTexts(settings),
    settings,
    version,
    icons: {
      color: await readFile(beside('icons/color.png')),
      outline: await readFile(beside('icons/outline.png')),
    },
  });
  await mkdir(beside('../dist/'), { recursive: true });
  await writeFile(beside(`../dist/${name}-${version}.zip`), zip);
  return `dist/${name}-${version}.zip`;
}

function sayStandIns(settings: PackageSettings): void {
  for (const page of standIns(settings)) {
    console.warn(
      `${page}: your website stands in for it. Enough to try the app; the store wants a page of its own.`,
    );
  }
}

try {
  const settings = packageSettings(process.env);
  console.log(`Wrote ${await writePackage(settings)}. How to install it: docs/install.md`);
  sayStandIns(settings);
  if (settings.COPILOT_SCOPE === 'yes')
    console.warn(
      'COPILOT_SCOPE is yes: the app is an agent of Microsoft 365 Copilot, too. Nobody has tried that.',
    );
} catch (error) {
  if (!(error instanceof AppPackageError)) throw error;
  console.error(error.lines.join('\n'));
  process.exitCode = 1;
}
