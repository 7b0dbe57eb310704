import type { Page } from 'playwright-core';
import type { Playground } from '../support/playground.ts';

/** Somebody's first talk with a bot that knows nobody yet, in the page. */
export type Talk = {
  readonly page: Page;
  readonly playground: Playground;
  /** The start of the names of its pictures. */
  readonly name: string;
  /** Notes whether what is said holds; throws if it does not, since what follows builds upon it. */
  readonly check: (what: string, holds: () => unknown) => Promise<void>;
};

export const pictures = 'dist/screenshots';

/** Keeps the window as it is now. */
export async function picture({ page, name }: Talk, of: string): Promise<void> {
  await page.screenshot({ path: `${pictures}/${name}-${of}.png` });
}
