import type { ObserveStatement } from '../../storage/observed-statements.ts';
import { noTracing, type Tracing } from './tracing.ts';

/** What the bot tells of its own work to whoever watches it. */
export type Telemetry = {
  readonly tracing: Tracing;
  /** Told of each statement; without it the database is not looked at. */
  readonly onStatement: ObserveStatement | undefined;
  /** Hands over what is left, within two seconds. */
  readonly close: () => Promise<void>;
};

export const noTelemetry: Telemetry = {
  tracing: noTracing,
  onStatement: undefined,
  close: () => Promise.resolve(),
};
