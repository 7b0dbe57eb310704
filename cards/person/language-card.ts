import { languageButtons } from './language-buttons.ts';
import { languageIds } from '../../languages/language-id.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './language-card.json' with { type: 'json' };

export type LanguageShown = {
  /** A language was asked for that is not spoken. */
  readonly isOther?: boolean | undefined;
  /** Marks whose card it is; it stays good. */
  readonly card: string;
};

const fill = cardTemplate(layout);

/** In which language the bot speaks with a person, and the others to choose from. */
export function languageCard({ isOther = false, card }: LanguageShown, speech: Speech): Shown {
  const title = speech.say('language.title');
  const names = languageIds.map((id) => speech.languageName(id));
  const other = isOther ? speech.say('language.other', { languages: speech.list(names) }) : null;
  const now = speech.say('language.now', { language: speech.languageName(speech.language) });
  const summary = [other ?? title, now].join('\n');
  const actions = languageButtons({ card, on: 'language' });
  return { card: fill(speech, { title, other, now, actions, summary }), summary };
}
