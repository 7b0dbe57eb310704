import type { Measured } from './measured.ts';

/** Preloaded into the bot's process: answers each message with what it holds, after it was tidied up. */
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(measure());
});
// The question alone keeps no process alive.
process.channel?.unref();

function measure(): Measured {
  const { rss, heapUsed, external } = process.memoryUsage();
  const resources = process.getActiveResourcesInfo();
  return {
    rss,
    heap: heapUsed,
    external,
    timers: resources.filter((name) => name === 'Timeout' || name === 'Immediate').length,
    handles: resources.filter((name) => name !== 'Timeout' && name !== 'Immediate').length,
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
  };
}
