import assert from 'node:assert/strict';
import { cardActivity } from '../../bot/teams/deliver.ts';
import { languageIds } from '../../languages/language-id.ts';
import { reminderCard } from '../../cards/watch/reminder-card.ts';
import { speechFor } from '../../languages/speech.ts';
import { inputIds, nodesOf, submitsOn, textOn } from '../support/card.ts';
import { digestItem, digestOfMany, digestOfOne, reminderId, watchId } from '../support/watch-digests.ts';
import { speech } from './shown-cards.ts';

const personal = { inPersonalChat: true };
const channel = { inPersonalChat: false };

describe('the card of one reminder', () => {
  const { card, summary } = reminderCard(digestOfOne(), personal, speech);

  it('says what is to be done, of what, by when and how long the term lasts', () => {
    const text = textOn(card);
    assert.match(text, /^Reminder: Contoso E3$/m);
    assert.match(text, /^Get auto-renew turned off – deadline 30 March 2027$/m);
    assert.match(text, /^7 days left$/m);
    assert.match(text, /^31 March 2027 \(UTC\)$/m);
    assert.match(summary, /^Contoso E3: Get auto-renew turned off – deadline 30 March 2027$/m);
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
      { ...about, do: 'end' },
      { ...about, do: 'plan' },
      { ...about, do: 'stop' },
    ]);
    assert.deepEqual(inputIds(card), ['snoozeUntil', 'newEnd']);
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
    { daysLeft: 1, words: '1 day left' },
    { daysLeft: 0, words: 'It ends today' },
    { daysLeft: -1, words: 'It ended yesterday' },
    { daysLeft: -14, words: 'It ended 14 days ago' },
  ];
  for (const { daysLeft, words } of lengths) {
    it(`says “${words}” at ${daysLeft}`, () => {
      const text = textOn(reminderCard(digestOfOne({ daysLeft }), personal, speech).card);
      assert.match(text, new RegExp(`^${words}$`, 'm'));
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
    assert.equal(nodesOf(card).filter(({ text: line }) => String(line).startsWith('Term ends ')).length, 10);
    assert.match(text, /^and 190 more$/m);
    assert.match(text, /^Fabrikam · the term ended on 31 January 2027/m);
    assert.match(summary, /and 190 more/);
  });

  it('lets one be picked as done, snoozed or opened, and leads to all of them', () => {
    assert.deepEqual(inputIds(card), ['watchId', 'snoozeUntil']);
    assert.deepEqual(submitsOn(card), [
      { verb: 'reminder', do: 'done' },
      { verb: 'reminder', do: 'snooze', days: 1 },
      { verb: 'reminder', do: 'snooze', days: 7 },
      { verb: 'reminder', do: 'snooze' },
      { verb: 'open-watch' },
      { verb: 'reminders' },
    ]);
  });

  it('demands no day of somebody who snoozes for one day or a week', () => {
    const day = nodesOf(card).find(({ id }) => id === 'snoozeUntil');
    assert.equal(day?.['isRequired'], false);
  });

  it('names who set each where others read it too', () => {
    assert.match(textOn(reminderCard(digestOfMany, channel, speech).card), /set by Ada Lovelace/);
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
