import localizationSchema from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json' with { type: 'json' };
import { z } from 'zod';
import { faultsBy } from './schema.ts';

const commandSchema = z.object({ title: z.string(), description: z.string(), prompt: z.string().optional() });

const searchSchema = z.object({
  parameters: z.array(z.object({ title: z.string(), description: z.string() })),
});

/** What the manifest says of its languages. */
export const localizationInfoSchema = z.object({
  defaultLanguageTag: z.string(),
  additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
});

/** The parts of the manifest that people read, and what it says of its languages. */
const localizedSchema = z.object({
  $schema: z.string(),
  localizationInfo: localizationInfoSchema,
  composeExtensions: z.array(z.object({ commands: z.array(searchSchema) })),
  bots: z.array(z.object({ commandLists: z.array(z.object({ commands: z.array(commandSchema) })) })),
});

type Localized = z.infer<typeof localizedSchema>;

const textsOfFile = z.record(z.string(), z.string());

// Some patterns, none of them for texts that a bot has, are no regular expressions of the kind that the validator takes.
const usableSchema = {
  ...localizationSchema,
  patternProperties: Object.fromEntries(
    Object.entries(localizationSchema.patternProperties).filter(([pattern]) => isUnicodePattern(pattern)),
  ),
};

/**
 * What is wrong with the manifest's other languages, one line each: a file that it names and that is not there, or the
 * other way round; a file that Microsoft's schema refuses; a text that a language lacks. `files` by their names.
 */
export async function localizationFaults(
  manifest: unknown,
  files: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const localized = localizedSchema.parse(manifest);
  const named = localized.localizationInfo.additionalLanguages.map(({ file }) => file);
  const missing = named.filter((name) => !(name in files)).map((name) => `${name}: there is no such file.`);
  const faults = await Promise.all(
    Object.entries(files).map(async ([name, file]) => {
      const own = named.includes(name)
        ? await fileFaults(localized, file)
        : ['the manifest does not name it.'];
      return own.map((fault) => `${name}: ${fault}`);
    }),
  );
  return [...missing, ...faults.flat()];
}

async function fileFaults(localized: Localized, file: unknown): Promise<string[]> {
  const refused = await faultsBy(usableSchema, file);
  if (refused.length > 0) return refused;
  const texts = textsOfFile.parse(file);
  const wanted = ['$schema', ...textsIn(localized)];
  return [
    ...wanted.filter((key) => !(key in texts)).map((key) => `"${key}" is missing.`),
    ...Object.keys(texts)
      .filter((key) => !wanted.includes(key))
      .map((key) => `"${key}" is no text of the manifest.`),
    // Microsoft's page on localisation: both files name the same version.
    ...(texts['$schema'] === localizationSchemaOf(localized)
      ? []
      : [`"$schema" is not ${localizationSchemaOf(localized)}.`]),
  ];
}

/** The texts that people read, by the names that a localisation file gives them. */
function textsIn({ bots, composeExtensions }: Localized): string[] {
  const commands = bots.flatMap(({ commandLists }, bot) =>
    commandLists.flatMap((list, listIndex) =>
      list.commands.flatMap(({ prompt }, index) => {
        const command = `bots[${bot}].commandLists[${listIndex}].commands[${index}]`;
        return [...titled(command), ...(prompt === undefined ? [] : [`${command}.prompt`])];
      }),
    ),
  );
  const searches = composeExtensions.flatMap((extension, at) =>
    extension.commands.flatMap(({ parameters }, index) => {
      const command = `composeExtensions[${at}].commands[${index}]`;
      return [
        ...titled(command),
        ...parameters.flatMap((_, each) => titled(`${command}.parameters[${each}]`)),
      ];
    }),
  );
  return ['name.short', 'name.full', 'description.short', 'description.full', ...commands, ...searches];
}

function titled(named: string): string[] {
  return [`${named}.title`, `${named}.description`];
}

function localizationSchemaOf({ $schema }: Localized): string {
  return $schema.replace('MicrosoftTeams.schema.json', 'MicrosoftTeams.Localization.schema.json');
}

function isUnicodePattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
