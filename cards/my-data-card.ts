import { jsonParts } from './json-parts.ts';
import type { Shown } from './shown.ts';
import type { Speech } from './speech.ts';
import { cardTemplate } from './template.ts';
import layout from './templates/my-data.json' with { type: 'json' };

/** Characters of JSON inside one card: Teams takes about 100 KB a message, two bytes each. */
const mostOnACard = 30_000;

const fill = cardTemplate(layout);

/** All that is stored about a person as JSON, on as many cards as it needs; what each shows parses by itself. */
export function myDataCards(data: Readonly<Record<string, unknown>>, speech: Speech): Shown[] {
  const parts = jsonParts(data, (json) => fitsOnACard(withoutSigns(json)));
  return parts.map(withoutSigns).map((json, index) => {
    const title = speech.say('my-data.title');
    const part = speech.say('my-data.part', { part: index + 1, parts: parts.length });
    const intro = speech.say('my-data.intro');
    const summary = [title, parts.length === 1 ? intro : part].join('\n');
    const card = fill({ title, part: parts.length === 1 ? null : part, intro, json, summary });
    return { card, summary };
  });
}

/** The same data, in which nothing begins a tag: in JSON the sign stands within texts alone, where it may be escaped. */
function withoutSigns(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`);
}

/** As the card holds it, quotes and line ends take two characters. */
function fitsOnACard(json: string): boolean {
  return JSON.stringify(json).length <= mostOnACard;
}
