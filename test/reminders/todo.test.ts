import { deepEqual, equal } from 'node:assert/strict';
import type { Answers } from '../../guidance/answers.ts';
import { dayAfter } from '../../guidance/day.ts';
import { todoAt, type TodoId } from '../../reminders/todo.ts';
import { someWatch, termStarts } from './some-watch.ts';

type Case = readonly [
  days: number,
  id: TodoId | undefined,
  by: number,
  note: string,
  answers?: Partial<Answers>,
];

const gone = { termStart: termStarts.graceGone };
const direct = { source: 'microsoft-direct' } as const;
const volume = { source: 'volume-licensing' } as const;
const enterprise = { volumeProgramme: 'enterprise' } as const;
const sold = { offer: 'discontinued' } as const;
const ofRecord = {
  source: 'another-partner',
  partnerModel: 'indirect-reseller',
  sameProvider: 'yes',
} as const;
const transfer = { source: 'another-partner' } as const;

/** Days are counted from the end of the term: negative before it. */
const cases: readonly Case[] = [
  [-60, 'turn-auto-renew-off', -1, 'free grace, auto-renew on', {}],
  [-60, 'turn-auto-renew-off', -1, 'not known to be off', { autoRenew: 'unknown' }],
  [-1, 'turn-auto-renew-off', -1, 'the last safe day', {}],
  [0, 'turn-auto-renew-off', 0, 'on the end day it is still worth trying', {}],
  [-1, 'prepare-new-subscription', 30, 'free grace, auto-renew off', { autoRenew: 'off' }],
  [0, 'prepare-new-subscription', 30, 'the same on the end day', { autoRenew: 'off' }],
  [1, 'buy-again', 30, 'the first of the 30 days', { autoRenew: 'off' }],
  [1, 'buy-again', 30, 'turned off without telling', {}],
  [30, 'buy-again', 30, 'the last of the 30 days', {}],
  [31, undefined, 0, 'the 30 days are over', {}],

  [-60, 'choose-end-of-term', 0, 'free grace gone', gone],
  [0, 'choose-end-of-term', 0, 'the end day', gone],
  [1, undefined, 0, 'no free days, and nothing renews', { ...gone, autoRenew: 'off' }],

  [-60, 'find-out', 0, 'nobody knows whether free grace holds', { termStart: 'unknown' }],
  [1, undefined, 0, 'nobody knows, and it is over', { termStart: 'unknown' }],

  [-60, 'finish-transfer', 0, 'a transfer keeps the term going', transfer],
  [-8, 'finish-transfer', 0, 'a week and a day are left', transfer],
  [-7, 'turn-auto-renew-off', -1, 'the transfer may come too late', transfer],
  [0, 'turn-auto-renew-off', 0, 'the end day', transfer],
  [-1, 'finish-transfer', 0, 'the end is settled', { ...transfer, autoRenew: 'off' }],
  [-1, 'finish-transfer', 0, 'off would lose the offer', { ...transfer, offer: 'discontinued' }],
  [-8, 'finish-transfer', 0, 'free grace gone', { ...transfer, ...gone }],
  [-7, 'choose-end-of-term', 0, 'no free days if it comes too late', { ...transfer, ...gone }],
  [-7, 'choose-end-of-term', 0, 'off alone is no choice', { ...transfer, ...gone, autoRenew: 'off' }],
  [-7, 'find-out', 0, 'what follows if it comes too late', { ...transfer, termStart: 'unknown' }],
  [1, 'buy-again', 30, 'no transfer of what has expired', transfer],

  [-60, 'provision-before-end', 0, 'volume licences', volume],
  [0, 'provision-before-end', 0, 'volume licences, the end day', volume],
  [-60, 'provision-before-end', 0, 'no longer sold, and no enterprise agreement', { ...volume, ...sold }],
  [-60, 'schedule-channel-transfer', 0, 'an enterprise agreement', { ...volume, ...sold, ...enterprise }],
  [-60, 'provision-before-end', 0, 'a state says nothing there', { ...volume, state: 'cancelled' }],
  [1, undefined, 0, 'no day count is known', volume],

  [1, 'undo-renewal', 8, 'renewed for want of free days', gone],
  [8, 'undo-renewal', 8, 'the last of the seven days', gone],
  [9, undefined, 0, 'it stays renewed', gone],
  [1, undefined, 0, 'ended with its term', { ...gone, autoRenew: 'cancel' }],
  [1, undefined, 0, 'nobody knows whether it was on', { ...gone, autoRenew: 'unknown' }],
  [1, 'buy-again', 30, 'under the older account nothing is undone', { ...direct, billingAccount: 'mosa' }],
  [1, undefined, 0, 'a month follows as wished', { ...gone, termLength: 'monthly' }],

  [-60, 'prepare-before-end', 0, 'ends with its term', { ...gone, autoRenew: 'cancel' }],
  [-60, 'prepare-before-end', 0, 'may end at once', { termStart: 'unknown', autoRenew: 'cancel' }],
  [-60, 'prepare-new-subscription', 30, 'ends, and 30 free days follow', { autoRenew: 'cancel' }],
  [-60, 'prepare-before-extended', 0, 'goes on by the month', { ...gone, autoRenew: 'extended' }],

  [-60, 'leave-extended-terms', -30, 'billed by the month', { state: 'extended' }],
  [90, 'leave-extended-terms', 120, 'the same months later', { state: 'extended' }],
  [-60, 'order-now', 0, 'cancelled', { state: 'cancelled' }],
  [-60, 'order-now', 0, 'suspended', { state: 'suspended' }],
  [1, undefined, 0, 'over and cancelled', { state: 'cancelled' }],
  [-60, 'end-trial-renewal', -1, 'a trial', { state: 'trial' }],
  [0, 'end-trial-renewal', 0, 'a trial, its last day', { state: 'trial' }],
  [-60, 'replace-trial', 0, 'a trial that ends', { state: 'trial', autoRenew: 'off' }],

  [-60, 'ask-provider', 0, 'one provider for both resellers', ofRecord],
  [-1, 'ask-provider', 0, 'the same to the end', ofRecord],
  [1, undefined, 0, 'the provider takes it over as it runs', ofRecord],
  [1, undefined, 0, 'and renews it as it is', { ...ofRecord, ...gone }],
  [-60, 'finish-transfer', 0, 'two providers', { ...ofRecord, sameProvider: 'no' }],

  [-60, 'find-out', 0, 'made without a plan'],
  [0, 'find-out', 0, 'made without a plan, the end day'],
  [1, undefined, 0, 'made without a plan, over'],
];

