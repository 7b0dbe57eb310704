import { z } from 'zod';

const personSchema = z.object({ id: z.string(), name: z.string(), aadObjectId: z.string() });
const idSchema = z.object({ id: z.string() });

const configSchema = z.object({
  config: z.object({
    tenantId: z.string(),
    bot: z.object({ id: z.string(), name: z.string() }),
    currentUser: personSchema,
    users: z.tuple([personSchema, personSchema], personSchema),
    personalChat: idSchema,
    groupChats: z.tuple([idSchema], idSchema),
    teams: z.tuple([idSchema], idSchema),
  }),
});

export type Config = z.infer<typeof configSchema>['config'];
export type Person = z.infer<typeof personSchema>;

/** Who and what the Playground at the address plays, as its page asks for it. */
export async function readConfig(url: string): Promise<Config> {
  const response = await fetch(`${url}/_internal/v1/config`);
  return configSchema.parse(await response.json()).config;
}
