import assert from 'node:assert/strict';
import { decide } from '../../../dialogs/move/decide.ts';
import { againEvent } from '../../../dialogs/move/hear.ts';
import { keepMove } from '../../../dialogs/move/keep-move.ts';
import { newMove, type Move } from '../../../dialogs/move/move.ts';

const then = '2027-04-01';
const now = '2026-11-20';
const who = {
  tenantId: 'tenant-1',
  userId: 'user-1',
  conversationId: 'chat',
  name: 'Ada',
  inPersonalChat: true,
  hasThumbs: false,
};

/** A move whose plan was made on a day that is still to come. */
const draft = {
  source: 'microsoft-direct',
  billingAccount: 'mca',
  partnerModel: 'direct-bill',
  partnerCountry: 'SE',
  customerCountry: 'SE',
  relationship: 'accepted',
  delegatedAdmin: 'gdap',
  subscriptionCount: 10,
  businessSeats: 5,
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-12-31',
  autoRenew: 'off',
  termStart: '2027-03-30',
} as const;
const opened: Move = { ...newMove({}), draft, at: { kind: 'planned' }, keptAs: 'move-1' };
const { move } = decide(opened, againEvent, then);

describe('a plan that was made before the bot’s clock was set back', () => {
  it('stays kept as it is', () => {
    const { effect } = keepMove({ who }, { before: move, after: move, newId: 'move-2', today: now });
    assert.equal(effect, undefined);
  });

  it('asks anew for what can not be so yet', () => {
    const { move: after, replies } = decide(move, againEvent, now);
    assert.deepEqual(after.at, { kind: 'question', field: 'termStart' });
    assert.equal(replies[0]?.kind, 'question');
  });
});
