import type { EventEmitter } from 'node:events';
import type { Logger } from 'pino';
import { faultNamed } from '../faults/fault-of.ts';

export type StoppingParts = {
  /** What emits the signals: the process. */
  readonly signals: Pick<EventEmitter, 'on'>;
  /** Ends what is in flight, within 10 seconds. */
  readonly close: () => Promise<void>;
  readonly exit: (code: number) => void;
  readonly log: Logger;
};

/** After so many milliseconds the process ends, whatever is still open. */
const longestStop = 12_000;

/** Ctrl-C in a terminal reaches the process twice when npm started it: a moment later it is no second wish. */
const samePress = 300;

/** SIGTERM and SIGINT end the process in good order; a second one ends it at once. Answers whether one came. */
export function stopOnSignals({ signals, close, exit, log }: StoppingParts): () => boolean {
  let since: number | undefined;

  function stop(signal: string): void {
    log.info({ signal }, 'stopping');
    const timer = setTimeout(() => {
      log.error(faultNamed('stopped-hard'), 'not done within 12 s; the rest is left to others');
      exit(1);
    }, longestStop);
    const end = (code: number) => {
      clearTimeout(timer);
      exit(code);
    };
    close().then(
      () => {
        log.info('stopped');
        end(0);
      },
      (error: unknown) => {
        log.error(
          { err: error, ...faultNamed('stop-failed') },
          'stopping met a fault; the process ends all the same',
        );
        end(1);
      },
    );
  }

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    signals.on(signal, () => {
      if (since === undefined) {
        since = Date.now();
        stop(signal);
      } else if (Date.now() - since >= samePress) {
        log.warn({ signal, ...faultNamed('stopped-at-once') }, 'a second signal: the process ends at once');
        exit(1);
      }
    });
  }
  return () => since !== undefined;
}
