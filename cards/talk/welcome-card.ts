import { button, mainButton } from '../parts/buttons.ts';
import { languageButtons } from '../person/language-buttons.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './welcome-card.json' with { type: 'json' };

const fill = cardTemplate(layout);

type Welcome = {
  /** Others read along there, so that every message has to mention the bot. */
  readonly amongOthers: boolean;
  /** Marks whose card it is, for the languages on it. */
  readonly card: string;
};

/**
 * What the bot is good for and how to begin; shown once, on installation, and on hello. The other languages stand on
 * it in their own words: a client in English says little about who reads it.
 */
export function welcomeCard({ amongOthers, card: key }: Welcome, speech: Speech): Shown {
  const summary = speech.say('welcome.summary');
  const card = fill(speech, {
    title: speech.say('welcome.title'),
    value: speech.say('welcome.value'),
    say: speech.say(amongOthers ? 'welcome.say.mention' : 'welcome.say'),
    example: speech.say('example.message'),
    actions: [
      mainButton(speech.say('button.start'), { verb: 'start' }),
      button(speech.say('button.form'), { verb: 'open-form' }),
      button(speech.say('button.help'), { verb: 'help' }),
      ...languageButtons({ card: key, on: 'welcome' }, [speech.language]),
    ],
    summary,
  });
  return { card, summary };
}
