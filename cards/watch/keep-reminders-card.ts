import type { Day } from '../../guidance/day.ts';
import type { Speech } from '../../languages/speech.ts';
import { button, mainButton } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from '../talk/said-card.json' with { type: 'json' };

/** Days of which is to be reminded, before they are kept; where several are offered, one of them is to be picked. */
export type KeepReminders = {
  /** The key in its buttons' data. */
  readonly card: string;
  readonly subject: string;
  readonly moveId?: string | undefined;
  readonly offers: readonly {
    readonly days: readonly Day[];
    /** So many days before the end of the move's term, as which they are kept. */
    readonly daysBefore?: readonly number[];
  }[];
};

const fill = cardTemplate(layout);

/** Shows on which days it would remind, and a button that keeps them all. */
export function keepRemindersCard({ card, subject, moveId, offers }: KeepReminders, speech: Speech): Shown {
  const [only, ...others] = offers;
  const isPicked = others.length > 0;
  const days = isPicked ? [] : (only?.days ?? []).map((day) => speech.fullDay(day));
  const lines = [speech.say(isPicked ? 'keep.pick' : 'keep.title', { subject }), ...days];
  const about = {
    verb: 'keep-reminders',
    subject,
    card,
    ...(moveId === undefined ? {} : { moveId }),
  } as const;
  const actions = offers.map(({ days: some, daysBefore }) => {
    const data =
      daysBefore === undefined ? { ...about, days: [...some] } : { ...about, daysBefore: [...daysBefore] };
    const [first] = some;
    if (isPicked && first !== undefined) return button(speech.fullDay(first), data);
    return mainButton(speech.say('keep.all', { count: some.length }), data);
  });
  const summary = [...lines, ...(isPicked ? actions.map(({ title }) => title) : [])].join('\n');
  return {
    card: fill(speech, { lines: lines.map((text) => ({ text: escapeMarkdown(text) })), actions, summary }),
    summary,
  };
}
