/** Digits, or an HTTP date (RFC 9110); fractions are Teams' own. */
const secondsForm = /^\d+(\.\d+)?$/;

/** RFC 9110's form of a date, and the two that it calls obsolete. */
const dateForm = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /;

/** In how many seconds from `now` a server wants to be asked again; undefined where it does not say so in any known form. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (secondsForm.test(text)) return Number(text);
  if (!dateForm.test(text)) return undefined;
  // The third form names no zone; it is GMT like the others.
  const at = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - now.getTime()) / 1000);
}
