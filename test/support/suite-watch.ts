import { makeLog } from '../../bot/log.ts';
import { makeLogWatch } from './log-watch.ts';

/** Watches every log of this run of the tests. */
const watch = makeLogWatch();
let during = 'before the first test';

export const { plantSecret, plantRequest, leaks, holds, counts } = watch;

/** From now on what is noted was written during this test. */
export function beginTest(title: string): void {
  during = title;
}

export function noteLog(text: string): void {
  watch.note(text, during);
}

const info = 30;

/** A bot's own log at its most talkative, which is watched; the test gets what an operator would see. */
export function watchedLog(write: (line: string) => void = () => undefined) {
  return makeLog('trace', {
    write: (line) => {
      noteLog(line);
      if (Number(/"level":(\d+)/.exec(line)?.[1]) >= info) write(line);
    },
  });
}
