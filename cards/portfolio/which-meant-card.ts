import type { Draft, Field } from '../../guidance/answers.ts';
import type { ListAsked } from '../../portfolio/asked/list-asked.ts';
import type { Speech } from '../../languages/speech.ts';
import { answeredIn } from '../parts/answer-rows.ts';
import { button, type Button } from '../parts/buttons.ts';
import type { Shown } from '../parts/shown.ts';
import { askedWords } from './asked-words.ts';
import { sheetCard } from './sheet.ts';

export type WhichMeant = {
  /** The list that can be meant. */
  readonly asked: ListAsked;
  /** What is told of the plan otherwise; where that is not clear, what it is asked about. */
  readonly told: { readonly facts: Draft; readonly unclear: Field | undefined };
  /** The key of the plan's card. */
  readonly card: string;
};

/** Asks whether words that can be both change the plan on the table or ask for a list. */
export function whichMeantCard({ asked, told, card }: WhichMeant, speech: Speech): Shown {
  return sheetCard(
    {
      title: speech.say('meant.title'),
      lines: [speech.say('meant.text', { words: askedWords(asked, speech) })],
      actions: [
        ...changeButton(told, card, speech),
        button(speech.say('meant.list'), { verb: 'portfolio-list', asked }),
      ],
    },
    speech,
  );
}

function changeButton({ facts, unclear }: WhichMeant['told'], card: string, speech: Speech): Button[] {
  const title = speech.say('meant.plan');
  const answers = answeredIn(facts);
  if (answers.length > 0) {
    const inputs = Object.fromEntries(answers.map(({ field, value }) => [field, value]));
    return [button(title, { verb: 'take-over', card, ...inputs })];
  }
  return unclear === undefined ? [] : [button(title, { verb: 'change', question: unclear, card })];
}
