import { z } from 'zod';
import type { LanguageId } from '../../languages/language-id.ts';
import { localizations, template } from './parts.ts';

/** What Teams puts into the message box of whoever picks a command, and where it lists it. */
export type Listed = {
  readonly scope: 'personal' | 'team' | 'groupChat';
  readonly text: string;
  /** The same, in the language of the manifest itself. */
  readonly inEnglish: string;
};

const listsSchema = z.object({
  bots: z.tuple([
    z.object({
      commandLists: z.array(
        z.object({
          scopes: z.array(z.enum(['personal', 'team', 'groupChat', 'copilot'])),
          commands: z.array(z.object({ title: z.string(), prompt: z.string().optional() })),
        }),
      ),
    }),
  ]),
});

const textsSchema = z.record(z.string(), z.string());

/** All that the app lists in the language, each title and each prompt. */
export function listedCommands(language: LanguageId): Listed[] {
  const [{ commandLists }] = listsSchema.parse(JSON.parse(template)).bots;
  const texts = language === 'en' ? undefined : textsOf(language);
  return commandLists.flatMap(({ scopes, commands }, list) =>
    commands.flatMap((command, index) =>
      (['title', 'prompt'] as const).flatMap((part) => {
        const inEnglish = command[part];
        if (inEnglish === undefined) return [];
        const text = texts?.[`bots[0].commandLists[${list}].commands[${index}].${part}`] ?? inEnglish;
        return scopes.filter((scope) => scope !== 'copilot').map((scope) => ({ scope, text, inEnglish }));
      }),
    ),
  );
}

function textsOf(language: LanguageId): Record<string, string> {
  const found = Object.entries(localizations).find(([file]) => file.startsWith(language));
  if (found === undefined) throw new Error(`the app has no texts in ${language}`);
  return textsSchema.parse(found[1]);
}
