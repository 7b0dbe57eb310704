import type { Given } from '../../dialogs/given.ts';
import { defaultHabits } from '../../reminders/habits.ts';
import type { Watch } from '../../reminders/watch.ts';

/** What a turn of Ada's is given on 28 November 2026, in her chat with the bot. */
export const given: Given = {
  now: new Date('2026-11-28T10:00:00Z'),
  input: { kind: 'typed', text: '' },
  owner: 'owner',
  person: { habits: defaultHabits, ownHabits: {} },
  who: {
    tenantId: 'tenant',
    userId: 'ada',
    name: 'Ada',
    conversationId: 'chat',
    inPersonalChat: true,
    hasThumbs: true,
  },
  service: { version: '1.2.3' },
  localMode: false,
};

/** A watch of Ada's on a customer. */
export const contoso: Watch = {
  id: 'watch',
  tenantId: 'tenant',
  userId: 'ada',
  conversationId: 'chat',
  makerName: 'Ada',
  subject: 'Contoso',
  termEnd: '2027-03-31',
  status: 'active',
};
