import type { Draft } from '../../guidance/answers.ts';
import { mainButton } from '../parts/buttons.ts';
import { answeredIn, answerLine } from '../parts/answer-rows.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Input } from '../parts/inputs.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './change-card.json' with { type: 'json' };
import { valueWords } from '../../languages/value-words.ts';

export type Changing = {
  readonly draft: Draft;
  readonly card: string;
  /** Whose answers they are, where others see the card too. */
  readonly whose?: string | undefined;
};

const fill = cardTemplate(layout);

/** Asks which of the given answers to change; the plan's card holds it as well. */
export function changeCard({ draft, card, whose }: Changing, speech: Speech): Shown {
  const title = speech.say('change.title');
  const text = speech.say('change.text');
  const summary = [title, text].join('\n');
  const shown = fill(speech, {
    title,
    whose: whose === undefined ? null : speech.say('plan.whose', { name: escapeMarkdown(whose) }),
    text,
    input: fieldInput(draft, speech),
    actions: [mainButton(speech.say('button.change'), { verb: 'change', card })],
    summary,
  });
  return { card: shown, summary };
}

function fieldInput(draft: Draft, speech: Speech): Input {
  return {
    type: 'Input.ChoiceSet',
    id: 'question',
    label: speech.say('change.label'),
    isRequired: true,
    errorMessage: speech.say('change.error'),
    style: 'compact',
    wrap: true,
    placeholder: speech.say('form.choice.placeholder'),
    choices: answeredIn(draft).map(({ field, value }) => ({
      title: answerLine(field, valueWords(field, value, speech), speech),
      value: field,
    })),
  };
}