describe('what is to be done', () => {
  for (const [days, id, by, note, answers] of cases) {
    it(`${String(days)} days from the end: ${id ?? 'nothing'} (${note})`, () => {
      const watch = someWatch({ answers });
      const todo = todoAt(watch, dayAfter(watch.termEnd, days));
      deepEqual(todo && { id: todo.id, by: todo.by }, id && { id, by: dayAfter(watch.termEnd, by) });
    });
  }

  const sellers = [
    { source: 'microsoft-direct', seller: 'microsoft' },
    { source: 'another-partner', seller: 'partner' },
    { source: 'another-tenant', seller: 'partner' },
  ] as const;
  for (const { source, seller } of sellers) {
    it(`knows who sold what comes from ${source}: ${seller}`, () => {
      const watch = someWatch({ answers: { source } });
      const by = dayAfter(watch.termEnd, -1);
      deepEqual(todoAt(watch, by), { id: 'turn-auto-renew-off', by, seller });
    });
  }

  it('promises no free days by the old start when the end was moved to a later day', () => {
    const watch = someWatch({ termEnd: '2029-03-14', answers: { termEnd: '2028-03-14' } });
    equal(todoAt(watch, '2029-03-01')?.id, 'find-out');
    equal(todoAt(watch, '2029-03-15'), undefined);
  });

  it('keeps to the answered start when the end was moved to an earlier day', () => {
    const watch = someWatch({ termEnd: '2028-03-10', answers: { termEnd: '2028-03-14' } });
    deepEqual(todoAt(watch, '2028-03-11'), { id: 'buy-again', by: '2028-04-09' });
  });
});
