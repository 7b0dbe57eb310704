import { dayAfter, type Day } from '../../guidance/day.ts';

/** An entry of a calendar that lasts a whole day. */
export type CalendarEntry = {
  /** Stays the same when the entry is made anew, so that calendars change it and have it once. */
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly description: string;
};

/** An iCalendar file of whole-day entries, made at that moment. Source: RFC 5545. */
export function iCalendar(entries: readonly CalendarEntry[], now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Licence Move Guide//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => linesOf(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf({ uid, day, title, description }: CalendarEntry, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    // The first day that is no longer of it (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${basic(dayAfter(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    // Nobody is busy for it.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function basic(day: Day): string {
  return day.replaceAll('-', '');
}

/** As text is written there (3.3.11); other control characters are not allowed. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

/** In octets, without the line's end (3.1). */
const longestLine = 75;

/** The line in pieces that calendars take; no character is cut in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    if (Buffer.byteLength(piece) + Buffer.byteLength(character) > longestLine) {
      pieces.push(piece);
      // Each but the first begins with a blank, which counts.
      piece = ' ';
    }
    piece += character;
  }
  return [...pieces, piece].join('\r\n');
}
