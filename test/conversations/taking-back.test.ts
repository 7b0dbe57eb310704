import assert from 'node:assert/strict';
import { seededRandom } from '../support/seeded-random.ts';
import type { Stands } from '../support/stored-talks.ts';
import {
  answers,
  contoso,
  does,
  later,
  ofWatch,
  reminded,
  savesSettings,
  says,
  takingBackOnEachDatabase,
  wholeMove,
  type Act,
} from '../support/taking-back.ts';

/** One kind of change each, after what has to be there for it. */
const changes: readonly { readonly name: string; readonly after?: Act; readonly change: Act }[] = [
  { name: 'an answer in words', after: says('start'), change: says('another partner') },
  { name: 'an answer by a button', after: says('start'), change: answers({ source: 'another-partner' }) },
  { name: 'several facts in a message', change: says('another partner, customer in Norway') },
  { name: 'a message that makes the plan', change: says(wholeMove) },
  {
    name: 'the form',
    after: says('form'),
    change: answers({ source: 'another-partner', customerCountry: 'NO' }),
  },
  { name: 'a correction of the plan', after: says(wholeMove), change: says('auto-renew is on') },
  {
    name: 'another customer, with a plan on the table',
    after: says(wholeMove),
    change: says('Microsoft directly, customer in Denmark, 3 subscriptions'),
  },
  { name: 'starting over', after: says(wholeMove), change: says('start over') },
  { name: 'cancelling', after: says('start', 'another partner'), change: says('cancel') },
  {
    name: 'an answer that is left open',
    after: says('Microsoft directly, MCA, direct bill, Sweden to Norway, accepted, GDAP, 12 subscriptions'),
    change: says("I don't know"),
  },
  { name: 'a country of the partner that is remembered', change: says('another partner, we are in Sweden') },
  { name: 'a watch of the plan', after: says(wholeMove, 'watch'), change: says('Contoso') },
  { name: 'a watch in words', change: contoso },
  { name: 'a day and own words', change: says('remind me on 14 March 2027 to call Anna') },
  {
    name: 'another end',
    after: contoso,
    change: ofWatch({ verb: 'change-watch', do: 'end', newEnd: '2027-06-30' }),
  },
  {
    name: 'other days before the end',
    after: contoso,
    change: ofWatch({ verb: 'change-watch', do: 'cadence', ownCadence: '20, 5' }),
  },
  { name: 'a watch that has moved', after: contoso, change: ofWatch({ verb: 'change-watch', do: 'moved' }) },
  { name: 'a watch that is stopped', after: contoso, change: ofWatch({ verb: 'change-watch', do: 'stop' }) },
  { name: 'a reminder that is done', after: contoso, change: ofWatch({ verb: 'reminder', do: 'done' }) },
  {
    name: 'a reminder that is put off',
    after: contoso,
    change: ofWatch({ verb: 'reminder', do: 'snooze', days: 5 }),
  },
  {
    name: 'a reminder that is put off again',
    after: does(contoso, ofWatch({ verb: 'reminder', do: 'snooze', days: 5 }), later(1)),
    change: ofWatch({ verb: 'reminder', do: 'snooze', days: 9 }),
  },
  { name: '“done” below a reminder', after: reminded, change: says('done') },
  { name: '“moved” below a reminder', after: reminded, change: says('moved') },
  { name: '“stop” below a reminder', after: reminded, change: says('stop') },
  { name: '“snooze until Monday” below a reminder', after: reminded, change: says('snooze until Monday') },
  { name: 'an hour in words', after: contoso, change: says('remind me at 15') },
  { name: 'a time zone in words', after: contoso, change: says('time zone Tokyo') },
  { name: 'the settings', after: contoso, change: savesSettings },
  {
    name: 'the settings, a question being open',
    after: says('start', 'another partner'),
    change: savesSettings,
  },
  {
    name: 'a zone that is confirmed',
    after: contoso,
    change: (talk) => talk.press({ verb: 'confirm-time-zone' }),
  },
  { name: 'a language', after: says('start'), change: says('svenska') },
  { name: 'a language, with nothing open', change: says('em português') },
];

takingBackOnEachDatabase('what is taken back', ({ talkOf, ways }) => {
  for (const { name, after, change } of changes)
    it(`stands as before: ${name}`, async () => {
      const talk = talkOf('ada');
      await after?.(talk, ways);
      const before = await talk.stands();
      ways.pass(0.5);
      await change(talk, ways);
      assert.equal((await talk.stands()).steps.length, before.steps.length + 1, 'it is one step');
      ways.pass(0.1);
      await talk.say('undo');
      assert.deepEqual(await talk.stands(), before);
    });

  for (const seed of Array.from({ length: 12 }, (_, index) => index + 1))
    it(`stands as before, change after change (seed ${seed})`, async () => {
      const talk = talkOf('ada');
      const random = seededRandom(seed);
      const pick = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)];
      const log: string[] = [];
      const noted: Stands[] = [];
      const all = [...anyActs, ...changes.map(({ name, change }) => ({ name, act: change }))];
      while (noted.length < 10 && log.length < 60) {
        const { name, act } = pick(all) ?? { name: '', act: says() };
        const before = await talk.stands();
        if (random() < 0.2) ways.pass(random() * 3);
        await act(talk, ways);
        const after = await talk.stands();
        log.push(name);
        if (after.steps.at(-1) !== before.steps.at(-1)) noted.push(before);
        else assert.deepEqual(heldIn(after), heldIn(before), `not noted: ${log.join(' · ')}`);
      }
      for (const before of noted.toReversed()) {
        ways.pass(0.1);
        await talk.say(pick(['undo', 'put it back', 'ångra', 'desfaz']) ?? '');
        assert.deepEqual(heldIn(await talk.stands()), heldIn(before), log.join(' · '));
      }
      assert.deepEqual((await talk.stands()).steps, []);
    });
});

/** What may be said or pressed at any time, whatever comes of it. */
const anyActs: readonly { readonly name: string; readonly act: Act }[] = [
  ...[
    ...[
      'start',
      'back',
      'skip',
      'I don’t know',
      'change',
      'change the customer country',
      'plan',
      'help',
      'form',
    ],
    ...[
      'Denmark',
      'no, Norway',
      'GDAP',
      'we are in Sweden',
      'indirect reseller',
      '12 subscriptions',
      'accepted',
    ],
    ...[
      'cancel',
      'start over',
      'watch',
      'Contoso',
      '31 March 2027',
      'reminders',
      'done',
      'thanks',
      'what is GDAP?',
    ],
    ...['settings', 'svenska', 'in English please', 'remind me at 9', wholeMove],
  ].map((text) => ({ name: text.slice(0, 20), act: says(text) })),
  { name: 'forget me, no', act: says('forget me', 'no') },
];

/** What people have said, and what is stored of it; not which question waits, which a press may have changed since. */
function heldIn({ dialogs, watches, reminders: toCome, person }: Stands) {
  const moves = dialogs.filter(({ id }) => id === 'move').map(({ said, planned }) => ({ said, planned }));
  return { moves, watches, toCome, person };
}
