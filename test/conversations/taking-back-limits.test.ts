import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { watchLimits } from '../../reminders/limits.ts';
import { conversations, watches } from '../../storage/schema.ts';
import { isTheirs } from '../../storage/theirs.ts';
import { undoSteps } from '../../storage/undo-schema.ts';
import type { Turn } from '../../dialogs/turn.ts';
import { submitsOn } from '../support/card.ts';
import {
  contoso,
  does,
  later,
  ofWatch,
  reminded,
  says,
  takingBackOnEachDatabase,
  wholeMove,
  wordsOf,
  type Act,
} from '../support/taking-back.ts';

takingBackOnEachDatabase('what can be taken back', ({ talkOf, ways, stored, now }) => {
  describe('by a button', () => {
    /** The newest Undo that the turn shows. */
    function undoOn(turn: Turn | 'duplicate'): object {
      assert.ok(turn !== 'duplicate');
      const cards = turn.outgoing.flatMap((one) => ('shown' in one ? [one.shown.card] : []));
      const undo = cards.flatMap(submitsOn).findLast(({ verb }) => verb === 'undo');
      assert.ok(undo, 'there is an Undo button');
      return undo;
    }

    const shown: readonly { readonly name: string; readonly after?: Act; readonly say: string }[] = [
      { name: 'what was understood, on the next question', after: says('start'), say: 'another partner' },
      { name: 'what was understood, on the plan', say: wholeMove },
      { name: 'a watch', say: 'remind me about Contoso on 31 March 2027' },
      { name: 'a reply to a reminder', after: reminded, say: 'done' },
      { name: 'settings', say: 'remind me at 15' },
      { name: 'a language', say: 'svenska' },
    ];
    for (const { name, after, say } of shown)
      it(`stands as before: ${name}`, async () => {
        const talk = talkOf('ada');
        await after?.(talk, ways);
        const before = await talk.stands();
        await talk.press(undoOn(await talk.say(say)));
        assert.deepEqual(await talk.stands(), before);
      });

    it('is not there where what was said changes nothing', async () => {
      const talk = talkOf('ada');
      await talk.say('another partner, customer in Norway');
      const again = await talk.say('the customer is in Norway');
      assert.throws(() => undoOn(again), /there is an Undo button/);
      assert.match(wordsOf(again), /Got it – Customer’s country: Norway/);
      assert.equal((await talk.stands()).steps.length, 1);
    });

    it('that is old is refused kindly, and nothing changes', async () => {
      const talk = talkOf('ada');
      const first = undoOn(await talk.say('another partner'));
      const second = undoOn(await talk.say('direct bill'));
      const before = await talk.stands();
      assert.match(wordsOf(await talk.press(first)), /Something else was changed after that/);
      assert.deepEqual(await talk.stands(), before);
      await talk.press(second);
      assert.match(wordsOf(await talk.press(second)), /already been undone/);
      assert.equal((await talk.stands()).steps.length, 1);
    });

    it('of somebody else is refused, in a channel', async () => {
      const place = { conversationId: 'channel-1', type: 'channel' } as const;
      const ada = talkOf('ada', place);
      const undo = undoOn(await ada.say('another partner'));
      const before = await ada.stands();
      const bob = talkOf('bob', place);
      assert.match(wordsOf(await bob.press(undo)), /somebody else/);
      assert.deepEqual(await ada.stands(), before);
    });

    it('from before everything was forgotten means nothing of afterwards', async () => {
      const talk = talkOf('ada');
      const old = undoOn(await talk.say('another partner'));
      await talk.say('forget me');
      await talk.say('yes');
      assert.deepEqual(await talk.undoSteps(), [], 'no step stays');
      assert.match(wordsOf(await talk.say('undo')), /nothing to undo/);
      ways.pass(0.01);
      await talk.say('another partner');
      const before = await talk.stands();
      assert.match(wordsOf(await talk.press(old)), /already been undone|Something else/);
      assert.deepEqual((await talk.stands()).dialogs, before.dialogs);
    });
  });

  describe('once', () => {
    it('where it is delivered twice', async () => {
      const talk = talkOf('ada');
      await talk.say('another partner');
      await talk.say('direct bill');
      await talk.say('undo', 'delivered-twice');
      const once = await talk.stands();
      assert.equal(await talk.say('undo', 'delivered-twice'), 'duplicate');
      assert.deepEqual(await talk.stands(), once);
    });

    it('where two processes hear it at once', async () => {
      const talk = talkOf('ada');
      for (const text of ['another partner', 'direct bill', 'Sweden to Norway']) await talk.say(text);
      await Promise.all([talk.say('undo', 'at-once'), talk.say('undo', 'at-once')]);
      assert.equal((await talk.stands()).steps.length, 2);
      await Promise.all([talk.say('undo'), talk.say('undo')]);
      assert.equal((await talk.stands()).steps.length, 0, 'each of two that were said');
    });
  });

  for (const place of [
    { conversationId: 'group-1', type: 'groupChat' },
    { conversationId: 'channel-2', type: 'channel' },
  ] as const)
    it(`stands as before in a ${place.type}, where others talk meanwhile`, async () => {
      const ada = talkOf('ada', place);
      const bob = talkOf('bob', place);
      await contoso(ada, ways);
      const before = await ada.stands();
      await ofWatch({ verb: 'reminder', do: 'done' })(bob, ways);
      await ada.say('another partner');
      await bob.say('undo');
      await ada.say('undo');
      assert.deepEqual(await ada.stands(), before);
      const nothing = wordsOf(await bob.say('undo'));
      assert.match(nothing, /nothing to undo. Mention me/);
    });

  describe('as far as it still can be', () => {
    it('leaves a watch that its maker has changed since', async () => {
      const place = { conversationId: 'channel-3', type: 'channel' } as const;
      const ada = talkOf('ada', place);
      const bob = talkOf('bob', place);
      await contoso(ada, ways);
      await ofWatch({ verb: 'reminder', do: 'snooze', days: 5 })(ada, ways);
      ways.pass(1);
      await ofWatch({ verb: 'reminder', do: 'done' })(bob, ways);
      ways.pass(1);
      await ada.say('another partner');
      const stopped = await ada.stands();
      assert.match(wordsOf(await ada.say('undo')), /Current seller: open again/);
      assert.match(wordsOf(await ada.say('undo')), /Contoso have been changed since/);
      assert.deepEqual((await ada.stands()).watches, stopped.watches, 'Bob has said that it is done');
      await bob.say('undo');
      assert.equal((await ada.stands()).watches[0]?.status, 'active');
    });

    it('says that a watch is gone whose maker was forgotten', async () => {
      const place = { conversationId: 'channel-4', type: 'channel' } as const;
      const ada = talkOf('ada', place);
      const bob = talkOf('bob', place);
      await contoso(ada, ways);
      await ofWatch({ verb: 'reminder', do: 'done' })(bob, ways);
      assert.doesNotMatch(JSON.stringify(await bob.undoSteps()), /Contoso/, 'no word of hers');
      await ada.say('forget me');
      await ada.say('yes');
      assert.match(wordsOf(await bob.say('undo')), /no longer exist/);
      assert.deepEqual((await bob.stands()).watches, []);
    });

    it('leaves settings that were changed in another chat since, and plans by what holds', async () => {
      const here = talkOf('ada');
      const there = talkOf('ada', { conversationId: 'group-5', type: 'groupChat' });
      await contoso(here, ways);
      await here.say('remind me at 15');
      await there.say('time zone Tokyo');
      await here.say('undo');
      const { person, reminders: toCome } = await here.stands();
      assert.deepEqual([person.hour, person.timeZone], [null, 'Asia/Tokyo']);
      assert.equal(toCome[0]?.dueAt.toISOString().slice(11), '00:00:00.000Z', '9 o’clock in Tokyo');
      await here.say('remind me at 16');
      await there.say('remind me at 17');
      assert.match(wordsOf(await here.say('undo')), /changed somewhere else/);
      assert.equal((await here.stands()).person.hour, 17);
    });

    it('brings no watch back above the limit', async () => {
      const ada = talkOf('ada');
      await contoso(ada, ways);
      await ofWatch({ verb: 'change-watch', do: 'stop' })(ada, ways);
      const { tenantId, userId, conversationId } = ada.key;
      const row = { tenantId, userId, conversationId, makerName: 'ada', termEnd: '2027-03-31' };
      const many = Array.from({ length: watchLimits.byHand }, (_, index) => ({
        ...row,
        id: randomUUID(),
        subject: `Customer ${index}`,
        status: 'active',
        createdAt: now(),
        updatedAt: now(),
      }));
      await stored().queries.insert(watches).values(many);
      assert.match(wordsOf(await ada.say('undo')), /can’t bring back the reminders about Contoso/);
      const contosos = (await ada.stands()).watches.filter(({ subject }) => subject === 'Contoso');
      assert.deepEqual(
        contosos.map(({ status }) => status),
        ['stopped'],
      );
    });

    it('sends no reminder again that came meanwhile', async () => {
      const ada = talkOf('ada');
      await contoso(ada, ways);
      await ofWatch({ verb: 'change-watch', do: 'cadence', ownCadence: '60, 20' })(ada, ways);
      await ways.remind(ada);
      await ada.say('undo');
      const states = (await ada.stands()).reminders.map(({ occasion, state }) => `${occasion} ${state}`);
      assert.deepEqual(states, [
        'before-1 planned',
        'before-14 planned',
        'before-30 planned',
        'before-60 sent',
        'before-7 planned',
      ]);
    });
  });

  describe('with something else open', () => {
    const opens: readonly { readonly name: string; readonly open: Act }[] = [
      { name: 'whether to forget', open: says('forget me') },
      {
        name: 'whether to go on after an absence',
        open: does(later(3), says('hello there')),
      },
      { name: 'the form', open: says('form') },
      { name: 'which answer to change', open: says('change') },
    ];
    for (const { name, open } of opens)
      it(`closes that: ${name}`, async () => {
        const talk = talkOf('ada');
        await talk.say('another partner');
        const before = await talk.stands();
        await talk.say('direct bill');
        await open(talk, ways);
        await talk.say('undo');
        assert.deepEqual(await talk.stands(), before);
      });
  });

  it('is nothing in a talk that the release before has stored, which goes on', async () => {
    const talk = talkOf('ada');
    await talk.say('another partner');
    const { dialogs: stoodThen, cardsShown, open, lastHeardAt } = await talk.conversation();
    const before = { dialogs: stoodThen, cardsShown, open, lastHeardAt };
    const { tenantId, userId } = talk.key;
    await stored()
      .queries.update(conversations)
      .set({ state: before })
      .where(and(eq(conversations.tenantId, tenantId), eq(conversations.userId, userId)));
    await stored().queries.delete(undoSteps).where(isTheirs(undoSteps, talk.key));
    assert.match(wordsOf(await talk.say('undo')), /nothing to undo/);
    await talk.say('direct bill');
    await talk.say('undo');
    const { dialogs } = await talk.conversation();
    assert.deepEqual(dialogs.dialogStack, before.dialogs.dialogStack);
  });

  it('takes little room: no step more than 1,500 characters', async () => {
    const talk = talkOf('ada');
    await talk.say(wholeMove);
    await talk.say('watch');
    await talk.say('Contoso');
    for (let times = 0; times < 9; times += 1)
      await talk.say(times % 2 === 0 ? 'auto-renew is on' : 'auto-renew is off');
    await ofWatch({ verb: 'change-watch', do: 'stop' })(talk, ways);
    const steps = await talk.undoSteps();
    const sizes = steps.map((step) => JSON.stringify(step).length);
    assert.equal(sizes.length, 12);
    assert.ok(Math.max(...sizes) <= 1_500, sizes.join());
    assert.ok(sizes.reduce((sum, size) => sum + size) <= 12_000, sizes.join());
  });
});
