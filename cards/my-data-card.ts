import type { Shown } from './shown.ts';
import type { Speech } from './speech.ts';
import { cardTemplate } from './template.ts';
import layout from './templates/my-data.json' with { type: 'json' };

/** Characters of JSON inside one card: Teams takes about 100 KB a message, two bytes each. */
const mostOnACard = 30_000;

const fill = cardTemplate(layout);

/** All that is stored about a person as JSON, on as many cards as it needs. */
export function myDataCards(data: Readonly<Record<string, unknown>>, speech: Speech): Shown[] {
  const parts = partsOf(JSON.stringify(data, null, 2));
  return parts.map((json, index) => {
    const title = speech.say('my-data.title');
    const part = speech.say('my-data.part', { part: index + 1, parts: parts.length });
    const intro = speech.say('my-data.intro');
    const summary = [title, parts.length === 1 ? intro : part].join('\n');
    const card = fill({ title, part: parts.length === 1 ? null : part, intro, json, summary });
    return { card, summary };
  });
}

/** Breaks between lines where it can, within one that is too long. */
function partsOf(json: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const line of json.split('\n').flatMap(shortLines)) {
    const longer = part === '' ? line : `${part}\n${line}`;
    if (sizeOf(longer) <= mostOnACard) part = longer;
    else {
      parts.push(part);
      part = line;
    }
  }
  return [...parts, part];
}

/** The indentation is made of spaces that clients do not fold into one. */
function shortLines(line: string): string[] {
  const indented = line.replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length));
  return sizeOf(indented) <= mostOnACard ? [indented] : (indented.match(/.{1,4000}/gsu) ?? []);
}

/** As the card holds it, where quotes and line ends take two characters. */
function sizeOf(text: string): number {
  return JSON.stringify(text).length;
}
