import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import { currentSpan } from './current-span.ts';
import { errorCode } from './error-code.ts';
import type { SpanOf, Tracing } from './tracing.ts';

/**
 * Spans of that tracer. Which one is open goes along with the work, not with a context that is the same for the whole
 * process: libraries that find one note by it what they like, a query's values among it.
 */
export function spansOf(tracer: Tracer): Tracing {
  const open = ({ name, kind = 'internal', marks = {} }: SpanOf, parent: Context) =>
    tracer.startSpan(name, { kind: kinds[kind], attributes: marks }, parent);
  return {
    begin: (span, work) => inSpan(open(span, ROOT_CONTEXT), work),
    within: (span, work) => {
      const parent = currentSpan.getStore();
      return parent === undefined ? work() : inSpan(open(span, trace.setSpan(ROOT_CONTEXT, parent)), work);
    },
    mark: (marks) => {
      currentSpan.getStore()?.setAttributes(marks);
    },
    fail: (code) => {
      noteFailure(currentSpan.getStore(), code);
    },
  };
}

const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL } as const;

function inSpan<T>(span: Span, work: () => T): T {
  const end = () => {
    span.end();
  };
  const fail = (error: unknown) => {
    noteFailure(span, errorCode(error));
    span.end();
  };
  let done: T;
  try {
    done = currentSpan.run(span, work);
  } catch (error) {
    fail(error);
    throw error;
  }
  if (done instanceof Promise) done.then(end, fail);
  else end();
  return done;
}

/** By its code alone: what an error says may repeat what a person wrote. */
function noteFailure(span: Span | undefined, code: string): void {
  span?.setAttribute('error.type', code);
  span?.setStatus({ code: SpanStatusCode.ERROR });
}
