import type { Shown } from '../../cards/parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { watchAddedCard, watchCard, watchNotAddedCard } from '../../cards/watch/watch-card.ts';
import { watchListCard } from '../../cards/watch/watch-list-card.ts';
import { watchEndCard, watchNameCard } from '../../cards/watch/watch-question-card.ts';
import { longSubject, unbrokenSubject } from './long-names.ts';

const watchId = '11111111-1111-4111-8111-111111111111';
const timeZone = 'America/Argentina/Buenos_Aires';

const watched = {
  watchId,
  subject: longSubject,
  termEnd: '2027-09-30',
  days: ['2027-08-01', '2027-08-31', '2027-09-16', '2027-09-23', '2027-09-29'],
  timeZone,
  hour: 9,
};

/** The cards about what is watched, by name. */
export function watchCards(speech: Speech): Record<string, Shown> {
  const todo = { id: 'find-out', by: '2027-09-30' } as const;
  const none = { ...watched, days: [] };
  const opened = { ...watched, watchId, cadence: [60, 30, 14, 7, 1], elsewhere: true };
  const wrong = { kind: 'cadence-wrong', entries: 10, nearest: 1, farthest: 365 } as const;
  const watches = Array.from({ length: 10 }, (_, index) => ({
    watchId: `11111111-1111-4111-8111-${String(index).padStart(12, '0')}`,
    subject: index === 1 ? unbrokenSubject : longSubject,
    termEnd: index < 3 ? '2027-08-03' : '2027-09-30',
    daysLeft: index < 3 ? 4 : index < 6 ? 22 : 62,
    next: index < 9 ? '2027-08-01' : undefined,
  }));
  return {
    ...questionCards(speech),
    'watch-added': watchAddedCard(
      { ...watched, zoneFrom: 'client', undo: { step: 1, card: 'card' } },
      speech,
    ),
    'watch-added-unbroken': watchAddedCard(
      { ...watched, subject: unbrokenSubject, zoneFrom: 'nobody' },
      speech,
    ),
    'watch-not-added': watchNotAddedCard({ ...none, todo }, speech),
    'watch-own-words': watchAddedCard(
      { ...watched, kind: 'own-words', days: ['2027-09-30'], zoneFrom: 'person' },
      speech,
    ),
    'watch-extended': watchCard({ ...opened, follows: 'extended' }, speech),
    'watch-over': watchNotAddedCard(none, speech),
    'watch-opened': watchCard({ ...opened, note: { kind: 'end-changed' } }, speech),
    'watch-wrong-days': watchCard({ ...opened, note: wrong }, speech),
    'watch-list': watchListCard({ watches, page: 2, pages: 3, timeZone, hidden: 2 }, speech),
  };
}

function questionCards(speech: Speech): Record<string, Shown> {
  const common = { most: 120, card: 'card' };
  const several = { kind: 'some-days', days: ['2027-03-04', '2027-04-03'] } as const;
  return {
    'watch-name': watchNameCard(
      {
        termEnd: '2027-09-30',
        suggested: speech.say('watch.name.suggested', { country: speech.country('GB'), count: 1_200 }),
        ...common,
      },
      speech,
    ),
    'watch-name-long': watchNameCard(
      { problem: { kind: 'long-name', length: 131 }, typed: unbrokenSubject, ...common },
      speech,
    ),
    'watch-end': watchEndCard({ subject: longSubject, canGoBack: true, card: 'card' }, speech),
    'watch-own-words-day': watchEndCard(
      { kind: 'own-words', subject: longSubject, canGoBack: true, card: 'card' },
      speech,
    ),
    'watch-ends': watchEndCard(
      {
        subject: longSubject,
        ends: { of: 'plan', end: '2027-09-30', said: '2027-10-31' },
        canGoBack: true,
        card: 'card',
      },
      speech,
    ),
    'watch-end-several': watchEndCard(
      { subject: unbrokenSubject, problem: several, canGoBack: true, card: 'card' },
      speech,
    ),
  };
}
