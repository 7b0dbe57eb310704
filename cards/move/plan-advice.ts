import type { Speech } from '../../languages/speech.ts';
import { chevrons, foldIds } from '../parts/fold.ts';
import { partTemplate } from '../parts/template.ts';
import adviceLayout from './plan-advice.json' with { type: 'json' };
import stepLayout from './plan-step.json' with { type: 'json' };
import type { AdviceShown, StepShown } from './plan-sections.ts';

const fillStep = partTemplate(stepLayout);
const fillAdvice = partTemplate(adviceLayout);

/** A step as a row that opens to why, who and where. */
export function stepRow({ id, lead, title, doing, isNext, number, ...words }: StepShown, speech: Speech) {
  const { folded, shut, open } = foldIds(`s${number}`);
  return fillStep({
    id,
    lead,
    number: String(number),
    title,
    brief: isNext ? speech.say('plan.next', { doing: doing.brief }) : doing.brief,
    subtle: isNext ? null : true,
    ...{ folded, shut, open, chevrons, targets: [folded, shut, open] },
    text: inParagraphs([doing.doer, doing.role, ...wordsOf(words)]),
  });
}

/** An advice in full. */
export function adviceInFull({ id, title, ...words }: AdviceShown): object {
  const text = inParagraphs([`**${title}**`, ...wordsOf(words)]);
  return { type: 'TextBlock', id: `advice.${id}`, text, wrap: true };
}

/** An advice of which only its source is folded, and what has changed. */
export function adviceUrgent({ id, title, paragraphs, ...words }: AdviceShown, folded: string): object {
  const text = inParagraphs([words.changed, words.source]);
  return fillAdvice({ id, title, words: inParagraphs(paragraphs), text, folded });
}

function wordsOf({ paragraphs, changed, source }: Pick<AdviceShown, 'paragraphs' | 'changed' | 'source'>) {
  return [...paragraphs, changed, source];
}

/** One element for all of it: each of its own costs a large plan hundreds of characters. */
function inParagraphs(words: readonly (string | null)[]): string {
  return words.filter((each) => each !== null).join('\n\n');
}
