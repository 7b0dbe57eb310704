import type { Speech } from '../../languages/speech.ts';

/** How near the end is: calm beyond two weeks, soon within them, urgent within three days. */
type Nearness = 'calm' | 'soon' | 'urgent' | 'past';

/** The badge's style for it; the words say the same without any colour. */
const styles = { calm: 'Default', soon: 'Warning', urgent: 'Attention', past: 'Attention' } as const;

const soonWithin = 14;
const urgentWithin = 3;

function nearnessOf(daysLeft: number): Nearness {
  if (daysLeft < 0) return 'past';
  if (daysLeft <= urgentWithin) return 'urgent';
  return daysLeft <= soonWithin ? 'soon' : 'calm';
}

/** "60 days left", "Soon: 12 days left"; negative days are past. */
export function daysLeftWords(daysLeft: number, speech: Speech): string {
  const nearness = nearnessOf(daysLeft);
  return speech.say(`days.${nearness}`, { days: Math.abs(daysLeft) });
}

/** Teams' badge, which is of no version of Adaptive Cards: where it is not known, the same words in bold. */
export function daysLeftBadge(daysLeft: number, speech: Speech): object {
  const text = daysLeftWords(daysLeft, speech);
  return {
    type: 'Badge',
    text,
    style: styles[nearnessOf(daysLeft)],
    appearance: 'Tint',
    size: 'Large',
    fallback: { type: 'TextBlock', text, weight: 'Bolder', wrap: true },
  };
}

/** "60 days", "Today", "14 days ago": a row's first words. */
export function fewDaysWords(daysLeft: number, speech: Speech): string {
  return daysLeft < 0
    ? speech.say('days.ago', { days: -daysLeft })
    : speech.say('days.ahead', { days: daysLeft });
}
