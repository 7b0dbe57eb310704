import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span } from '@opentelemetry/api';

/** The span in which the code that asks runs; there is none while telemetry is off. */
export const currentSpan = new AsyncLocalStorage<Span>();

/** In a span's flags, as the field has it: the span is handed over to the collector. */
const sampled = 1;

/** For a line of the log: by what its trace is found, where there is one to be found. */
export function marksOfSpan(): object {
  const span = currentSpan.getStore()?.spanContext();
  if (span === undefined || (span.traceFlags & sampled) === 0) return {};
  return { traceId: span.traceId, spanId: span.spanId };
}
