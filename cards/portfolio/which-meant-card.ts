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
  readonly told: {
    readonly facts: Draft;
    readonly unclear: Field | undefined;
    /** The words as they were typed, where the questions of a move wait: it hears them once they are for it. */
    readonly toMove?: string | undefined;
  };
  /** The key of the plan's card. */
  readonly card: string;
};

/** Asks whether words that can be both tell of the plan on the table, or of the move that is asked about, or ask for a list. */
export function whichMeantCard({ asked, told, card }: WhichMeant, speech: Speech): Shown {
  const besidePlan = told.toMove === undefined;
  const words = askedWords(asked, speech);
  return sheetCard(
    {
      title: speech.say(besidePlan ? 'meant.title' : 'meant.move.title'),
      lines: [speech.say(besidePlan ? 'meant.text' : 'meant.move.text', { words })],
      actions: [
        ...tellButton(told, card, speech),
        button(speech.say('meant.list'), { verb: 'portfolio-list', asked }),
      ],
    },
    speech,
  );
}

function tellButton({ facts, unclear, toMove }: WhichMeant['told'], card: string, speech: Speech): Button[] {
  const title = speech.say(toMove === undefined ? 'meant.plan' : 'meant.move');
  const answers = answeredIn(facts);
  if (answers.length > 0) {
    const inputs = Object.fromEntries(answers.map(({ field, value }) => [field, value]));
    return [button(title, { verb: 'take-over', card, ...inputs })];
  }
  if (unclear === undefined) return [];
  return toMove === undefined
    ? [button(title, { verb: 'change', question: unclear, card })]
    : [button(title, { verb: 'take-over', card, [unclear]: toMove })];
}
