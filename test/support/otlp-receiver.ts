import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { listen } from './listening.ts';
import { give, json, type Reply } from './reply.ts';

const attributesSchema = z
  .array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) }))
  .default([])
  .transform((pairs) => Object.fromEntries(pairs.map(({ key, value }) => [key, Object.values(value)[0]])));

const spanSchema = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  kind: z.number(),
  startTimeUnixNano: z.coerce.bigint(),
  endTimeUnixNano: z.coerce.bigint(),
  attributes: attributesSchema,
  events: z.array(z.unknown()).default([]),
  status: z.object({ code: z.number().default(0), message: z.string().optional() }).optional(),
});

export type ReceivedSpan = z.infer<typeof spanSchema>;

const resourceSchema = z.object({ attributes: attributesSchema });

const tracesSchema = z.object({
  resourceSpans: z.array(
    z.object({ resource: resourceSchema, scopeSpans: z.array(z.object({ spans: z.array(spanSchema) })) }),
  ),
});

const pointSchema = z.looseObject({
  attributes: attributesSchema,
  asDouble: z.number().optional(),
  count: z.coerce.number().optional(),
  sum: z.number().optional(),
  bucketCounts: z.array(z.coerce.number()).optional(),
  explicitBounds: z.array(z.number()).optional(),
});
const pointsSchema = z.object({
  dataPoints: z.array(pointSchema),
  isMonotonic: z.boolean().optional(),
  aggregationTemporality: z.number().optional(),
});

const metricSchema = z.object({
  name: z.string(),
  gauge: pointsSchema.optional(),
  sum: pointsSchema.optional(),
  histogram: pointsSchema.optional(),
});

export type ReceivedMetric = z.infer<typeof metricSchema>;

const metricsSchema = z.object({
  resourceMetrics: z.array(
    z.object({
      resource: resourceSchema,
      scopeMetrics: z.array(z.object({ metrics: z.array(metricSchema) })),
    }),
  ),
});

export type OtlpReceiver = {
  readonly endpoint: string;
  /** Every span that arrived whole. */
  readonly spans: readonly ReceivedSpan[];
  /** The metrics of each report, oldest first. */
  readonly reports: readonly (readonly ReceivedMetric[])[];
  readonly resources: readonly Readonly<Record<string, unknown>>[];
  /** The bodies of all requests, as they came. */
  readonly bodies: readonly string[];
  readonly headers: readonly IncomingHttpHeaders[];
  /** From now on every request is answered so; undefined takes it. */
  readonly answerWith: (reply: Reply | undefined) => void;
  /** The spans by their names from the root down, such as `turn > send > POST`. */
  readonly ways: (traceId: string) => readonly string[];
  readonly close: () => Promise<void>;
};

/** A collector as far as bots need one: OTLP over HTTP, in JSON. */
export async function startOtlpReceiver(): Promise<OtlpReceiver> {
  const spans: ReceivedSpan[] = [];
  const reports: ReceivedMetric[][] = [];
  const resources: Record<string, unknown>[] = [];
  const bodies: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  let answer: Reply | undefined;

  function take(path: string, body: unknown): void {
    if (path === '/v1/traces')
      for (const { resource, scopeSpans } of tracesSchema.parse(body).resourceSpans) {
        resources.push(resource.attributes);
        spans.push(...scopeSpans.flatMap((scope) => scope.spans));
      }
    else
      for (const { resource, scopeMetrics } of metricsSchema.parse(body).resourceMetrics) {
        resources.push(resource.attributes);
        reports.push(scopeMetrics.flatMap(({ metrics }) => metrics));
      }
  }

  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request);
      bodies.push(body);
      headers.push(request.headers);
      if (answer === undefined) take(request.url ?? '', JSON.parse(body));
      give(answer ?? json(200, {}), request, response);
    })();
  });
  const endpoint = `http://127.0.0.1:${await listen(server)}`;
  const wayTo = (span: ReceivedSpan): string => {
    const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
    return parent === undefined ? span.name : `${wayTo(parent)} > ${span.name}`;
  };
  return {
    endpoint,
    spans,
    reports,
    resources,
    bodies,
    headers,
    answerWith: (reply) => {
      answer = reply;
    },
    ways: (traceId) =>
      spans
        .filter((span) => span.traceId === traceId)
        .toSorted((one, other) => Number(one.startTimeUnixNano - other.startTimeUnixNano))
        .map(wayTo),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
