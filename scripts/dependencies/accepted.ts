import { z } from 'zod';

const exceptionSchema = z.strictObject({
  /** Names, each with its version where the exception is for that version alone. */
  packages: z.array(z.string().min(1)).min(1),
  why: z.string().min(20),
  source: z.string().min(1),
});

/** What we take although it is not as it should be, and why. */
export const acceptedSchema = z.strictObject({
  /** Licences that ask for no more than their text and names in what is passed on; SPDX. */
  licences: z.array(z.string()),
  /** For packages whose package.json does not name it where npm looks. */
  licencesRead: z.array(z.strictObject({ package: z.string(), licence: z.string(), where: z.string() })),
  deprecated: z.array(exceptionSchema),
  /** No longer maintained, without the registry's saying so. */
  archived: z.array(exceptionSchema),
});

export type Accepted = z.infer<typeof acceptedSchema>;
