import { assentIn } from './assent.ts';
import { pickedIn } from './picked.ts';
import { endSaid } from '../reminding/end-said.ts';
import { nameSaid } from '../reminding/name-said.ts';
import type { Listening, Said } from '../said.ts';
import type { Reading } from '../words/text.ts';

type Aside = Pick<Said, 'picked' | 'assent' | 'name' | 'end'>;

/** What the message says as a whole to what is shown or asked: one of the answers offered, yes or no, a watch's name or day. */
export function asideIn(text: string, reading: Reading, listening: Listening, isSaid: boolean): Aside {
  return {
    picked: pickedIn(reading, listening, isSaid),
    assent: assentIn(reading),
    ...ofWatch(text, listening.watchAsks),
  };
}

function ofWatch(text: string, watchAsks: Listening['watchAsks']): Pick<Aside, 'name' | 'end'> {
  switch (watchAsks?.for) {
    case 'name':
      return {
        name: text.trimEnd().endsWith('?') ? { kind: 'question' } : nameSaid(text, watchAsks.most),
      };
    case 'end':
      return { end: endSaid(text, watchAsks.from) };
    case undefined:
      return {};
  }
}
