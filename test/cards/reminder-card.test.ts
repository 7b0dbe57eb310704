import assert from 'node:assert/strict';
import { cardActivity } from '../../bot/teams/deliver.ts';
import { languageIds } from '../../languages/language-id.ts';
import { reminderCard } from '../../cards/watch/reminder-card.ts';
import { speechFor } from '../../languages/speech.ts';
import { inputIds, nodesOf, submitsOn, textOn } from '../support/card.ts';
import {
  digestItem,
  digestOfMany,
  digestOfOne,
  reminderId,
  someNews,
  watchId,
} from '../support/watch-digests.ts';
import { speech } from './shown-cards.ts';

const personal = { inPersonalChat: true };
const channel = { inPersonalChat: false };

describe('the card of one reminder', () => {
  const { card, summary } = reminderCard(digestOfOne(), personal, speech);

  it('says what is to be done, of what, by when and how long the term lasts', () => {
    const text = textOn(card);
    assert.match(text, /^Reminder: Contoso E3$/m);
    assert.match(text, /^Soon: 7 days left$/m);
    assert.match(text, /^ends 31 March 2027 \(UTC\)$/m);
    assert.match(text, /^Get auto-renew turned off$/m);
    assert.match(summary, /^Contoso E3: Get auto-renew turned off – deadline 30 March 2027$/m);
    assert.match(summary, /^Soon: 7 days left · ends 31 March 2027 \(UTC\)$/m);
  });

  it('says each of its days once', () => {
    const text = textOn(card);
    for (const day of ['30 March 2027', '31 March 2027']) assert.equal(text.split(day).length, 2, day);
  });

  const sellers = [
    {
      seller: 'microsoft',
      names: /billing administrator.*Microsoft 365 admin center/,
      not: /Partner Center/,
    },
    { seller: 'partner', names: /source partner.*Partner Center/, not: /admin center/ },
  ] as const;
  for (const { seller, names, not } of sellers) {
    it(`names only the one who turns auto-renew off of what ${seller} sold, and where`, () => {
      const todo = { id: 'turn-auto-renew-off', by: '2027-03-30', seller } as const;
      const text = textOn(reminderCard(digestOfOne({ todo }), personal, speech).card);
      assert.match(text, names);
      assert.doesNotMatch(text, not);
    });
  }

  it('can be done, put off, moved, stopped, and shows its plan; each names the watch', () => {
    const about = { verb: 'reminder', watchId, reminderId };
    assert.deepEqual(submitsOn(card), [
      { ...about, do: 'done' },
      { ...about, do: 'snooze', days: 1 },
      { ...about, do: 'snooze', days: 7 },
      { ...about, do: 'snooze' },
      { ...about, do: 'plan' },
      { verb: 'open-watch', watchId },
      { ...about, do: 'stop' },
    ]);
    assert.deepEqual(inputIds(card), ['snoozeUntil']);
  });

  it('has Done and Snooze in its row of buttons, and the rest in the menu behind them', () => {
    const actions = nodesOf(card['actions']).filter(
      ({ type, mode }) => type !== undefined && mode === undefined,
    );
    const inRow = actions.map(({ title }) => title).filter((title) => title === 'Done' || title === 'Snooze');
    assert.deepEqual(inRow, ['Done', 'Snooze']);
    const inMenu = nodesOf(card['actions']).filter(({ mode }) => mode === 'secondary');
    assert.deepEqual(
      inMenu.map(({ title }) => title),
      ['Show the plan', 'Change end date', 'Stop reminders'],
    );
  });

  it('offers no plan where none goes with it', () => {
    const { card: shown } = reminderCard(digestOfOne({ hasPlan: false }), personal, speech);
    assert.ok(submitsOn(shown).every((submit) => submit['do'] !== 'plan'));
  });

  it('names who set it where others read it too, and not in a personal chat', () => {
    assert.match(textOn(reminderCard(digestOfOne(), channel, speech).card), /Ada Lovelace/);
    assert.doesNotMatch(textOn(card), /Ada Lovelace/);
  });

  const lengths = [
    { daysLeft: 60, words: '60 days left', style: 'Default' },
    { daysLeft: 15, words: '15 days left', style: 'Default' },
    { daysLeft: 14, words: 'Soon: 14 days left', style: 'Warning' },
    { daysLeft: 4, words: 'Soon: 4 days left', style: 'Warning' },
    { daysLeft: 3, words: 'Urgent: 3 days left', style: 'Attention' },
    { daysLeft: 1, words: 'Urgent: 1 day left', style: 'Attention' },
    { daysLeft: 0, words: 'Urgent: ends today', style: 'Attention' },
    { daysLeft: -1, words: 'Over: ended yesterday', style: 'Attention' },
    { daysLeft: -14, words: 'Over: ended 14 days ago', style: 'Attention' },
  ];
  for (const { daysLeft, words, style } of lengths) {
    it(`says “${words}” at ${daysLeft}, in a badge or, where there is none, in bold`, () => {
      const { card: shown } = reminderCard(digestOfOne({ daysLeft }), personal, speech);
      const badge = nodesOf(shown).find(({ type }) => type === 'Badge');
      assert.deepEqual([badge?.['text'], badge?.['style']], [words, style]);
      const [fallback] = nodesOf(badge?.['fallback']);
      assert.deepEqual([fallback?.['text'], fallback?.['weight']], [words, 'Bolder']);
    });
  }

  it('shows a name as it was typed, without making a link or a word in bold of it', () => {
    const odd = { subject: '**[Pay](https://evil.example)**', makerName: '[Ada](https://evil.example)' };
    const { card: shown } = reminderCard(digestOfOne(odd), channel, speech);
    assert.match(
      textOn(shown),
      /\\\*\\\*\\\[Pay\\\]\(https:\u2060\/\u2060\/evil\u2060\.\u2060example\)\\\*\\\*/,
    );
    assert.doesNotMatch(textOn(shown), /\]\(https:\/\//);
  });
});

describe('the card of several reminders', () => {
  const { card, summary } = reminderCard(digestOfMany, personal, speech);

  it('counts all of them, lists the nearest, and tells what was missed', () => {
    const text = textOn(card);
    assert.match(text, /^200 reminders$/m);
    assert.equal(nodesOf(card).filter(({ text: line }) => line === ' · do it by 30 Mar 2027').length, 10);
    assert.match(text, /^and 190 more$/m);
    assert.match(text, /^Fabrikam · the term ended on 31 January 2027/m);
    assert.match(summary, /and 190 more/);
  });

  it('opens each by a press on its row, with nothing to fill in, and leads to all of them', () => {
    assert.deepEqual(inputIds(card), []);
    const rows = nodesOf(card).flatMap(({ selectAction }) => submitsOn(selectAction));
    assert.deepEqual(
      rows,
      digestOfMany.items.map((item) => ({ verb: 'reminder', do: 'open', watchId: item.watchId, reminderId })),
    );
    assert.deepEqual(submitsOn(card), [...rows, { verb: 'reminders' }]);
  });

  it('tells a screen reader what a row opens and how near it is', () => {
    const [first] = nodesOf(card).flatMap(({ selectAction }) => nodesOf(selectAction));
    assert.equal(
      first?.['title'],
      'Open Nordvästra Contoso Förvaltning 1, Office 365 E3: 7 days left · do it by 30 Mar 2027',
    );
  });

  it('puts them under how near they are, the nearest first', () => {
    const items = [40, 3, -2, 20].map((daysLeft) => digestItem({ daysLeft, subject: `In ${daysLeft}` }));
    const { card: shown } = reminderCard({ items, more: 0, missed: [], moreMissed: 0 }, personal, speech);
    const order =
      /Already ended[^]*2 days ago[^]*Within a week[^]*3 days left[^]*Within a month[^]*20 days left[^]*Later[^]*40 days left/;
    assert.match(textOn(shown), order);
  });

  it('shows the plan where an edition changed it and nothing is to be done', () => {
    const news = digestItem({ todo: undefined, news: someNews });
    const { card: shown } = reminderCard(
      { items: [news, digestItem()], more: 0, missed: [], moreMissed: 0 },
      personal,
      speech,
    );
    const opens = submitsOn(shown).map((submit) => submit['do'] ?? submit['verb']);
    assert.deepEqual(opens, ['open', 'plan', 'reminders']);
  });

  it('names who set each where others read it too', () => {
    assert.match(textOn(reminderCard(digestOfMany, channel, speech).card), /Set by Ada Lovelace/);
  });

  it('is one of several too where only one is in time but more are due', () => {
    const digest = { items: [digestItem()], more: 1, missed: [], moreMissed: 0 };
    assert.match(textOn(reminderCard(digest, personal, speech).card), /^2 reminders$/m);
  });

  it('tells what was missed also where nothing else is due, with nothing to pick', () => {
    const digest = { items: [], more: 0, missed: digestOfMany.missed, moreMissed: 0 };
    const { card: shown } = reminderCard(digest, personal, speech);
    assert.match(textOn(shown), /Fabrikam/);
    assert.deepEqual(inputIds(shown), []);
    assert.deepEqual(submitsOn(shown), [{ verb: 'reminders' }]);
  });

  it('says how many more were missed than it names', () => {
    const { card: shown, summary } = reminderCard(digestOfMany, personal, speech);
    assert.match(textOn(shown), /^and 140 more$/m);
    assert.match(summary, /^and 140 more$/m);
  });

  it('stays far below what Teams takes, whatever the customers are called', () => {
    for (const filling of ['x', '*', '|', '{{', '\u{1f600}', 'ÅÄÖ ', '<at>', '\\']) {
      const subject = filling.repeat(120).slice(0, 120);
      const items = Array.from({ length: 10 }, (_, index) =>
        digestItem({ watchId: `${watchId.slice(0, -2)}${10 + index}`, subject, makerName: subject }),
      );
      const missed = items.map(() => ({ subject, termEnd: '2027-01-31' }));
      const digest = { items, more: 990, missed, moreMissed: 990 };
      for (const language of languageIds) {
        const activity = cardActivity(reminderCard(digest, channel, speechFor('en-GB', language)));
        const bytes = Buffer.byteLength(JSON.stringify(activity), 'utf16le');
        assert.ok(bytes < 80_000, `${filling} in ${language}: ${bytes} bytes`);
      }
    }
  });
});
