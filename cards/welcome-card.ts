import { button, mainButton } from './buttons.ts';
import type { Shown } from './shown.ts';
import type { Speech } from './speech.ts';
import { cardTemplate } from './template.ts';
import layout from './templates/welcome.json' with { type: 'json' };

const fill = cardTemplate(layout);

/** What the bot is good for and how to begin; shown once, on installation, and on hello. */
export function welcomeCard(speech: Speech, { amongOthers = false } = {}): Shown {
  const summary = speech.say('welcome.summary');
  const card = fill({
    title: speech.say('welcome.title'),
    value: speech.say('welcome.value'),
    say: speech.say(amongOthers ? 'welcome.say.mention' : 'welcome.say'),
    example: speech.say('example.message'),
    actions: [
      mainButton(speech.say('button.start'), { verb: 'start' }),
      button(speech.say('button.form'), { verb: 'open-form' }),
      button(speech.say('button.help'), { verb: 'help' }),
    ],
    summary,
  });
  return { card, summary };
}
