import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

export type Browser = {
  /** A new window at the address. */
  readonly open: (url: string) => Promise<Page>;
  readonly close: () => Promise<void>;
};

const flags = [
  '--no-sandbox',
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium (`CHROMIUM`, or where Debian puts it) with a profile of its own. */
export async function startBrowser(env: NodeJS.ProcessEnv): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: flags,
    viewport: { width: 1400, height: 1000 },
    locale: 'en-US',
  });
  context.setDefaultTimeout(15_000);
  return {
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
