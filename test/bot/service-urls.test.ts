import assert from 'node:assert/strict';
import { isSameServiceUrl, serviceUrlRule } from '../../bot/door/service-urls.ts';

const registered = serviceUrlRule({ local: false, more: ['https://smba.contoso.com'] });
const local = serviceUrlRule({ local: true, more: [] });

const allowed = [
  { url: 'https://smba.trafficmanager.net/emea/6f1d2c3b-4a5e-4f60-8b7c-9d0e1f2a3b4c/', note: 'public' },
  { url: 'https://smba.trafficmanager.net/teams', note: 'public, for sending unasked' },
  { url: 'https://smba.trafficmanager.net', note: 'without a path' },
  { url: 'https://smba.infra.gcc.teams.microsoft.com/teams', note: 'US Government Community Cloud' },
  { url: 'https://smba.contoso.com/teams/', note: 'added by a setting' },
  { url: 'HTTPS://SMBA.TrafficManager.net/Emea/', note: 'in whatever case' },
  { url: 'https://smba.trafficmanager.net:443/emea/', note: 'with the port that goes without saying' },
];

const refused = [
  { url: 'http://smba.trafficmanager.net/emea/', note: 'plain HTTP shows the token to whoever listens' },
  { url: 'https://evil.trafficmanager.net/', note: 'anybody may have a name there' },
  { url: 'https://smba.trafficmanager.net.example.com/', note: 'a longer name' },
  { url: 'https://smba.trafficmanager.net@example.com/', note: 'the name as a user' },
  { url: 'https://user:word@smba.trafficmanager.net/', note: 'a user that Teams does not have' },
  { url: 'https://example.com/smba.trafficmanager.net', note: 'the name as a path' },
  { url: 'https://example.com?https://smba.trafficmanager.net/', note: 'the name in the query' },
  { url: 'https://example.com#@smba.trafficmanager.net/', note: 'the name in the fragment' },
  { url: 'https://smba.trafficmanager.net\\@example.com/', note: 'parsers disagree on backslashes' },
  { url: 'https:\\\\smba.trafficmanager.net/', note: 'backslashes for slashes' },
  { url: 'https://smba.trafficmanager.net:8443/', note: 'another port' },
  { url: 'https://smba.trafficmanager.net:80/', note: 'the port of plain HTTP' },
  { url: 'https://smba.trafficmanager.net:0443/', note: 'a port that parsers read otherwise' },
  { url: 'https://smba.trafficmanager.net:443:443/', note: 'two ports' },
  { url: 'https://smba.trafficmanager.net:443@example.com/', note: 'the port as a password' },
  { url: 'https://\u017fmba.trafficmanager.net/', note: 'a long s, which is an s in upper case' },
  { url: 'https://smba.trafficmanager.net /', note: 'a space' },
  { url: ' https://smba.trafficmanager.net/', note: 'a space before' },
  { url: 'https://smba.trafficmanager.net/\n', note: 'a line break' },
  { url: 'https://smba.trafficmanager.net./', note: 'another name to the certificate' },
  { url: 'https://ｓmba.trafficmanager.net/', note: 'wide letters' },
  { url: 'https://smba.trafficmanager.net/%2e%2e/', note: 'escapes in the path' },
  { url: 'wss://smba.trafficmanager.net/', note: 'another protocol' },
  { url: '//smba.trafficmanager.net/', note: 'no protocol' },
  { url: 'smba.trafficmanager.net', note: 'no protocol at all' },
  { url: 'http://127.0.0.1:3978/', note: 'this machine, where people are signed in' },
  { url: 'https://smba.infra.gov.teams.microsoft.us/teams', note: 'GCC High signs in at another cloud' },
  { url: 'https://contoso.com/', note: 'beside what was added' },
  { url: '', note: 'nothing' },
];

describe('the service URLs that the bot writes to', () => {
  for (const { url, note } of allowed) {
    it(`are ${url} (${note})`, () => {
      assert.equal(registered(url), true);
    });
  }

  for (const { url, note } of refused) {
    it(`are not ${JSON.stringify(url)} (${note})`, () => {
      assert.equal(registered(url), false);
    });
  }

  const loopback = ['http://localhost:56150/_connector', 'http://127.0.0.1:9', 'http://[::1]:9/x'];
  for (const url of loopback) {
    it(`are ${url} in local mode`, () => {
      assert.equal(local(url), true);
    });
  }

  const elsewhere = [
    'https://smba.trafficmanager.net/emea/',
    'http://127.0.0.1.example.com/',
    'http://localhost@example.com/',
    'http://192.168.0.7/',
  ];
  for (const url of elsewhere) {
    it(`are not ${url} in local mode`, () => {
      assert.equal(local(url), false);
    });
  }
});

describe('the service URL of a token and of an activity', () => {
  const emea = 'https://smba.trafficmanager.net/emea';
  const same = [
    `${emea}/`,
    'https://smba.trafficmanager.net/Emea/',
    'https://SMBA.trafficmanager.net:443/emea',
  ];
  for (const url of same) {
    it(`are the same as ${emea}, written ${url}`, () => {
      assert.ok(isSameServiceUrl(emea, url));
      assert.ok(isSameServiceUrl(url, emea));
    });
  }

  const different = [
    'https://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net/emea/x',
    'https://smba.trafficmanager.net/emea//',
    'https://smba.trafficmanager.net/amer/',
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/emea',
    'https://user@smba.trafficmanager.net/emea',
    `${emea}?x`,
    `${emea}#x`,
    '',
  ];
  for (const url of different) {
    it(`are not the same as ${emea}, written ${JSON.stringify(url)}`, () => {
      assert.ok(!isSameServiceUrl(emea, url));
      assert.ok(!isSameServiceUrl(url, emea));
    });
  }
});
