import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SettingsError } from '../../bot/faults/errors.ts';
import { environmentSchema, readSettings } from '../../bot/settings.ts';

const guid = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

function refusedLines(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment);
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    return error.lines;
  }
  assert.fail('the settings were taken');
}

describe('settings', () => {
  it('run in local mode on loopback when nothing is set', () => {
    assert.deepEqual(readSettings({}), {
      port: 3978,
      host: '127.0.0.1',
      logLevel: 'info',
      databaseUrl: 'pglite:.data/bot',
      mostMessages: 10,
      keepsUnknownQuestions: false,
      keptFor: { ended: 180, imported: 180, undo: 30, talks: 90, parked: 365, feedback: 365 },
      contact: undefined,
      privacyPage: undefined,
      targetsMessages: false,
      metricsToken: undefined,
      telemetry: undefined,
      identity: { type: 'local' },
      tenants: 'unasked',
      serviceUrls: [],
      channel: {
        issuer: 'https://api.botframework.com',
        metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
      },
    });
  });

  it('listen on loopback, where the proxy is, for a bot with an identity too, and elsewhere where that is said', () => {
    const registered = { MicrosoftAppId: guid, MicrosoftAppTenantId: guid, MicrosoftAppPassword: 'secret' };
    const settings = readSettings(registered);
    assert.equal(settings.host, '127.0.0.1');
    assert.equal(settings.identity.type, 'SingleTenant');
    assert.equal(readSettings({ ...registered, HOST: '0.0.0.0' }).host, '0.0.0.0');
  });

  for (const [name, least, promise] of [
    ['KEEP_ENDED_DAYS', 52, /buttons of that last reminder/],
    ['KEEP_IMPORTED_DAYS', 30, /free days after its end/],
    ['KEEP_UNDO_DAYS', 7, /taken back for a week/],
    ['KEEP_CONVERSATIONS_DAYS', 30, /a month’s leave/],
    ['KEEP_PARKED_DAYS', 30, /comes back within a month/],
    ['KEEP_FEEDBACK_DAYS', 30, /once a month/],
  ] as const)
    it(`refuse ${name} below what a promise needs, and name that`, () => {
      const [line = '', ...others] = refusedLines({ [name]: String(least - 1) });
      assert.deepEqual(others, []);
      assert.match(
        line,
        new RegExp(`^${name} was "${least - 1}"; allowed: a whole number of days from ${least} `),
      );
      assert.match(line, promise);
      const taken = { [name]: String(least), KEEP_UNDO_DAYS: '7' };
      assert.ok(Object.values(readSettings(taken).keptFor).includes(least));
    });

  it('refuse to keep conversations for less than what can be taken back in them', () => {
    const [line = ''] = refusedLines({ KEEP_CONVERSATIONS_DAYS: '40', KEEP_UNDO_DAYS: '60' });
    assert.match(line, /^KEEP_CONVERSATIONS_DAYS was "40"; allowed: no fewer than KEEP_UNDO_DAYS, 60/);
  });

  it('take a managed identity without a password', () => {
    const { identity } = readSettings({
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppId: guid,
      MicrosoftAppTenantId: guid,
    });
    assert.deepEqual(identity, { type: 'UserAssignedMSI', appId: guid, tenantId: guid });
  });

  it('have telemetry go where it is said, with the headers that are', () => {
    const { telemetry } = readSettings({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otlp.example.com/otlp/',
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Basic%20YTpi=, x-scope = one%2Ctwo',
      OTEL_TRACES_SAMPLER_ARG: '0.25',
    });
    assert.deepEqual(telemetry, {
      endpoint: 'https://otlp.example.com/otlp',
      headers: { authorization: 'Basic YTpi=', 'x-scope': 'one,two' },
      serviceName: 'csp-move-guide',
      kept: 0.25,
    });
    // A collector beside the bot needs no secret.
    assert.ok(readSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }).telemetry);
  });

  const registered = { MicrosoftAppId: guid, MicrosoftAppTenantId: guid, MicrosoftAppPassword: 'secret' };
  const other = '0A1B2C3D-4e5f-4061-8273-8495a6b7c8d9';
  const multiTenant = {
    MicrosoftAppType: 'MultiTenant',
    MicrosoftAppId: guid,
    MicrosoftAppPassword: 'secret',
  };
  const tenantCases = [
    { note: 'the bot’s own tenant', environment: registered, tenants: [guid] },
    {
      note: 'those that are named, whatever the case and spaces',
      environment: { ...registered, ALLOWED_TENANTS: `${guid}, ${other}` },
      tenants: [guid, other.toLowerCase()],
    },
    {
      note: 'every tenant where somebody says so',
      environment: { ...multiTenant, ALLOWED_TENANTS: '*' },
      tenants: 'every',
    },
    { note: 'whoever is there in local mode', environment: { ALLOWED_TENANTS: guid }, tenants: 'unasked' },
  ];
  for (const { note, environment, tenants } of tenantCases) {
    it(`serve ${note}`, () => {
      assert.deepEqual(readSettings(environment).tenants, tenants);
    });
  }

  it('take more service URLs, and another channel', () => {
    const { serviceUrls, channel } = readSettings({
      ALLOWED_SERVICE_URLS: 'https://smba.contoso.com/, https://smba.example.com, http://127.0.0.1:9000',
      ToBotFromChannelTokenIssuer: 'https://issuer.contoso.com',
      ToBotFromChannelOpenIdMetadataUrl: 'http://localhost:9001/metadata',
    });
    assert.deepEqual(serviceUrls, [
      'https://smba.contoso.com',
      'https://smba.example.com',
      'http://127.0.0.1:9000',
    ]);
    assert.deepEqual(channel, {
      issuer: 'https://issuer.contoso.com',
      metadataUrl: 'http://localhost:9001/metadata',
    });
  });

  for (const databaseUrl of [
    'postgres://bot:p%40a%2Fs%23s%3F@127.0.0.1:5432/bot?sslmode=require',
    'postgresql://127.0.0.1/bot',
    'postgres:///bot?host=/run/postgresql',
    'pglite:folder@home/#1',
  ])
    it(`take the database ${databaseUrl} as it is written`, () => {
      assert.equal(readSettings({ DATABASE_URL: databaseUrl }).databaseUrl, databaseUrl);
    });

  it('count an empty variable as unset', () => {
    assert.equal(readSettings({ PORT: '', MicrosoftAppId: '' }).port, 3978);
  });

  const refusals = [
    {
      note: 'a port that is no number',
      environment: { PORT: 'high' },
      line: /^PORT was "high"; allowed: a whole number/,
    },
    { note: 'a port out of range', environment: { PORT: '65536' }, line: /^PORT was "65536"; allowed/ },
    {
      note: 'an unknown log level',
      environment: { LOG_LEVEL: 'loud' },
      line: /^LOG_LEVEL was "loud"; allowed: trace/,
    },
    {
      note: 'another database',
      environment: { DATABASE_URL: 'mysql://u:secret@h/d' },
      line: /^DATABASE_URL was set, but is not right; allowed: postgres/,
    },
    ...['pa@Hidden77', 'pa@Hidden77/x', 'pa/Hidden77', 'pa#Hidden77', 'pa?Hidden77', '7/Hidden77'].map(
      (password) => ({
        note: `a database password with a raw mark in it, ${password},`,
        environment: { DATABASE_URL: `postgres://bot:${password}@127.0.0.1/bot` },
        line: /^(?!.*Hidden77)DATABASE_URL was set, but is not right; allowed: .* @ \/ # \? are written %40 %2F %23 %3F\.$/,
      }),
    ),
    {
      note: 'a database on no port that there is',
      environment: { DATABASE_URL: 'postgres://bot:secret@127.0.0.1:99999/bot' },
      line: /^DATABASE_URL was set, but is not right; allowed: postgres/,
    },
    {
      note: 'a typo in the app type',
      environment: { MicrosoftAppType: 'SingleTennant' },
      line: /^MicrosoftAppType was "SingleTennant"; allowed: SingleTenant, UserAssignedMSI or MultiTenant/,
    },
    {
      note: 'a token that is soon guessed',
      environment: { METRICS_TOKEN: 'secret' },
      line: /^METRICS_TOKEN was set, but is not right; allowed: at least 16/,
    },
    {
      note: 'a collector that is no address',
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
      line: /^OTEL_EXPORTER_OTLP_ENDPOINT was "collector:4318"; allowed: an address/,
    },
    {
      note: 'a collector with a password in its address',
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://bot:Hidden77@otlp.example.com' },
      line: /^(?!.*Hidden77)OTEL_EXPORTER_OTLP_ENDPOINT was set, but is not right; allowed: an address/,
    },
    {
      note: 'a secret that others on the way could read',
      environment: {
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://otlp.example.com',
        OTEL_EXPORTER_OTLP_HEADERS: 'x-key=Hidden77',
      },
      line: /^(?!.*Hidden77)OTEL_EXPORTER_OTLP_ENDPOINT was "http:\/\/otlp.example.com"; allowed: .*https:\/\/ where headers/,
    },
    ...['Hidden77', 'x key=Hidden77', 'x-key=a%0AHidden77', 'x-key=%Hidden77', 'x-key='].map((headers) => ({
      note: `headers that are none, ${headers},`,
      environment: { OTEL_EXPORTER_OTLP_HEADERS: headers },
      line: /^(?!.*Hidden77)OTEL_EXPORTER_OTLP_HEADERS was set, but is not right; allowed: name=value/,
    })),
    {
      note: 'a part of the traces that is more than all',
      environment: { OTEL_TRACES_SAMPLER_ARG: '10' },
      line: /^OTEL_TRACES_SAMPLER_ARG was "10"; allowed: a number from 0 to 1/,
    },
    {
      note: 'an app id that is no GUID',
      environment: { MicrosoftAppId: 'my-bot' },
      line: /^MicrosoftAppId was "my-bot"; allowed: the GUID/,
    },
    {
      note: 'a single tenant without its id',
      environment: { MicrosoftAppId: guid, MicrosoftAppPassword: 'x' },
      line: /^MicrosoftAppTenantId is not set; allowed/,
    },
    {
      note: 'a single tenant without a secret',
      environment: { MicrosoftAppId: guid, MicrosoftAppTenantId: guid },
      line: /^MicrosoftAppPassword is not set; allowed/,
    },
    {
      note: 'a managed identity without a tenant',
      environment: { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: guid },
      line: /^MicrosoftAppTenantId is not set; allowed/,
    },
    {
      note: 'a tenant that is no GUID',
      environment: { ALLOWED_TENANTS: `${guid},contoso.com` },
      line: /^ALLOWED_TENANTS was "[^"]+,contoso\.com"; allowed: GUIDs of tenants/,
    },
    {
      note: 'every tenant among others',
      environment: { ALLOWED_TENANTS: `${guid},*` },
      line: /^ALLOWED_TENANTS was/,
    },
    {
      note: 'a bot of many tenants that does not say which',
      environment: multiTenant,
      line: /^ALLOWED_TENANTS is not set; allowed: GUIDs of tenants/,
    },
    ...[
      'smba.contoso.com',
      'http://smba.contoso.com',
      'https://smba.contoso.com/teams',
      'https://smba.contoso.com//',
      'https://smba.contoso.com,',
      'ftp://smba.contoso.com',
    ].map((urls) => ({
      note: `the service URL ${urls}`,
      environment: { ALLOWED_SERVICE_URLS: urls },
      line: /^ALLOWED_SERVICE_URLS was "[^"]+"; allowed: https:\/\/ addresses without a path/,
    })),
    ...['https://user:hunter2@smba.contoso.com', 'https://hunter2@smba.contoso.com/'].map((urls) => ({
      note: `the service URL ${urls}, which is not repeated`,
      environment: { ALLOWED_SERVICE_URLS: urls },
      line: /^(?!.*hunter2)ALLOWED_SERVICE_URLS was set, but is not right; allowed: https:/,
    })),
    {
      note: 'keys over plain HTTP',
      environment: { ToBotFromChannelOpenIdMetadataUrl: 'http://login.contoso.com/keys' },
      line: /^ToBotFromChannelOpenIdMetadataUrl was "http:[^"]+"; allowed: the https:/,
    },
    {
      note: 'local mode in production',
      environment: { NODE_ENV: 'production' },
      line: /^MicrosoftAppId is not set while NODE_ENV is production/,
    },
    {
      note: 'local mode for others to reach',
      environment: { HOST: '0.0.0.0' },
      line: /^HOST was "0.0.0.0" without a MicrosoftAppId; allowed: 127\.0\.0\.1/,
    },
  ];
  for (const { note, environment, line } of refusals) {
    it(`refuse ${note} in one line that says what is allowed`, () => {
      const lines = refusedLines(environment);
      assert.equal(lines.length, 1);
      assert.match(String(lines[0]), line);
    });
  }

  it('name every wrong setting at once', () => {
    assert.equal(refusedLines({ PORT: 'x', LOG_LEVEL: 'x', NODE_ENV: 'x' }).length, 3);
  });

  it('never repeat a secret', () => {
    const lines = refusedLines({ DATABASE_URL: 'oracle://u:hunter2@h/d', PORT: 'x' });
    assert.doesNotMatch(lines.join('\n'), /hunter2/);
  });

  it('are all documented in .env.example with their defaults', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    for (const [name, schema] of Object.entries(environmentSchema.shape)) {
      const documented = new RegExp(`^#? ?${name}=(.*)$`, 'm').exec(example)?.[1];
      assert.notEqual(documented, undefined, `${name} is missing`);
      const standard = schema.safeParse(undefined).data;
      if (standard === undefined) continue;
      assert.ok(typeof standard !== 'object', `${name} has a default that can be written down`);
      assert.equal(documented, String(standard), name);
    }
  });
});
