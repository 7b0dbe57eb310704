import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import type { Asked } from '../said.ts';
import { written, type Reading } from '../words/text.ts';
import type { Weighed } from '../weighing/weigh.ts';
import { anyOf } from '../phrases/concept.ts';

/** What the message asks and supposes, one a sentence; `supposedIn` answers what a sentence would say if it told. */
export function asksIn(
  reading: Reading,
  spoken: readonly Spoken[],
  supposedIn: (telling: readonly Spoken[]) => Pick<Weighed, 'facts' | 'doubts'>,
): Asked[] {
  return [...Map.groupBy(spoken, ({ sentence }) => sentence).values()].flatMap((sentence): Asked[] => {
    const isSupposed = sentence.some(({ act }) => act === 'suppose');
    if (!isSupposed && !sentence.some(({ act }) => act === 'ask')) return [];
    const words = writtenOf(reading, sentence);
    if (!isSupposed && !sentence.some((clause) => has(clause, 'would'))) return [{ unknown: true, words }];
    const { facts, doubts } = supposedIn(sentence.map(asTold));
    const isOfPlan =
      isSupposed || Object.keys(facts).length > 0 || doubts.length > 0 || sentence.some(speaksOfAnswer);
    return [isOfPlan ? { whatIf: facts, words } : { unknown: true, words }];
  });
}

/** The sentence as it was written, with the mark at its end. */
function writtenOf({ words, text }: Reading, sentence: readonly Spoken[]): string {
  const to = sentence.at(-1)?.to ?? 0;
  const behind = text.slice(words[to - 1]?.end, words[to]?.start ?? text.length);
  return written(words.slice(sentence[0]?.from, to)) + (/^ ?[?!.]+/.exec(behind)?.[0].trim() ?? '');
}

function speaksOfAnswer(clause: Spoken): boolean {
  return clause.items.some(({ kind }) => kind !== 'phrase') || has(clause, ...answers);
}

const answers = anyOf(
  'gdap dap relationship auto-renew off on tenant support-role state:cancelled state:suspended lose',
  'source:volume-licensing offer:discontinued',
);

/** Whether it asks if nothing is told: "the role is called what again". */
export function asksPerhaps(clause: Spoken): boolean {
  return (
    has(clause, 'asking-perhaps', 'asking', 'asking-inside', 'or', 'command:help') &&
    !has(clause, 'undoing', 'correcting', 'wrong')
  );
}

function asTold(clause: Spoken): Spoken {
  return { ...clause, act: 'tell', unknown: [], unsure: false, isDoubted: false, isGuessed: false };
}
