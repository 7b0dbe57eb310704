import { readPortfolio } from '../../portfolio/read-file.ts';
import type { Reading, ReadingOptions } from '../../portfolio/reading.ts';

export const today = '2026-11-27';

/** What a file of this text says, read on 27 November 2026. */
export function readingOf(
  file: string | Uint8Array,
  options: Partial<ReadingOptions> = {},
  name = 'file.csv',
): Promise<Reading> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return readPortfolio(bytes, name, { today, ...options });
}

/** An id like Microsoft's, by its number. */
export function id(number: number): string {
  return `${String(number).padStart(8, '0')}-0a1b-4c2d-8e3f-5a6b7c8d9e0f`;
}
