import { setTimeout } from 'node:timers/promises';

/** Asks again and again until it is so. @throws Error that names what was waited for, after so many seconds. */
export async function waitUntil(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  { seconds, every = 100 }: { readonly seconds: number; readonly every?: number },
): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`waited ${seconds} s in vain until ${what}`);
    await setTimeout(every);
  }
}
