import type { Speech } from '../../languages/speech.ts';
import { answerWords, valueWords } from '../../languages/value-words.ts';
import type { Button } from '../parts/buttons.ts';
import { optionsInput, questionInput } from '../parts/inputs.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import { answerButtons, type Answerable } from './answer-buttons.ts';
import { shortcutButtons, type ShortcutsAsked } from './shortcut-buttons.ts';

/** The part of a question's card that takes the answer. */
export type AnswerPart = {
  readonly isInput: boolean;
  readonly answer: readonly object[];
  /** The likely answers, where the others are filled in. */
  readonly shortcuts: readonly object[];
  /** Which button was pressed before; an input shows that itself. */
  readonly chosen: string | null;
  readonly answerSpacing: 'Small' | 'Medium';
};

/** The answers as buttons where they are few, else an input with the likely answers below. */
export function answerPart(asked: Answerable & ShortcutsAsked, speech: Speech): AnswerPart {
  const buttons = answerButtons(asked, speech);
  if (buttons.length > 0)
    return {
      isInput: false,
      answer: buttons.map(buttonRow),
      shortcuts: [],
      chosen: chosenWords(asked, speech),
      answerSpacing: 'Medium',
    };
  return {
    isInput: true,
    answer: [inputOf(asked, speech)],
    shortcuts: shortcutRows(asked, speech),
    chosen: null,
    answerSpacing: 'Small',
  };
}

function inputOf({ field, current, draft, options }: Answerable, speech: Speech) {
  const ask = { field, label: speech.say(`question.${field}.title`), value: current, draft };
  return options.length > 0 ? optionsInput(ask, options, speech) : questionInput(ask, speech);
}

function chosenWords({ field, current, options }: Answerable, speech: Speech): string | null {
  if (current === undefined) return null;
  const answer =
    options.length > 0 ? valueWords(field, current, speech) : answerWords(field, String(current), speech);
  return speech.say('question.chosen', { answer: escapeMarkdown(answer) });
}

function shortcutRows(asked: ShortcutsAsked, speech: Speech): object[] {
  const buttons = shortcutButtons(asked, speech);
  if (buttons.length === 0) return [];
  return asked.field === 'subscriptionCount' ? [oneRow(buttons)] : buttons.map(buttonRow);
}

/** A row of its own: beside others, Teams cuts a long title. */
function buttonRow(button: Button) {
  return { type: 'ActionSet', spacing: 'Small', actions: [button] };
}

/** Beside each other on a phone, too, where the buttons of one set stand below each other. */
function oneRow(buttons: readonly Button[]) {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: buttons.map((button) => ({
      type: 'Column',
      width: 'auto',
      spacing: 'Small',
      items: [{ type: 'ActionSet', actions: [button] }],
    })),
  };
}
