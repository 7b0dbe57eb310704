import { z } from 'zod';
import { addressForm, isDatabaseAddress } from '../storage/address.ts';
import { SettingsError } from './faults/errors.ts';
import { localExposure } from './door/local-exposure.ts';
import { isGuarded } from './door/service-urls.ts';
import type { KeptFor } from '../reminders/kept-for.ts';
import { keptForAllowed, keptForLines, keptForOf, keptForShape } from './settings/kept-for.ts';
import {
  exposesHeaders,
  telemetryAllowed,
  telemetryEnvironment,
  telemetryIn,
  type TelemetrySettings,
} from './telemetry/environment.ts';
import { publicPage, supportContact } from './settings/contact.ts';
import {
  identityAllowed,
  identityOf,
  identityShape,
  tenantsOf,
  type Identity,
  type Tenants,
} from './settings/identity.ts';
import { listOf } from './settings/list-of.ts';
import { wrongSetting } from './settings/wrong-setting.ts';

const address = z.url({ protocol: /^https?$/ }).refine(isGuarded);

/** As it is copied out of a browser, too: with a slash at its end. */
const origin = address
  .transform((text) => text.replace(/\/$/, ''))
  .refine((text) => text === URL.parse(text)?.origin);

/** Every setting of the bot, as the environment gives it; `.env.example` documents the same. */
export const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  DATABASE_URL: z.string().refine(isDatabaseAddress).default('pglite:.data/bot'),
  MESSAGES_PER_10_SECONDS: z.coerce.number().int().min(1).default(10),
  KEEP_UNKNOWN_QUESTIONS: z.enum(['yes', 'no']).default('no'),
  ...keptForShape,
  SUPPORT_CONTACT: supportContact.optional(),
  PUBLISHER_PRIVACY_URL: publicPage.optional(),
  TARGETED_MESSAGES: z.enum(['yes', 'no']).default('no'),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/)
    .optional(),
  ...telemetryEnvironment,
  ...identityShape,
  ALLOWED_SERVICE_URLS: listOf(origin).optional(),
  ToBotFromChannelTokenIssuer: z.url().default('https://api.botframework.com'),
  ToBotFromChannelOpenIdMetadataUrl: address.default(
    'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ),
});

type Environment = z.infer<typeof environmentSchema>;
type Name = keyof Environment;

const allowed: Readonly<Record<Name, string>> = {
  PORT: 'a whole number from 0 to 65535 (0 takes any free port)',
  HOST: 'a host name or an address to listen on, such as 127.0.0.1',
  NODE_ENV: 'development, production or test',
  LOG_LEVEL: 'trace, debug, info, warn, error, fatal or silent',
  DATABASE_URL: addressForm,
  MESSAGES_PER_10_SECONDS: 'a whole number from 1',
  KEEP_UNKNOWN_QUESTIONS: 'yes or no',
  ...keptForAllowed,
  SUPPORT_CONTACT: 'a mail address or an https:// address',
  PUBLISHER_PRIVACY_URL: 'an https:// address',
  TARGETED_MESSAGES: 'yes or no',
  METRICS_TOKEN: 'at least 16 printable ASCII characters, no spaces',
  ...telemetryAllowed,
  ...identityAllowed,
  ALLOWED_SERVICE_URLS:
    'https:// addresses without a path, with commas between, such as https://smba.example.com; http:// for this machine only',
  ToBotFromChannelTokenIssuer: 'the https:// address that the channel’s tokens name as their issuer',
  ToBotFromChannelOpenIdMetadataUrl:
    'the https:// address of the channel’s OpenID metadata; http:// for this machine only',
};

/** Never repeated in a message: they are, or may hold, secrets. */
const secret: readonly Name[] = [
  'MicrosoftAppPassword',
  'DATABASE_URL',
  'METRICS_TOKEN',
  'OTEL_EXPORTER_OTLP_HEADERS',
];

