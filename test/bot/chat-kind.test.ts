import assert from 'node:assert/strict';
import { isPersonalChat } from '../../bot/turn/chat-kind.ts';
import { startTeams, type Teams } from '../support/teams.ts';

const cases = [
  { conversation: { id: 'a:1', conversationType: 'personal' }, personal: true },
  { conversation: { id: 'a:1', conversationType: 'personal', isGroup: false }, personal: true },
  { conversation: { id: '19:a_b@unq.gbl.spaces', conversationType: 'personal' }, personal: true },
  { conversation: { id: 'a:1' }, personal: true },
  { conversation: { id: 'a:1', conversationType: null, isGroup: null }, personal: true },
  { conversation: { id: 'a:1', conversationType: 'personal', isGroup: true }, personal: false },
  { conversation: { id: 'a:1', isGroup: true }, personal: false },
  { conversation: { id: '19:x@thread.tacv2' }, personal: false },
  { conversation: { id: 'a:1', conversationType: 'groupChat' }, personal: false },
  { conversation: { id: 'a:1', conversationType: 'channel' }, personal: false },
  { conversation: { id: 'a:1', conversationType: 'meeting' }, personal: false },
];

describe('a chat with the bot alone', () => {
  for (const { conversation, personal } of cases)
    it(`is ${personal ? '' : 'not '}${JSON.stringify(conversation)}`, () => {
      assert.equal(isPersonalChat(conversation), personal);
    });

  describe('is told from others, and', () => {
    let teams: Teams;
    before(async () => {
      teams = await startTeams();
    });
    after(() => teams.close());

    const others = [
      { id: '19:channel@thread.tacv2', tenantId: 'tenant-1' },
      { id: 'a:group', isGroup: true, tenantId: 'tenant-1' },
      { id: 'a:group', isGroup: 'yes', tenantId: 'tenant-1' },
      { id: 'a:meeting', conversationType: 'meeting', tenantId: 'tenant-1' },
    ];
    for (const conversation of others)
      it(`what is private is not shown in ${JSON.stringify(conversation)}`, async () => {
        const ada = teams.client('ada');
        await ada.say('remind me about Tailspin on 31 March 2027');
        const unmentioned = await ada.post({ type: 'message', text: 'my data', conversation });
        assert.deepEqual(unmentioned, { texts: [], cards: [], updates: [] }, 'it is not for the bot');
        const entities = [{ type: 'mention', mentioned: { id: 'bot' } }];
        for (const text of ['my data', 'reminders']) {
          const before = teams.connector.requests.length;
          await ada.post({ type: 'message', text, conversation, entities });
          const answered = teams.connector.requests
            .slice(before)
            .filter(({ conversationId }) => conversationId === conversation.id);
          assert.equal(answered.length, 1, 'it is answered');
          assert.doesNotMatch(JSON.stringify(answered), /Tailspin/);
        }
        assert.deepEqual(
          await ada.post({ type: 'installationUpdate', action: 'add', conversation }),
          { texts: [], cards: [], updates: [] },
          'nobody is welcomed',
        );
      });
  });
});
