import assert from 'node:assert/strict';
import { decide } from '../../../dialogs/move/decide.ts';
import { hearForm } from '../../../dialogs/move/hear.ts';
import { newMove } from '../../../dialogs/move/move.ts';

const today = '2026-11-20';

describe('a form that was sent with wrong answers', () => {
  const sent = {
    verb: 'form',
    source: 'another-partner',
    subscriptionCount: '0',
    termEnd: '31st of Marchember',
    autoRenew: '',
  } as const;
  const heard = hearForm(sent, { draft: {}, today });
  const { move, replies } = decide(newMove({}), heard, today);

  it('comes back with what was written there, and with nothing beside it', () => {
    const [form] = replies;
    assert.ok(form?.kind === 'form');
    assert.deepEqual(form.typed, { subscriptionCount: '0', termEnd: '31st of Marchember' });
  });

  it('keeps what was right', () => {
    assert.deepEqual(move.draft, { source: 'another-partner' });
  });
});
