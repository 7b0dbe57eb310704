import { z } from 'zod';

/** Comma-separated; spaces around a comma do not count. */
export function listOf<T>(item: z.ZodType<T, string>) {
  const items = z.string().transform((text) => text.split(',').map((each) => each.trim()));
  return items.pipe(z.array(item));
}
