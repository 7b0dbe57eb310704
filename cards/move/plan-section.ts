import type { Speech } from '../../languages/speech.ts';
import { chevrons, foldIds } from '../parts/fold.ts';
import { partTemplate } from '../parts/template.ts';
import { adviceInFull, adviceUrgent, stepRow } from './plan-advice.ts';
import layout from './plan-section.json' with { type: 'json' };
import type { SectionShown } from './plan-sections.ts';
import { othersNote } from './other-ends.ts';
import { timeLine, type Dated } from './time-line.ts';

const fill = partTemplate(layout);

/** What a section is filled with; nothing of it stands on the card where there is nothing. */
const bare = {
  fold: null,
  timeLine: [],
  note: null,
  facts: [],
  list: null,
  listId: null,
  items: [],
  details: [],
  detailsId: null,
};

/**
 * A section as it stands on the card. Of what stops the move, or is urgent, only the source is folded; a step is a row
 * that opens; elsewhere facts or a list of titles stand for the words, which are folded.
 */
export function planSection(section: SectionShown, dated: Dated, speech: Speech): object {
  const { id, title, rows, advice, steps } = section;
  if (id === 'step') return fill({ ...bare, title, items: steps.map((step) => stepRow(step, speech)) });
  if (id === 'blocker' || id === 'urgent') {
    const ids = advice.map((_, index) => `${id}${index + 1}`);
    const items = advice.map((each, index) => adviceUrgent(each, `${id}${index + 1}`));
    return fill({ ...bare, title, fold: foldOf(id, ids, speech), items });
  }
  if (rows.length === 0) return fill({ ...bare, title, ...titleList(section, speech) });
  const said =
    id === 'date'
      ? { timeLine: timeLine(dated, speech), note: othersNote(dated.others, speech) ?? null }
      : { facts: rows };
  return fill({ ...bare, title, ...said, ...foldedWords(section, speech) });
}

/** The words that belong to the facts of a section. */
function foldedWords({ id, advice }: SectionShown, speech: Speech) {
  if (advice.length === 0) return {};
  const { folded } = foldIds(id);
  return { fold: foldOf(id, [folded], speech), details: advice.map(adviceInFull), detailsId: folded };
}

/** The titles, in whose place a tap puts all the words. */
function titleList(section: SectionShown, speech: Speech) {
  const { folded, list: listId } = foldIds(section.id);
  return {
    ...foldedWords(section, speech),
    fold: foldOf(section.id, [folded, listId], speech),
    list: section.advice.map(({ title }) => `- ${title}`).join('\n'),
    listId,
  };
}

/** Beside the section's title: "More" and, once that was tapped, "Less". */
function foldOf(name: string, folded: readonly string[], speech: Speech) {
  const { shut, open } = foldIds(name);
  return {
    shut,
    open,
    targets: [...folded, shut, open],
    show: `${speech.say('plan.unfold')} ${chevrons.shut}`,
    hide: `${speech.say('plan.fold')} ${chevrons.open}`,
  };
}
