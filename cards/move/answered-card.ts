import type { Field } from '../../guidance/answers.ts';
import { answerLine, type Answered } from '../parts/answer-rows.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './answered-card.json' with { type: 'json' };
import { valueWords } from '../../languages/value-words.ts';

/** What the question's card said above the question of what it had understood: that stays. */
type Above = { readonly said?: readonly string[] | undefined };

const fill = cardTemplate(layout);

/** What the card of an answered question becomes: nothing left to press. */
export function answeredCard({ field, value, said }: Answered & Above, speech: Speech): Shown {
  return answered({ field, answer: valueWords(field, value, speech), said }, speech);
}

/** The same where nobody knows the answer, and the plan is made without. */
export function notKnownCard({ field, said }: { readonly field: Field } & Above, speech: Speech): Shown {
  return answered({ field, answer: speech.say('value.unknown'), said }, speech);
}

/** What the card of a question becomes that was left without an answer: back, cancelled or replaced. */
export function leftCard({ field, said = [], again = false }: Left, speech: Speech): Shown {
  const name = speech.say(`field.${field}`);
  const line = speech.say(again ? 'left.again.summary' : 'left.summary', { field: name });
  const answer = speech.say(again ? 'left.again' : 'left.text');
  return filled({ field: name, answer, subtle: true, said, summary: [...said, line].join('\n') }, speech);
}

type Left = { readonly field: Field; /** It stands below once more. */ readonly again?: boolean } & Above;

type AnsweredSo = { readonly field: Field; readonly answer: string } & Above;

function answered({ field, answer, said = [] }: AnsweredSo, speech: Speech): Shown {
  const summary = [...said, answerLine(field, answer, speech)].join('\n');
  return filled(
    {
      field: speech.say(`field.${field}`),
      answer: escapeMarkdown(answer),
      subtle: false,
      said,
      summary,
    },
    speech,
  );
}

type Lines = {
  readonly field: string;
  readonly answer: string;
  readonly subtle: boolean;
  readonly said: readonly string[];
  readonly summary: string;
};

function filled({ said, summary, ...lines }: Lines, speech: Speech): Shown {
  const shownSaid = said.map((text) => ({ text: escapeMarkdown(text) }));
  return { card: fill(speech, { ...lines, said: shownSaid, summary }), summary };
}
