import type { Draft, Field } from '../../guidance/answers.ts';
import type { Speech } from '../../languages/speech.ts';
import { readBackValue } from '../../languages/value-words.ts';
import { button, type Button } from '../parts/buttons.ts';
import { answeredIn, type Row } from '../parts/answer-rows.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import { partTemplate } from '../parts/template.ts';
import { undoButtons } from '../parts/undo-button.ts';
import layout from './read-back.json' with { type: 'json' };

/** What was made of somebody's words, and what of them was not used. */
export type ReadBack = {
  readonly taken: Draft;
  /** What stood in its place before. */
  readonly before: Draft;
  /** They tell of something that happened since. */
  readonly happened?: boolean | undefined;
  /** What of their words was not used, in sentences. */
  readonly leftOut: readonly string[];
  /** The step that Undo takes back; nothing where all of it stood there before. */
  readonly step?: number | undefined;
};

const fill = partTemplate(layout);

/** "Got it – …" with Undo and Change, then what was left out; nothing where there is neither. */
export function readBackPart(readBack: ReadBack | undefined, card: string, speech: Speech): object[] {
  if (readBack === undefined) return [];
  const { taken, leftOut } = readBack;
  const rows = readBackRows(readBack, speech);
  const [row, ...others] = rows;
  if (row === undefined && leftOut.length === 0) return [];
  const isOne = others.length === 0;
  return [
    fill({
      title: row === undefined ? null : escapeMarkdown(titleWords(readBack, isOne ? row : undefined, speech)),
      rows: isOne ? [] : rows.map(({ title, value }) => ({ title, value: escapeMarkdown(value) })),
      lines: leftOut.map((text) => ({ text: escapeMarkdown(text) })),
      actions: row === undefined ? [] : readBackButtons(readBack, { taken, card }, speech),
    }),
  ];
}

/** The same in plain text. */
export function readBackLines(readBack: ReadBack | undefined, speech: Speech): string[] {
  if (readBack === undefined) return [];
  const rows = readBackRows(readBack, speech);
  const [one, ...others] = rows;
  if (one === undefined || others.length === 0)
    return [...rows.map((row) => titleWords(readBack, row, speech)), ...readBack.leftOut];
  const lines = rows.map(({ title: name, value }) => speech.say('summary.row', { name, value }));
  return [titleWords(readBack, undefined, speech), ...lines, ...readBack.leftOut];
}

function readBackRows({ taken, before }: ReadBack, speech: Speech): Row[] {
  return answeredIn(taken).map(({ field, value }) => {
    const answer = readBackValue(field, value, speech);
    const stood = before[field];
    const isOther = stood !== undefined && stood !== value;
    return {
      title: speech.say(`field.${field}`),
      value: isOther
        ? speech.say('readBack.was', { answer, before: readBackValue(field, stood, speech) })
        : answer,
    };
  });
}

function titleWords({ happened }: ReadBack, row: Row | undefined, speech: Speech): string {
  if (row === undefined) return speech.say(happened === true ? 'readBack.happened.many' : 'readBack.many');
  const { title: name, value } = row;
  return speech.say(happened === true ? 'readBack.happened' : 'readBack.one', {
    fact: speech.say('summary.row', { name, value }),
  });
}

/** Where one answer was taken, Change leads to its question. */
function readBackButtons(
  { step }: ReadBack,
  { taken, card }: { readonly taken: Draft; readonly card: string },
  speech: Speech,
): Button[] {
  const [only, ...others] = answeredIn(taken);
  const question: Field | undefined = others.length === 0 ? only?.field : undefined;
  return [
    ...undoButtons(step === undefined ? undefined : { step, card }, speech),
    button(speech.say('button.change'), {
      verb: 'change',
      card,
      ...(question === undefined ? {} : { question }),
    }),
  ];
}
