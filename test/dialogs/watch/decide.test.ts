import assert from 'node:assert/strict';
import { decideAdd } from '../../../dialogs/watch/decide-add.ts';
import { decideChange, decideOpen } from '../../../dialogs/watch/decide-change.ts';
import { decideReminder } from '../../../dialogs/watch/decide-reminder.ts';
import { decideReply } from '../../../dialogs/watch/decide-reply.ts';
import { decideRequest, decideWatchPlan } from '../../../dialogs/watch/decide-request.ts';
import { decideWatching } from '../../../dialogs/watch/decide-watching.ts';
import type { Found } from '../../../dialogs/watch/found.ts';
import type { WatchOutcome } from '../../../dialogs/watch/outcome.ts';
import { contoso, given } from '../../support/given.ts';

const found: Found = { kind: 'found', watch: contoso };
const ofGrace: Found = { kind: 'found', watch: { ...contoso, userId: 'grace', makerName: 'Grace' } };
const over: Found = { kind: 'found', watch: { ...contoso, status: 'moved' } };

function keysOf({ replies }: WatchOutcome): string[] {
  return replies.map((reply) => ('key' in reply ? reply.key : reply.kind));
}

describe('a press on a reminder', () => {
  const press = { verb: 'reminder', watchId: 'watch', reminderId: 'reminder' } as const;

  it('says that it is done, whoever presses it', () => {
    for (const one of [found, ofGrace]) {
      const { replies, effects } = decideReminder(given, one, { ...press, do: 'done' });
      assert.equal(replies[0]?.kind, 'handled');
      assert.deepEqual(effects, [
        { kind: 'watch-changed', id: 'watch', set: { status: 'done' }, reminders: [] },
      ]);
    }
  });

  it('changes nothing else of somebody else’s, and tells whose it is', () => {
    for (const what of ['snooze', 'end', 'stop'] as const) {
      const outcome = decideReminder(given, ofGrace, { ...press, do: what, days: 3, newEnd: '2027-04-30' });
      assert.equal(outcome.refused, 'watch-foreign');
      assert.deepEqual(keysOf(outcome), ['notice.notYourWatch']);
      assert.equal(outcome.effects, undefined);
    }
  });

  it('changes nothing of one that is over or is not here', () => {
    const handled = decideReminder(given, over, { ...press, do: 'snooze', days: 3 });
    assert.deepEqual([keysOf(handled), handled.effects], [['handled'], undefined]);
    const unknown = decideReminder(given, { kind: 'unknown' }, { ...press, do: 'done' });
    assert.deepEqual([unknown.refused, unknown.effects], ['watch-unknown', undefined]);
  });

  it('puts it off to a day on which that still helps', () => {
    const later = decideReminder(given, found, { ...press, do: 'snooze', days: 3 });
    assert.equal(later.effects?.[0]?.kind, 'reminder-added');
    for (const [snoozeUntil, said] of [
      ['2026-11-27', 'notice.snooze.past'],
      ['2027-06-01', 'too-late'],
      ['soon', 'notice.snooze.none'],
    ] as const) {
      const outcome = decideReminder(given, found, { ...press, do: 'snooze', snoozeUntil });
      assert.deepEqual([keysOf(outcome), outcome.effects], [[said], undefined]);
    }
  });
});

describe('a change of a watch', () => {
  const change = { verb: 'change-watch', watchId: 'watch' } as const;

  it('takes another end over, and nothing where it is the same', () => {
    const other = decideChange(given, found, { ...change, do: 'end', newEnd: '2027-04-30' });
    assert.equal(other.effects?.length, 1);
    const same = decideChange(given, found, { ...change, do: 'end', newEnd: contoso.termEnd });
    assert.deepEqual([keysOf(same), same.effects], [['handled', 'watch'], []]);
  });

  it('takes no end that has passed', () => {
    const outcome = decideChange(given, found, { ...change, do: 'end', newEnd: '2026-01-31' });
    assert.deepEqual([keysOf(outcome), outcome.effects], [['notice.end.past'], undefined]);
  });

  it('is not for others, nor is the watch shown to them', () => {
    assert.equal(decideChange(given, ofGrace, { ...change, do: 'stop' }).refused, 'watch-foreign');
    assert.equal(decideOpen(given, ofGrace).refused, 'watch-foreign');
  });
});

