import assert from 'node:assert/strict';
import { oneDrives } from '../support/kept-list.ts';
import { startTeams, type Teams } from '../support/teams.ts';

const list = 'Customer,Product,Licences,End date,Auto-renew\nContoso,Microsoft 365 E3,20,2027-01-31,on\n';

describe('a bot that works for long', () => {
  const drives = oneDrives();
  let teams: Teams;
  before(async () => {
    teams = await startTeams(undefined, 1, 1_000_000, {}, { typing: { after: 20, every: 20 } });
  });
  after(() => teams.close());

  it('types in the chat while a file is on its way, and no more once that is answered', async () => {
    const typedTwice = Promise.withResolvers<undefined>();
    const before = teams.connector.asked.length;
    const since = () => teams.connector.asked.slice(before);
    teams.connector.answerWith(() => {
      if (since().filter(({ type }) => type === 'typing').length === 2) typedTwice.resolve(undefined);
      return undefined;
    });
    drives.sender.holdUntil(typedTwice.promise);
    await drives.sender.send(teams.client('ada'), 'list.csv', list);
    const [last, ...earlier] = since().toReversed();
    assert.match(last?.says?.replaceAll('\u2060', '') ?? '', /What’s in list\.csv/);
    const typing = earlier.filter(({ type }) => type === 'typing');
    assert.ok(typing.length >= 2);
    for (const { how, url } of typing)
      assert.deepEqual([how, /conversations\/(.*?)\/activities/.exec(url)?.[1]], ['sent', 'chat-ada']);
  });
});
