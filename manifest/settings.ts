import { z } from 'zod';
import { AppPackageError } from './errors.ts';

const guid = z.guid('a GUID such as 6f1d2c3b-4a5e-4f60-8b7c-9d0e1f2a3b4c').toLowerCase();
const secureUrl = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'an https:// address' })
  .max(2048, 'at most 2048 characters');
const domain = z
  .string('a host name without https://, port or path, such as bot.contoso.com')
  .regex(z.regexes.domain, 'a host name without https://, port or path, such as bot.contoso.com')
  .toLowerCase();

const given = z.object({
  MicrosoftAppId: guid,
  TEAMS_APP_ID: guid.optional(),
  BOT_DOMAIN: domain,
  PUBLISHER_NAME: z.string('your organisation’s name').max(32, 'at most 32 characters'),
  PUBLISHER_WEBSITE: secureUrl,
  PUBLISHER_PRIVACY_URL: secureUrl.optional(),
  PUBLISHER_TERMS_URL: secureUrl.optional(),
  COPILOT_SCOPE: z.enum(['yes', 'no'], 'yes or no').default('no'),
});

/** What the manifest is filled with besides the version. */
export type PackageSettings = Readonly<Record<keyof z.infer<typeof given>, string>>;

/**
 * The package's settings out of an environment; blank counts as not set. The Teams app takes the bot's id and the
 * publisher's website stands in for the privacy and terms pages where these have no setting of their own.
 * Throws AppPackageError `package-settings` with one line for each wrong setting: its name, what it was, what is allowed.
 */
export function packageSettings(environment: NodeJS.ProcessEnv): PackageSettings {
  const parsed = given.safeParse(withoutBlanks(environment));
  if (!parsed.success)
    throw new AppPackageError('package-settings', wrongSettings(parsed.error, environment));
  const { data } = parsed;
  return {
    ...data,
    TEAMS_APP_ID: data.TEAMS_APP_ID ?? data.MicrosoftAppId,
    PUBLISHER_PRIVACY_URL: data.PUBLISHER_PRIVACY_URL ?? data.PUBLISHER_WEBSITE,
    PUBLISHER_TERMS_URL: data.PUBLISHER_TERMS_URL ?? data.PUBLISHER_WEBSITE,
  };
}

/** The pages that the publisher's website stands in for. */
export function standIns(settings: PackageSettings): string[] {
  const pages = ['PUBLISHER_PRIVACY_URL', 'PUBLISHER_TERMS_URL'] as const;
  return pages.filter((page) => settings[page] === settings.PUBLISHER_WEBSITE);
}

function withoutBlanks(environment: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const trimmed = Object.entries(environment).map(([name, value]) => [name, value?.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== ''));
}

function wrongSettings({ issues }: z.ZodError, environment: NodeJS.ProcessEnv): string[] {
  const allowed = new Map(issues.map(({ path, message }) => [String(path[0]), message]));
  return [...allowed].map(([name, message]) => `${name} ${shown(environment[name])}; allowed: ${message}.`);
}

function shown(value: string | undefined): string {
  return value === undefined || value.trim() === '' ? 'is not set' : `was ${JSON.stringify(value)}`;
}
