import type { FoundColumns } from '../../portfolio/reading.ts';
import type { NeededField } from '../../portfolio/row.ts';
import type { Speech } from '../../languages/speech.ts';
import { button, mainButton } from '../parts/buttons.ts';
import { shortened } from '../parts/shortened.ts';
import type { Shown } from '../parts/shown.ts';
import type { FileAsked } from './preview-card.ts';
import { sheetCard } from './sheet.ts';

const fields = ['customer', 'product', 'termEnd'] as const satisfies readonly NeededField[];

/** Three lists of them have to fit on a card. */
const mostHeadings = 60;
const longestHeading = 40;

/** Asks which columns of the file are those without which it tells of no subscription. */
export function columnsCard(
  { file, name, card, headings, found }: FileAsked & FoundColumns,
  speech: Speech,
): Shown {
  const offered = headings
    .map((heading, at) => ({ title: shortened(heading, longestHeading), value: String(at) }))
    .filter(({ title }) => title !== '')
    .slice(0, mostHeadings);
  const inputs = fields.map((field) => {
    const at = headings.findIndex((heading) => heading === found[field]);
    return {
      type: 'Input.ChoiceSet',
      id: field,
      label: speech.say(`row.${field}`),
      style: 'compact',
      wrap: true,
      isRequired: true,
      errorMessage: speech.say('import.columns.placeholder'),
      placeholder: speech.say('import.columns.placeholder'),
      choices: offered,
      ...(offered.some(({ value }) => value === String(at)) ? { value: String(at) } : {}),
    };
  });
  return sheetCard(
    {
      title: speech.say('import.columns.title'),
      lines: [speech.say('import.columns.text', { name })],
      inputs,
      small:
        headings.length > mostHeadings
          ? speech.say('import.columns.some', { most: mostHeadings })
          : undefined,
      actions: [
        mainButton(speech.say('button.useColumns'), { verb: 'file-columns', file, card }),
        button(speech.say('button.dropFile'), { verb: 'drop-file', file, card }),
      ],
    },
    speech,
  );
}
