import type { HrTime } from '@opentelemetry/api';
import type { Resource } from '@opentelemetry/resources';
import type { MetricProducer } from '@opentelemetry/sdk-metrics';
import { toldMetrics } from './told-metrics.ts';

/** What the registry counts, for each report to the collector: counted once, told in two ways under the same names. */
export function metricsFrom(
  collect: () => Promise<unknown>,
  onFault: (error: unknown) => void,
  { resource, scope }: { readonly resource: Resource; readonly scope: { readonly name: string } },
): MetricProducer {
  const startTime = now();
  return {
    collect: async () => {
      try {
        const metrics = toldMetrics(await collect(), { startTime, endTime: now() });
        return { resourceMetrics: { resource, scopeMetrics: [{ scope, metrics }] }, errors: [] };
      } catch (error) {
        // The SDK itself says nothing.
        onFault(error);
        throw error;
      }
    },
  };
}

/** Seconds and nanoseconds since 1970: the collector's time is not the one that local mode moves. */
function now(): HrTime {
  const milliseconds = Date.now();
  return [Math.floor(milliseconds / 1000), (milliseconds % 1000) * 1_000_000];
}
