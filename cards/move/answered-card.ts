import type { Field } from '../../guidance/answers.ts';
import { answerLine, type Answered } from '../parts/facts.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from '../parts/answered-card.json' with { type: 'json' };
import { valueWords } from '../../languages/value-words.ts';

const fill = cardTemplate(layout);

/** What the card of an answered question becomes: nothing left to press. */
export function answeredCard({ field, value }: Answered, speech: Speech): Shown {
  return answered(field, valueWords(field, value, speech), speech);
}

/** The same where nobody knows the answer, and the plan is made without. */
export function notKnownCard({ field }: { readonly field: Field }, speech: Speech): Shown {
  return answered(field, speech.say('value.unknown'), speech);
}

function answered(field: Field, answer: string, speech: Speech): Shown {
  const summary = answerLine(field, answer, speech);
  const card = fill({
    field: speech.say(`field.${field}`),
    answer: escapeMarkdown(answer),
    subtle: false,
    summary,
  });
  return { card, summary };
}

/** What the card of a question becomes that was left without an answer: back, cancelled or replaced. */
export function leftCard({ field }: { readonly field: Field }, speech: Speech): Shown {
  const name = speech.say(`field.${field}`);
  const summary = speech.say('left.summary', { field: name });
  return { card: fill({ field: name, answer: speech.say('left.text'), subtle: true, summary }), summary };
}
