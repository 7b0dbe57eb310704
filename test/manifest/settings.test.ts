import assert from 'node:assert/strict';
import { AppPackageError } from '../../manifest/errors.ts';
import { packageSettings, standIns } from '../../manifest/settings.ts';
import { contoso } from './contoso.ts';

function linesFor(environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    packageSettings(environment);
  } catch (error) {
    assert.ok(error instanceof AppPackageError);
    assert.equal(error.code, 'package-settings');
    return error.lines;
  }
  return [];
}

describe('package settings', () => {
  it('gives the Teams app the id of the bot unless it has its own', () => {
    const own = 'aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb';
    assert.equal(packageSettings(contoso).TEAMS_APP_ID, contoso.MicrosoftAppId);
    assert.equal(packageSettings({ ...contoso, TEAMS_APP_ID: own }).TEAMS_APP_ID, own);
  });

  it('lets the website stand in for the privacy and terms pages, and says which', () => {
    const settings = packageSettings({ ...contoso, PUBLISHER_TERMS_URL: 'https://contoso.com/terms' });
    assert.equal(settings.PUBLISHER_PRIVACY_URL, 'https://contoso.com');
    assert.equal(settings.PUBLISHER_TERMS_URL, 'https://contoso.com/terms');
    assert.deepEqual(standIns(settings), ['PUBLISHER_PRIVACY_URL']);
  });

  it('takes what an .env file leaves empty as not set', () => {
    assert.equal(packageSettings({ ...contoso, TEAMS_APP_ID: ' ' }).TEAMS_APP_ID, contoso.MicrosoftAppId);
    assert.deepEqual(linesFor({ ...contoso, PUBLISHER_NAME: '' }), [
      'PUBLISHER_NAME is not set; allowed: your organisation’s name.',
    ]);
  });

  const wrong = [
    { name: 'MicrosoftAppId', value: 'my-bot', why: 'the name of the resource instead of its id' },
    { name: 'TEAMS_APP_ID', value: '{6f1d2c3b-4a5e-4f60-8b7c-9d0e1f2a3b4c}', why: 'pasted with braces' },
    { name: 'BOT_DOMAIN', value: 'https://bot.contoso.com', why: 'pasted with its scheme' },
    { name: 'BOT_DOMAIN', value: 'bot.contoso.com/api/messages', why: 'the messaging endpoint' },
    { name: 'BOT_DOMAIN', value: 'bot.contoso.com:3978', why: 'Teams reaches it on 443 only' },
    { name: 'BOT_DOMAIN', value: 'localhost', why: 'nobody else can reach it' },
    {
      name: 'PUBLISHER_NAME',
      value: 'The Contoso Group of Companies AB',
      why: '33 characters, one too many',
    },
    { name: 'PUBLISHER_WEBSITE', value: 'http://contoso.com', why: 'not secure' },
    { name: 'PUBLISHER_PRIVACY_URL', value: 'contoso.com/privacy', why: 'no scheme' },
    { name: 'PUBLISHER_TERMS_URL', value: 'javascript:alert(1)', why: 'a link that runs' },
  ];
  for (const { name, value, why } of wrong) {
    it(`refuses ${name}=${value} in one line (${why})`, () => {
      const lines = linesFor({ ...contoso, [name]: value });
      assert.equal(lines.length, 1);
      assert.match(String(lines[0]), new RegExp(`^${name} was .+; allowed: .+\\.$`));
      assert.ok(lines[0]?.includes(JSON.stringify(value)));
    });
  }

  it('names every wrong setting at once', () => {
    const names = linesFor({ BOT_DOMAIN: 'localhost' }).map((line) => line.split(' ')[0]);
    assert.deepEqual(names, ['MicrosoftAppId', 'BOT_DOMAIN', 'PUBLISHER_NAME', 'PUBLISHER_WEBSITE']);
  });
});
