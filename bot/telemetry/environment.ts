import { z } from 'zod';
import { isGuarded } from '../door/service-urls.ts';

const endpoint = z
  .url({ protocol: /^https?$/ })
  .refine((text) => {
    const url = URL.parse(text);
    return url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  })
  .transform((text) => text.replace(/\/$/, ''));

/** As HTTP has the names of headers, and what may stand in one. */
const headerSchema = z.tuple([z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/), z.string().regex(/^[\x20-\x7e]+$/)]);

/** Source: opentelemetry.io/docs/specs/otel/protocol/exporter, “Specifying headers via environment variables”. */
const headers = z.string().transform((text, context) => {
  const pairs = text.split(',').map((each) => headerSchema.safeParse(headerIn(each)).data);
  if (pairs.every((pair) => pair !== undefined)) return Object.fromEntries(pairs);
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});

function headerIn(text: string): unknown[] {
  const [name = '', ...value] = text.split('=');
  try {
    return [name.trim(), decodeURIComponent(value.join('=')).trim()];
  } catch {
    return [];
  }
}

/** The settings of telemetry, under the field's own names. */
export const telemetryEnvironment = {
  OTEL_EXPORTER_OTLP_ENDPOINT: endpoint.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: headers.optional(),
  OTEL_SERVICE_NAME: z
    .string()
    .regex(/^[\x21-\x7e]{1,100}$/)
    .default('csp-move-guide'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
};

type TelemetryEnvironment = z.infer<z.ZodObject<typeof telemetryEnvironment>>;

export const telemetryAllowed: Readonly<Record<keyof TelemetryEnvironment, string>> = {
  OTEL_EXPORTER_OTLP_ENDPOINT:
    'an address that takes OTLP over HTTP, such as http://127.0.0.1:4318; https:// where headers go along to another machine. Unset: no telemetry',
  OTEL_EXPORTER_OTLP_HEADERS: 'name=value, with commas between, a value’s own commas and the like as %2C',
  OTEL_SERVICE_NAME: 'up to 100 printable ASCII characters, no spaces',
  OTEL_TRACES_SAMPLER_ARG: 'a number from 0 to 1: 1 keeps every trace, 0.1 one of ten',
};

export type TelemetrySettings = {
  /** Without a slash at its end. */
  readonly endpoint: string;
  /** May hold a secret. */
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  /** The part of all traces that is kept, from 0 to 1. */
  readonly kept: number;
};

/** Where telemetry goes to; nothing where it is off. */
export function telemetryIn(environment: TelemetryEnvironment): TelemetrySettings | undefined {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: to, OTEL_EXPORTER_OTLP_HEADERS: given = {} } = environment;
  if (to === undefined) return undefined;
  const { OTEL_SERVICE_NAME: serviceName, OTEL_TRACES_SAMPLER_ARG: kept } = environment;
  return { endpoint: to, headers: given, serviceName, kept };
}

/** Whether somebody on the way to another machine could read the headers, and the secret that they may hold. */
export function exposesHeaders(environment: TelemetryEnvironment): boolean {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: to, OTEL_EXPORTER_OTLP_HEADERS: given } = environment;
  return to !== undefined && given !== undefined && !isGuarded(to);
}
