import type { Day } from '../../guidance/day.ts';
import { button, mainButton, type Button } from '../parts/buttons.ts';
import { languageButtons } from '../person/language-buttons.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import { examplePart } from './example-part.ts';
import layout from './welcome-card.json' with { type: 'json' };

const fill = cardTemplate(layout);

type Welcome = {
  /** Others read along there, so that every message has to mention the bot. */
  readonly amongOthers: boolean;
  /** Marks whose card it is, for the languages on it. */
  readonly card: string;
  /** The UTC day. */
  readonly today: Day;
};

/**
 * What the bot is good for and how to begin; shown once, on installation, and on hello. The other languages stand on
 * it in their own words: a client in English says little about who reads it.
 */
export function welcomeCard({ amongOthers, card: key, today }: Welcome, speech: Speech): Shown {
  const summary = speech.say('welcome.summary');
  const card = fill(speech, {
    title: speech.say('welcome.title'),
    value: speech.say('welcome.value'),
    limits: speech.say('welcome.limits'),
    say: speech.say(amongOthers ? 'welcome.say.mention' : 'welcome.say'),
    example: examplePart({ today, isSent: true }, speech),
    languages: languageButtons({ card: key, on: 'welcome' }, [speech.language]).map(smallLink),
    actions: [
      mainButton(speech.say('button.start'), { verb: 'start' }),
      button(speech.say('button.form'), { verb: 'open-form' }),
    ],
    summary,
  });
  return { card, summary };
}

/** A word to press on: as buttons, the languages took half of the card. */
function smallLink(selectAction: Button) {
  const text = { type: 'TextBlock', text: selectAction.title, size: 'Small', color: 'Accent', wrap: true };
  return { type: 'Column', width: 'auto', selectAction, items: [text] };
}
