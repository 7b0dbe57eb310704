import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from '../parts/answered-card.json' with { type: 'json' };

const titles = {
  form: 'form.title',
  resume: 'resume.title.here',
  change: 'change.title',
  forget: 'forget.title',
  'watch-name': 'watch.name.title',
  'watch-end': 'watch.end.label',
} as const;

const fill = cardTemplate(layout);

/** What a card becomes that offered something and is no longer open: nothing left to press. */
export function closedCard({ was }: { readonly was: keyof typeof titles }, speech: Speech): Shown {
  const title = speech.say(titles[was]);
  const summary = speech.say('closed.summary', { title });
  return {
    card: fill(speech, { field: title, answer: speech.say('closed.text'), subtle: true, summary }),
    summary,
  };
}
