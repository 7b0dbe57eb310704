import type { Logger } from 'pino';
import { makeConnections, proxyIn } from '../http/connections.ts';
import type { TelemetrySettings } from './environment.ts';
import { exportLog } from './export-log.ts';
import { noTelemetry, type Telemetry } from './telemetry.ts';

/** Telemetry as it is set: where it is off nothing of it is even loaded. */
export async function telemetryOf(
  settings: TelemetrySettings | undefined,
  log: Logger,
  collect: () => Promise<unknown>,
): Promise<Telemetry> {
  if (settings === undefined) return noTelemetry;
  const { openTelemetry } = await import('./open-telemetry.ts');
  const connections = makeConnections(proxyIn(process.env));
  return openTelemetry({ settings, connections, collect, onExport: exportLog(log) });
}
