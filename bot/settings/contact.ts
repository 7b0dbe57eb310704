import { z } from 'zod';

const longest = 200;

/** An https:// address that people may open. */
export const publicPage = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(2048);

/** Where people get help: a mail address, with or without `mailto:`, or an https:// address. */
export const supportContact = z.union([
  z
    .string()
    .transform((text) => text.replace(/^mailto:/i, ''))
    .pipe(z.email().max(longest)),
  publicPage.max(longest),
]);
