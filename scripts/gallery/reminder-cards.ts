import { reminderCard } from '../../cards/watch/reminder-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { watchHandledCard, type Handled } from '../../cards/watch/watch-handled-card.ts';
import type { Digest, DigestItem } from '../../reminders/digest.ts';
import type { Todo } from '../../reminders/todo.ts';
import { longName, longSubject, unbrokenSubject } from './long-names.ts';

const id = '11111111-1111-4111-8111-111111111111';
const termEnd = '2027-09-30';
const by = '2027-09-29';

const todos: readonly Todo[] = [
  { id: 'turn-auto-renew-off', by, seller: 'microsoft' },
  { id: 'turn-auto-renew-off', by, seller: 'partner' },
  { id: 'choose-end-of-term', by },
  { id: 'finish-transfer', by },
  { id: 'prepare-new-subscription', by },
  { id: 'provision-before-end', by },
  { id: 'undo-renewal', by, seller: 'partner' },
  { id: 'leave-extended-terms', by, seller: 'partner' },
  { id: 'ask-provider', by },
  { id: 'order-now', by },
  { id: 'find-out', by },
];

/** The reminders, and what becomes of them, by name. */
export function reminderCards(speech: Speech): Record<string, Shown> {
  const private_ = { inPersonalChat: true };
  const channel = { inPersonalChat: false };
  const after = { ...itemOf({ id: 'buy-again', by: '2027-10-30' }), daysLeft: -14 };
  return {
    ...Object.fromEntries(
      todos.map((todo, index) => [
        `reminder-${String(index + 1)}-${todo.id}`,
        reminderCard(alone(itemOf(todo)), private_, speech),
      ]),
    ),
    'reminder-channel': reminderCard(
      { ...alone(itemOf({ id: 'finish-transfer', by }, unbrokenSubject)), missed },
      channel,
      speech,
    ),
    'reminder-after': reminderCard(alone(after), private_, speech),
    'reminder-own-words': reminderCard(alone(ownWords), private_, speech),
    'reminder-news': reminderCard(alone(newsItem), private_, speech),
    'reminder-news-several': reminderCard(
      { items: [newsItem, newsItem], more: 0, missed: [], moreMissed: 0 },
      private_,
      speech,
    ),
    'reminder-digest': reminderCard(digest, channel, speech),
    'reminder-missed': reminderCard({ items: [], more: 0, missed, moreMissed: 140 }, private_, speech),
    ...handledCards(speech),
  };
}

const missed = [
  { subject: longSubject, termEnd },
  { subject: unbrokenSubject, termEnd },
];

const digest: Digest = {
  items: Array.from({ length: 10 }, (_, index) => ({
    ...itemOf(
      todos[index % todos.length] ?? { id: 'find-out', by },
      index === 1 ? unbrokenSubject : undefined,
    ),
    watchId: `11111111-1111-4111-8111-${String(index).padStart(12, '0')}`,
  })),
  more: 190,
  missed,
  moreMissed: 1,
};

function itemOf(todo: Todo, subject = longSubject): DigestItem {
  return {
    reminderId: id,
    watchId: id,
    subject,
    makerName: longName,
    termEnd,
    daysLeft: 60,
    todo,
    hasPlan: true,
  };
}

const ownWords: DigestItem = {
  ...itemOf({ id: 'find-out', by }, 'call Anna about the GDAP request and send her the link again'),
  todo: undefined,
  kind: 'own-words',
  hasPlan: false,
};

const newsItem: DigestItem = {
  ...itemOf({ id: 'find-out', by }),
  todo: undefined,
  news: (['partner-authorized', 'price-on-rebuy', 'transfer-refused'] as const).map((advice, index) => ({
    advice: { id: advice, section: 'caution', sources: ['renew-subscription'], edition: '2026-11' },
    isNew: index < 2,
  })),
};

function alone(item: DigestItem): Digest {
  return { items: [item], more: 0, missed: [], moreMissed: 0 };
}

function handledCards(speech: Speech): Record<string, Shown> {
  const handled: readonly Handled[] = [
    { kind: 'done', who: longName },
    { kind: 'moved' },
    { kind: 'snoozed', at: new Date('2027-09-22T08:00:00Z'), timeZone: 'Europe/Stockholm' },
    { kind: 'end', termEnd },
  ];
  return Object.fromEntries(
    handled.map((one) => [
      `handled-${one.kind}`,
      watchHandledCard({ subject: longSubject, handled: one, undo: { step: 1, card: 'card' } }, speech),
    ]),
  );
}
