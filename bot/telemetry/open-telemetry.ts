import { randomUUID } from 'node:crypto';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes, type Resource } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TracerProvider,
  TraceIdRatioBasedSampler,
  type SpanExporter,
} from '@opentelemetry/sdk-trace';
import ownPackage from '../../package.json' with { type: 'json' };
import type { Connections } from '../http/connections.ts';
import type { TelemetrySettings } from './environment.ts';
import type { OnExport } from './export-log.ts';
import { metricsFrom } from './metrics-from.ts';
import { spansOf } from './spans.ts';
import { statementSpans } from './statement-spans.ts';
import type { Telemetry } from './telemetry.ts';

export type TelemetryParts = {
  readonly settings: TelemetrySettings;
  readonly connections: Connections;
  /** What the registry of the metrics holds. */
  readonly collect: () => Promise<unknown>;
  readonly onExport: OnExport;
};

/** Milliseconds that the collector may take for one answer. */
const longestExport = 10_000;

/** Spans that wait for the collector, at most: where it does not keep up the rest is dropped. */
const batches = {
  maxQueueSize: 2_048,
  maxExportBatchSize: 512,
  scheduledDelayMillis: 5_000,
  exportTimeoutMillis: longestExport,
};

/** As often as a scraper usually asks. */
const reports = { exportIntervalMillis: 60_000, exportTimeoutMillis: longestExport };

/** Milliseconds for what is left when the bot stops, which has twelve seconds for all of it. */
const longestClose = 1_500;

/** Hands traces and metrics over to the collector, from the moment it is called. */
export function openTelemetry({ settings, connections, collect, onExport }: TelemetryParts): Telemetry {
  const resource = resourceOf(settings);
  const exporterAt = (path: string) => ({
    url: `${settings.endpoint}${path}`,
    headers: { ...settings.headers },
    timeoutMillis: longestExport,
    httpAgentOptions: () => connections.freshFor(new URL(settings.endpoint)),
  });
  const spans = new OTLPTraceExporter(exporterAt('/v1/traces'));
  const metrics = new OTLPMetricExporter(exporterAt('/v1/metrics'));
  tell(spans, onExport);
  tell(metrics, onExport);
  const tracers = new TracerProvider({
    resource,
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(settings.kept) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: spans, ...batches })],
  });
  const metricProducers = [metricsFrom(collect, onExport, { resource, scope: ownPackage })];
  const meters = new MeterProvider({
    resource,
    readers: [new PeriodicExportingMetricReader({ exporter: metrics, ...reports, metricProducers })],
  });
  const tracing = spansOf(tracers.getTracer(ownPackage.name, ownPackage.version));
  return {
    tracing,
    onStatement: statementSpans(tracing),
    close: () => within(longestClose, [tracers.shutdown(), meters.shutdown()]),
  };
}

/** Nothing of the machine it runs on, nor of who runs it. */
function resourceOf({ serviceName }: TelemetrySettings): Resource {
  return resourceFromAttributes({
    'service.name': serviceName,
    'service.version': ownPackage.version,
    'service.instance.id': randomUUID(),
  });
}

type Exporter<Items> = { export: (items: Items, done: Done) => void };

/** Has the exporter tell how each handing over went. */
function tell<Items>(exporter: Exporter<Items>, onExport: OnExport): void {
  const send = exporter.export.bind(exporter);
  exporter.export = (items, done) => {
    send(items, (result) => {
      onExport(result.error);
      done(result);
    });
  };
}

type Done = Parameters<SpanExporter['export']>[1];

/** After so many milliseconds the rest is lost. */
async function within(milliseconds: number, work: readonly Promise<void>[]): Promise<void> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(late.resolve, milliseconds, undefined);
  await Promise.race([Promise.allSettled(work), late.promise]);
  clearTimeout(timer);
}
