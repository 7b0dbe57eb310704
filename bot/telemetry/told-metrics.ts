import { ValueType, type Attributes, type HrTime } from '@opentelemetry/api';
import { AggregationTemporality, DataPointType, type MetricData } from '@opentelemetry/sdk-metrics';
import { z } from 'zod';

const sampleSchema = z.object({
  /** Of what was not measured yet there is none. */
  value: z.number().catch(Number.NaN),
  labels: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Of a histogram: which of its three kinds of samples it is. */
  metricName: z.string().optional(),
});

/** What the registry answers; its own type has the kinds as numbers. */
const metricsSchema = z.array(
  z.object({
    name: z.string(),
    help: z.string(),
    type: z.enum(['counter', 'gauge', 'histogram', 'summary']),
    values: z.array(sampleSchema),
  }),
);

type Told = z.infer<typeof metricsSchema>[number];
type Sample = z.infer<typeof sampleSchema>;

/** From when to when it was counted. */
export type Counting = { readonly startTime: HrTime; readonly endTime: HrTime };

/** The metrics of the registry under their own names, as the collector takes them; summaries, of which the bot has none, are left out. */
export function toldMetrics(registered: unknown, counting: Counting): MetricData[] {
  return metricsSchema.parse(registered).flatMap((metric) => dataOf(metric, counting) ?? []);
}

function dataOf(metric: Told, counting: Counting): MetricData | undefined {
  const { name, help: description, type, values } = metric;
  const common = {
    descriptor: { name, description, unit: '', valueType: ValueType.DOUBLE },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
  };
  const points = values
    .filter(({ value }) => Number.isFinite(value))
    .map(({ value, labels: attributes }) => ({ ...counting, attributes, value }));
  switch (type) {
    case 'counter':
      return { ...common, dataPointType: DataPointType.SUM, isMonotonic: true, dataPoints: points };
    case 'gauge':
      return { ...common, dataPointType: DataPointType.GAUGE, dataPoints: points };
    case 'histogram':
      return { ...common, dataPointType: DataPointType.HISTOGRAM, dataPoints: histograms(metric, counting) };
    case 'summary':
      return undefined;
  }
}

/** One point for each set of labels, of the samples that belong to it. */
function histograms({ name, values }: Told, counting: Counting) {
  const series = Map.groupBy(values, ({ labels }) => JSON.stringify(attributesOf(labels)));
  return [...series.values()].flatMap((samples) => {
    const [first] = samples;
    if (first === undefined) return [];
    const only = (kind: string) => samples.filter(({ metricName }) => metricName === `${name}_${kind}`);
    const finite = only('bucket').filter(({ labels: { le } }) => Number.isFinite(Number(le)));
    const [count = 0] = only('count').map(({ value }) => value);
    const [sum = 0] = only('sum').map(({ value }) => value);
    const buckets = {
      boundaries: finite.map(({ labels }) => Number(labels['le'])),
      counts: counts(finite, count),
    };
    return [{ ...counting, attributes: attributesOf(first.labels), value: { buckets, sum, count } }];
  });
}

function attributesOf(labels: Sample['labels']): Attributes {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => name !== 'le'));
}

/** Prometheus counts in each bucket what is in those below it too; the last one, up to infinity, is all of it. */
function counts(finite: readonly Sample[], count: number): number[] {
  const upTo = [...finite.map(({ value }) => value), count];
  return upTo.map((value, at) => value - (upTo[at - 1] ?? 0));
}
