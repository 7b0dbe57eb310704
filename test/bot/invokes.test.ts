import assert from 'node:assert/strict';
import { z } from 'zod';
import { invoke } from '../support/invoke.ts';
import { startTeams, type Teams } from '../support/teams.ts';

const cannot = /isn’t something I can do here/;
const text = z.string().regex(cannot);

/** As Teams sends them, with the form in which it takes an answer; nobody is to see an error of Teams' own. */
const invokes: readonly (readonly [name: string, value: object, status: number, body: z.ZodType])[] = [
  [
    'adaptiveCard/action',
    { action: { type: 'Action.Execute', verb: 'save', data: { x: 1 } }, trigger: 'manual' },
    200,
    z.object({
      statusCode: z.literal(400),
      type: z.literal('application/vnd.microsoft.error'),
      value: z.object({ code: z.string(), message: text }),
    }),
  ],
  [
    'application/search',
    { kind: 'search', queryText: 'nor', queryOptions: { skip: 0, top: 15 }, dataset: 'countries' },
    200,
    z.object({
      statusCode: z.literal(200),
      type: z.literal('application/vnd.microsoft.search.searchResponse'),
      value: z.object({ results: z.tuple([]) }),
    }),
  ],
  ...['task/fetch', 'task/submit', 'composeExtension/fetchTask', 'message/fetchTask'].map(
    (name) =>
      [
        name,
        { data: {}, context: { theme: 'default' } },
        200,
        z.object({ task: z.object({ type: z.literal('message'), value: text }) }),
      ] as const,
  ),
  ...['queryLink', 'anonymousQueryLink', 'selectItem', 'submitAction', 'querySettingUrl'].map(
    (name) =>
      [
        `composeExtension/${name}`,
        { commandId: 'share', url: 'https://example.com' },
        200,
        z.object({ composeExtension: z.object({ type: z.literal('message'), text }) }),
      ] as const,
  ),
  [
    'tab/fetch',
    { tabContext: { tabEntityId: 'home' }, context: { theme: 'default' } },
    200,
    z.object({
      tab: z.object({
        type: z.literal('continue'),
        value: z.object({
          cards: z.tuple([z.object({ card: z.looseObject({ type: z.literal('AdaptiveCard') }) })]),
        }),
      }),
    }),
  ],
  [
    'config/fetch',
    {},
    200,
    z.object({
      responseType: z.literal('config'),
      config: z.object({ type: z.literal('message'), value: text }),
    }),
  ],
  [
    'signin/tokenExchange',
    { id: '1', connectionName: 'c', token: 't' },
    412,
    z.object({ failureDetail: text }),
  ],
  ...[
    'signin/verifyState',
    'signin/failure',
    'composeExtension/setting',
    'composeExtension/onCardButtonClicked',
    'handoff/action',
  ].map((name) => [name, { state: '1' }, 200, z.strictObject({})] as const),
  ['actionableMessage/executeAction', { actionId: '1', body: '' }, 200, z.object({ text })],
];

describe('what Teams asks beside the conversation', () => {
  let teams: Teams;
  before(async () => {
    teams = await startTeams();
  });
  after(() => teams.close());

  for (const [name, value, status, form] of invokes)
    it(`is answered in its own form: ${name}`, async () => {
      const sent = teams.connector.requests.length;
      const answered = await invoke(teams, { user: 'ada' }, name, value);
      assert.equal(answered.status, status);
      form.parse(answered.body);
      assert.equal(teams.connector.requests.length, sent, 'nothing is written into the chat');
    });

  it('is answered in the language of the client, and in the one that was chosen', async () => {
    const said = async (user: string, locale?: string) =>
      JSON.stringify(
        (await invoke(teams, { user, ...(locale === undefined ? {} : { locale }) }, 'task/fetch', {})).body,
      );
    assert.match(await said('sv', 'sv-SE'), /Det kan jag inte göra här/);
    assert.match(await said('pt', 'pt-BR'), /Isso eu não consigo fazer aqui/);
    await teams.client('chooser').say('português');
    assert.match(await said('chooser'), /Isso eu não consigo fazer aqui/);
  });

  it('is not answered where Teams has no such invoke', async () => {
    const { status, body } = await invoke(teams, { user: 'ada' }, 'unheardOf/invoke', {});
    assert.deepEqual({ status, body }, { status: 501, body: undefined });
  });

  it('is answered whatever form its value has', async () => {
    for (const value of [
      undefined,
      null,
      'x',
      [],
      { parameters: 7, queryOptions: 'x' },
      { queryOptions: { count: -1 } },
    ]) {
      const { status } = await invoke(teams, { user: 'ada' }, 'composeExtension/query', value);
      assert.equal(status, 200, JSON.stringify(value));
    }
  });
});
