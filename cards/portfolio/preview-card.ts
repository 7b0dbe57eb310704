import type { CareTakenFrom } from '../../portfolio/kept/portfolio-effect.ts';
import type { Fate } from '../../portfolio/kept/fate.ts';
import type { Summary } from '../../portfolio/kept/summary.ts';
import type { Whereabouts } from '../../portfolio/kept/subscription.ts';
import type { Row } from '../../portfolio/row.ts';
import type { Speech } from '../../languages/speech.ts';
import { button, mainButton, type Button } from '../parts/buttons.ts';
import { pageLine } from '../parts/page-words.ts';
import type { Shown } from '../parts/shown.ts';
import { caredForLines } from './care-words.ts';
import { fateLine, productWords } from './line-words.ts';
import { sheetCard } from './sheet.ts';

/** A file that waits for an answer, and the key of its card. */
export type FileAsked = { readonly file: string; readonly name: string; readonly card: string };

export type Preview = FileAsked & {
  readonly summary: Summary;
  readonly nearest: readonly (Row & { readonly daysLeft: number; readonly fate: Fate })[];
  /** How it differs from what is kept; nothing where nothing is kept yet. */
  readonly beside:
    | { readonly added: number; readonly changed: number; readonly gone: number; readonly same: number }
    | undefined;
  /** Which colleagues are reminded of how many of them. */
  readonly caredFor: readonly CareTakenFrom[];
  /** As it was answered for the last such file. */
  readonly whereabouts: Whereabouts | undefined;
};

/** What a file holds, before anything of it is kept. */
export function previewCard(preview: Preview, speech: Speech): Shown {
  const { name, summary, nearest, beside } = preview;
  const { rows, customers, ended, renewing, left } = summary;
  const isAny = rows > 0;
  return sheetCard(
    {
      title: speech.say('import.title', { name }),
      lines: [
        speech.say('import.rows', { rows, customers }),
        ...(ended > 0 ? [speech.say('import.ended', { count: ended })] : []),
        ...(beside !== undefined && isAny ? [speech.say('import.beside', beside)] : []),
        ...caredForLines(preview.caredFor, speech),
      ],
      heading: nearest.length > 0 ? speech.say('import.nearest') : undefined,
      items: nearest.map((row) => ({
        head: row.customer,
        text: productWords(row, speech),
        state: fateLine(row, speech),
      })),
      remarks: [
        ...leftWords(left, speech),
        ...untoldWords(summary, speech),
        ...(renewing > 0 ? [speech.say('import.renewing', { count: renewing })] : []),
      ],
      source:
        renewing > 0 ? speech.say('import.source', { page: pageLine('pricing-updates', speech) }) : undefined,
      inputs: isAny ? whereaboutsInputs(preview.whereabouts, speech) : [],
      small: isAny ? speech.say('import.until') : undefined,
      actions: buttonsOf(preview, speech),
    },
    speech,
  );
}

function leftWords(left: Summary['left'], speech: Speech): string[] {
  if (left.length === 0) return [];
  const count = left.reduce((sum, one) => sum + one.count, 0);
  const reasons = left.map((one) =>
    speech.say('import.left.line', { count: one.count, why: speech.say(`left.${one.why}`) }),
  );
  return [[speech.say('import.left', { count }), ...reasons.map((line) => `• ${line}`)].join('\n\n')];
}

function untoldWords({ rows, unknown, renewalUntold }: Summary, speech: Speech): string[] {
  if (rows === 0) return [];
  const fields = unknown.map((field) => speech.say(`row.${field}`));
  return [
    ...(fields.length > 0 ? [speech.say('import.untold', { fields: speech.list(fields) })] : []),
    ...(renewalUntold > 0 ? [speech.say('import.renewalUntold', { count: renewalUntold })] : []),
  ];
}

/** More than a name of a partner needs. */
const longestWhere = 120;

function whereaboutsInputs(known: Whereabouts | undefined, speech: Speech): object[] {
  const choices = (['ours', 'elsewhere'] as const).map((value) => ({
    title: speech.say(`import.where.${value}`),
    value,
  }));
  const where = known?.at === 'elsewhere' ? known.where : undefined;
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'whereabouts',
      label: speech.say('import.where'),
      style: 'expanded',
      wrap: true,
      isRequired: true,
      errorMessage: speech.say('import.where.error'),
      choices,
      ...(known === undefined ? {} : { value: known.at }),
    },
    {
      type: 'Input.Text',
      id: 'where',
      label: speech.say('import.where.words'),
      placeholder: speech.say('import.where.placeholder'),
      maxLength: longestWhere,
      ...(where === undefined ? {} : { value: where }),
    },
  ];
}

function buttonsOf({ file, card, summary }: Preview, speech: Speech): Button[] {
  const { rows, left } = summary;
  return [
    ...(rows > 0 ? [mainButton(speech.say('button.keepFile'), { verb: 'keep-file', file, card })] : []),
    button(speech.say('button.dropFile'), { verb: 'drop-file', file, card }),
    ...(left.length > 0
      ? [button(speech.say('button.fileErrors'), { verb: 'file-errors', file, card })]
      : []),
  ];
}
