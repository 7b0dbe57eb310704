import { readFileSync } from 'node:fs';
import { z } from 'zod';

const fileSchema = z.object({
  note: z.string(),
  activities: z.array(z.object({ note: z.string(), activity: z.looseObject({ type: z.string() }) })),
});

export type Sample = z.infer<typeof fileSchema>['activities'][number];

/** Stands in the samples where the address of the connector is to be. */
export const serviceUrlMark = 'SERVICE_URL';

/** Activities of every kind that Teams sends, as recorded and as documented, and as people report its markup. */
export const samples: readonly Sample[] = ['recorded', 'documented', 'markup'].flatMap((name) => {
  const file = new URL(`../cases/activities/${name}.json`, import.meta.url);
  return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).activities;
});
