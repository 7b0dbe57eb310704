import type { Digest } from '../../reminders/digest.ts';
import type { Speech } from '../../languages/speech.ts';

/** What came too late to be of use. */
type Late = Pick<Digest, 'missed' | 'moreMissed'>;

/** What was missed, a line for each that is named, in plain text. */
export function missedTexts({ missed, moreMissed }: Late, speech: Speech): string[] {
  const texts = missed.map(({ subject, termEnd }) =>
    speech.say('reminder.missed.item', { subject, termEnd: speech.day(termEnd) }),
  );
  return moreMissed === 0 ? texts : [...texts, speech.say('reminder.missed.more', { count: moreMissed })];
}

/** The same below its heading; nothing where nothing was missed. */
export function missedLines(late: Late, speech: Speech): string[] {
  const texts = missedTexts(late, speech);
  return texts.length === 0 ? [] : [speech.say('reminder.missed'), ...texts];
}
