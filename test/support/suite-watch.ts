import { z } from 'zod';
import { makeLog } from '../../bot/process/log.ts';
import { parseJson } from '../../bot/http/parse-json.ts';
import { makeLogWatch, type LogWatch } from './log-watch.ts';

const complaintSchema = z.looseObject({ level: z.number().min(40), msg: z.string() });
const remedySchema = z.looseObject({ code: z.string().min(1), remedy: z.string().min(1) });

/** Watches every log of these tests; of one file where several processes share them out. */
let watch = makeLogWatch();
let during = 'before the first test';
const complaints = new Map<string, string>();

export const plantSecret: LogWatch['plantSecret'] = (secret) => {
  watch.plantSecret(secret);
};
export const plantRequest: LogWatch['plantRequest'] = (body, authorization) => {
  watch.plantRequest(body, authorization);
};
export const holds: LogWatch['holds'] = (words) => watch.holds(words);
export const leaks: LogWatch['leaks'] = () => watch.leaks();

/** From now on what is noted was written during this test. */
export function beginTest(title: string): void {
  during = title;
}

export function noteLog(text: string): void {
  watch.note(text, during);
  const { data } = complaintSchema.safeParse(parseJson(text));
  if (data !== undefined && !remedySchema.safeParse(data).success)
    complaints.set(data.msg, `${text}\n  during ${during}`);
}

/** How much was searched, and what was found: leaks, and warnings or errors that do not say what to do. Begins anew. */
export function endWatch(): { readonly searched: string; readonly found: readonly string[] } {
  const { lines, planted } = watch.counts();
  const leaked = watch
    .leaks()
    .map((leak) => `in a log: ${JSON.stringify(leak.planted)}\n  in ${leak.line}\n  during ${leak.during}`);
  const unhelpful = [...complaints.values()].map((line) => `without a code or a remedy: ${line}`);
  watch = makeLogWatch();
  complaints.clear();
  return {
    searched: `${lines} lines of logs held against ${planted} texts and secrets: ${leaked.length} found`,
    found: [...leaked, ...unhelpful],
  };
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
