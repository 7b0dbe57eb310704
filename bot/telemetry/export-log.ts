import type { Logger } from 'pino';
import { faultNamed } from '../faults/fault-of.ts';
import { currentSpan } from './current-span.ts';

/** Told of each handing over to the collector, and what was in its way, if anything was. */
export type OnExport = (error: unknown) => void;

/** Says once that what is handed over is not taken, and once that it is again. */
export function exportLog(log: Logger): OnExport {
  let lost = 0;
  const note = (error: unknown) => {
    if (error !== undefined && lost === 0)
      log.warn({ ...faultNamed('telemetry-not-taken'), cause: error }, 'telemetry is not taken');
    if (error === undefined && lost > 0) log.info({ times: lost }, 'telemetry is taken again');
    lost = error === undefined ? 0 : lost + 1;
  };
  // Handing over begins within whatever span ended last.
  return (error) => {
    currentSpan.exit(note, error);
  };
}
