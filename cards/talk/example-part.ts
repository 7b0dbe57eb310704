import type { Day } from '../../guidance/day.ts';
import type { Speech } from '../../languages/speech.ts';
import { button } from '../parts/buttons.ts';
import { partTemplate } from '../parts/template.ts';
import { exampleMessage } from './example-message.ts';
import layout from './example-part.json' with { type: 'json' };

const fill = partTemplate(layout);

/** A message of several facts, as of the UTC day; where it may be sent, by a press on it. */
export function examplePart(
  { today, isSent }: { readonly today: Day; readonly isSent: boolean },
  speech: Speech,
): object {
  const hint = speech.say('example.hint');
  return fill({
    example: exampleMessage(today, speech),
    hint: isSent ? hint : null,
    send: isSent ? button(hint, { verb: 'example' }) : null,
  });
}
