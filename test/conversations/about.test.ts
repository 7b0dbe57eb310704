import assert from 'node:assert/strict';
import packageFile from '../../package.json' with { type: 'json' };
import { nodesOf } from '../support/card.ts';
import { newestCard } from '../support/talk.ts';
import { startTeams, type Teams } from '../support/teams.ts';

const page = 'https://contoso.com/privacy';

describe('what the bot says of itself', () => {
  let teams: Teams;
  before(async () => {
    const environment = { SUPPORT_CONTACT: 'mailto:help@contoso.com', PUBLISHER_PRIVACY_URL: page };
    teams = await startTeams(undefined, 1, 1_000_000, environment);
  });
  after(() => teams.close());

  for (const [locale, words] of [
    [
      'en-GB',
      ['about', 'version', 'support contact', 'which version is this?', 'who made you?', 'privacy policy'],
    ],
    ['sv-SE', ['om dig', 'vilken version är det här?', 'vem har gjort dig?']],
    ['pt-BR', ['sobre você', 'qual é a versão?', 'quem fez você?']],
  ] as const)
    it(`is its version, the edition of its rules, whom to ask and where that stands, asked in ${locale}`, async () => {
      const client = teams.client(`asks-${locale}`, undefined, locale);
      for (const each of words) {
        const card = newestCard(await client.say(each));
        const text = JSON.stringify(card);
        assert.ok(text.includes(packageFile.version), each);
        assert.ok(text.includes('help@contoso.com'), each);
        assert.match(text, /27 (de )?nov/i, each);
        assert.deepEqual(
          nodesOf(card).flatMap(({ type, url }) => (type === 'Action.OpenUrl' ? [url] : [])),
          [page],
        );
      }
    });

  it('is no answer to what only begins like it', async () => {
    const client = teams.client('plans');
    await client.say('start');
    for (const words of ['about 200 subscriptions', 'about Contoso', 'contact support'])
      assert.ok(!JSON.stringify((await client.say(words)).cards).includes(packageFile.version), words);
  });
});
