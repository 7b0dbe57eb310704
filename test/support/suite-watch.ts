import { z } from 'zod';
import { makeLog } from '../../bot/log.ts';
import { parseJson } from '../../scripts/playground/parse-json.ts';
import { makeLogWatch } from './log-watch.ts';

const complaintSchema = z.looseObject({ level: z.number().min(40), msg: z.string() });
const remedySchema = z.looseObject({ code: z.string().min(1), remedy: z.string().min(1) });

/** Watches every log of this run of the tests. */
const watch = makeLogWatch();
let during = 'before the first test';

export const { plantSecret, plantRequest, leaks, holds, counts } = watch;

/** From now on what is noted was written during this test. */
export function beginTest(title: string): void {
  during = title;
}

const complaints = new Map<string, string>();

/** The lines that complain and do not say what to do about it, by their message. */
export function withoutRemedy(): string[] {
  return [...complaints.values()];
}

export function noteLog(text: string): void {
  watch.note(text, during);
  const { data } = complaintSchema.safeParse(parseJson(text));
  if (data !== undefined && !remedySchema.safeParse(data).success)
    complaints.set(data.msg, `${text}\n  during ${during}`);
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