describe('a watch that is added', () => {
  const wanted = { subject: 'Contoso', termEnd: '2027-03-31' };
  const before = { same: undefined, isFull: false, id: 'new', moveId: undefined };

  it('is watched once, however often it is said', () => {
    assert.equal(decideAdd(given, wanted, before).effects?.[0]?.kind, 'watch-added');
    const again = decideAdd(given, wanted, { ...before, same: contoso });
    assert.deepEqual([keysOf(again), again.effects], [['notice.watchedAlready', 'added'], undefined]);
  });

  it('is none where there are too many, or where no reminder would come in time', () => {
    assert.deepEqual(keysOf(decideAdd(given, wanted, { ...before, isFull: true })), [
      'watch.full',
      'watch.full.again',
    ]);
    const late = decideAdd(given, { ...wanted, termEnd: '2026-11-28' }, before);
    assert.deepEqual([keysOf(late), late.effects], [['not-added'], undefined]);
  });
});

describe('a watch that is being set up', () => {
  it('asks the name, then the end, and comes to the watch', () => {
    const named = decideWatching(
      { nameAsked: true },
      { kind: 'name', name: { kind: 'name', name: 'Contoso' } },
    );
    assert.deepEqual(named, {
      kind: 'ask',
      watching: { subject: 'Contoso', nameAsked: true },
      answered: 'name',
    });
    const dated = decideWatching(
      { subject: 'Contoso', nameAsked: true },
      { kind: 'end', end: { kind: 'day', day: '2027-03-31' } },
    );
    assert.equal(dated.kind, 'add');
  });

  it('goes back to the name where that was asked, else out', () => {
    const back = { kind: 'back' } as const;
    const asked = decideWatching({ subject: 'Contoso', nameAsked: true }, back);
    assert.deepEqual(asked, { kind: 'ask', watching: { nameAsked: true }, typed: 'Contoso' });
    assert.deepEqual(decideWatching({ subject: 'Contoso', nameAsked: false }, back), { kind: 'leave' });
  });

  it('takes no name from a question', () => {
    const asked = decideWatching({ nameAsked: true }, { kind: 'asked' });
    assert.deepEqual(asked, { kind: 'ask', watching: { nameAsked: true } });
  });
});

describe('a watch that is asked for', () => {
  const where = { standing: { top: 'idle', below: 'idle' }, today: '2026-11-28' } as const;

  it('of a name that is watched already asks which end is right', () => {
    const end = { kind: 'day', day: '2027-04-30' } as const;
    const decision = decideRequest({ subject: 'contoso', end }, { ...where, named: contoso });
    assert.equal(decision.kind, 'set-up');
    assert.deepEqual(decision.opening.known, {
      of: 'reminder',
      end: contoso.termEnd,
    });
  });

  it('of a plan is none where there is none', () => {
    assert.deepEqual(decideWatchPlan(where), { kind: 'no-plan', showsAgain: false });
  });
});

describe('a reply to a reminder of several', () => {
  const reminders = ['one', 'two'].map((id) => ({
    id,
    occasion: 'day-30',
    dueAt: given.now,
    watch: { ...contoso, id },
    mayHaveArrived: false,
  }));
  const reminded = { sentAt: given.now, reminders, isRightAbove: true };
  const done = { kind: 'done', rest: '', onlyBelow: false, until: undefined } as const;

  it('asks which is meant, unless it names one', () => {
    const unclear = decideReply({ ...reminded, reply: { ...done, about: [0, 1] } });
    assert.deepEqual(unclear.kind === 'outcome' && keysOf(unclear.outcome), ['which']);
    const named = decideReply({ ...reminded, reply: { ...done, about: [1] } });
    assert.deepEqual(named, { kind: 'press', submit: { verb: 'reminder', watchId: 'two', do: 'done' } });
  });
});