export type Settings = {
  readonly port: number;
  readonly host: string;
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly databaseUrl: string;
  /** How many messages a person may send in ten seconds. */
  readonly mostMessages: number;
  /** The known words of questions that no topic answers are kept, without anybody. */
  readonly keepsUnknownQuestions: boolean;
  /** For how many days what is of no more use is still kept. */
  readonly keptFor: KeptFor;
  /** Where people get help, and the page on what becomes of their data. */
  readonly contact: string | undefined;
  readonly privacyPage: string | undefined;
  /** What is nobody else's business is shown in channels too, to the person alone. */
  readonly targetsMessages: boolean;
  /** Whoever has it may read the metrics; without one only this machine may, and only in local mode. */
  readonly metricsToken: string | undefined;
  /** Where traces and metrics go to; nothing while telemetry is off. */
  readonly telemetry: TelemetrySettings | undefined;
  readonly identity: Identity;
  /** Whose people may use the bot, in lower case. */
  readonly tenants: Tenants;
  /** Origins that the bot may write to beside Teams' own. */
  readonly serviceUrls: readonly string[];
  /** Who signs what Teams sends. */
  readonly channel: { readonly issuer: string; readonly metadataUrl: string };
};

/**
 * The settings that the environment gives; a variable that is empty counts as unset.
 * @throws SettingsError with one line for each wrong setting: name, what it was, what is allowed.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = parse(environmentSchema, environment);
  const identity = identityOf(parsed);
  const { PORT, HOST, LOG_LEVEL, DATABASE_URL, METRICS_TOKEN } = parsed;
  refuseTogether(parsed, identity);
  return {
    port: PORT,
    host: HOST,
    logLevel: LOG_LEVEL,
    databaseUrl: DATABASE_URL,
    mostMessages: parsed.MESSAGES_PER_10_SECONDS,
    keepsUnknownQuestions: parsed.KEEP_UNKNOWN_QUESTIONS === 'yes',
    keptFor: keptForOf(parsed),
    contact: parsed.SUPPORT_CONTACT,
    privacyPage: parsed.PUBLISHER_PRIVACY_URL,
    targetsMessages: parsed.TARGETED_MESSAGES === 'yes',
    metricsToken: METRICS_TOKEN,
    telemetry: telemetryIn(parsed),
    identity,
    tenants: tenantsOf(parsed, identity),
    serviceUrls: parsed.ALLOWED_SERVICE_URLS ?? [],
    channel: {
      issuer: parsed.ToBotFromChannelTokenIssuer,
      metadataUrl: parsed.ToBotFromChannelOpenIdMetadataUrl,
    },
  };
}

/**
 * The database's address alone, for what runs beside the bot and is nobody to Teams.
 * @throws SettingsError as `readSettings` does.
 */
export function readDatabaseUrl(environment: Readonly<Record<string, string | undefined>>): string {
  return parse(environmentSchema.pick({ DATABASE_URL: true }), environment).DATABASE_URL;
}

function parse<T>(schema: z.ZodType<T>, environment: Readonly<Record<string, string | undefined>>): T {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const names = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  throw new SettingsError(nameList.filter((name) => names.has(name)).map((name) => wrong(name, given[name])));
}

const nameList: readonly Name[] = environmentSchema.keyof().options;

function wrong(name: Name, value: string | undefined): string {
  return wrongSetting({ name, value, allowed: allowed[name], isSecret: secret.includes(name) });
}

/** What is right alone and not beside the others. */
function refuseTogether(environment: Environment, identity: Identity): void {
  const lines = [
    ...keptForLines(environment),
    ...(identity.type === 'local' ? localExposure(environment) : []),
    ...(exposesHeaders(environment)
      ? [wrong('OTEL_EXPORTER_OTLP_ENDPOINT', environment.OTEL_EXPORTER_OTLP_ENDPOINT)]
      : []),
  ];
  if (lines.length > 0) throw new SettingsError(lines);
}
