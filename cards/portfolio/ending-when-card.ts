import type { Speech } from '../../languages/speech.ts';
import { button } from '../parts/buttons.ts';
import type { Shown } from '../parts/shown.ts';
import { sheetCard } from './sheet.ts';

/** Asks which time is meant of the ends of terms. */
export function endingWhenCard(speech: Speech): Shown {
  return sheetCard(
    {
      title: speech.say('list.when'),
      small: speech.say('list.when.text'),
      actions: [
        button(speech.say('button.ending.month'), { verb: 'portfolio-list', asked: { kind: 'this-month' } }),
        ...[30, 90].map((days) =>
          button(speech.say('button.ending.within', { days }), {
            verb: 'portfolio-list',
            asked: { kind: 'within', days },
          }),
        ),
      ],
    },
    speech,
  );
}
