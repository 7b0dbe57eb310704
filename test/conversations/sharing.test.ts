import assert from 'node:assert/strict';
import { z } from 'zod';
import { nodesOf, textOn } from '../support/card.ts';
import { shownOf, startFileSender, type FileSender } from '../support/file-sender.ts';
import { invoke, searchValue, type Asking } from '../support/invoke.ts';
import { directMove } from '../support/moves.ts';
import { submitsOn } from '../support/card.ts';
import { onEachDatabase, type Stage } from '../support/stage.ts';
import { answerAll } from '../support/talk.ts';
import type { Client } from '../support/teams.ts';

const resultSchema = z.object({
  composeExtension: z.object({
    type: z.literal('result'),
    attachmentLayout: z.literal('list'),
    attachments: z.array(
      z.object({
        contentType: z.literal('application/vnd.microsoft.card.adaptive'),
        content: z.looseObject({ type: z.literal('AdaptiveCard') }),
        preview: z.object({
          contentType: z.literal('application/vnd.microsoft.card.thumbnail'),
          content: z.object({ title: z.string(), text: z.string() }),
        }),
      }),
    ),
  }),
});
const messageSchema = z.object({
  composeExtension: z.object({ type: z.literal('message'), text: z.string() }),
});

const list = [
  'Customer,Product,Licences,Start date,End date,Term,Auto-renew,State,Country',
  'Contoso AB,Microsoft 365 E3,20,2026-01-01,2026-12-31,P1Y,on,Active,Sweden',
  'Contoso AB,Visio Plan 2,2,2026-04-01,2027-03-31,P1Y,off,Active,Sweden',
  'Fabrikam <b>Nord</b>,Power BI Pro,9,2026-12-05,2027-01-04,P1M,on,Active,Sweden',
  'Litware,Planner Plan 1,5,2025-11-01,2026-10-31,P1Y,off,Expired,Sweden',
  '',
].join('\n');

onEachDatabase('what somebody puts into a chat from the message box', (stage: Stage) => {
  let sender: FileSender;
  let people = 0;
  before(async () => {
    sender = await startFileSender();
  });
  after(() => sender.close());

  const newcomer = (): string => `sharer-${(people += 1)}`;
  const clientOf = (user: string): Client => stage.teams.client(user);

  async function planner(user: string): Promise<void> {
    const client = clientOf(user);
    await answerAll(client, directMove, await client.say('start'));
    await client.say('the customer is Tailspin');
  }

  async function keeper(user: string): Promise<void> {
    const client = clientOf(user);
    const { id: replyToId, card } = shownOf(await sender.send(client, 'list.csv', list));
    const data = submitsOn(card).find(({ verb }) => verb === 'keep-file');
    assert.ok(data);
    await client.press(data, { whereabouts: 'elsewhere', where: 'another partner' }, { replyToId });
  }

  async function search(asking: Asking, words: string, slice = {}) {
    const { status, body } = await invoke(
      stage.teams,
      asking,
      'composeExtension/query',
      searchValue(words, slice),
    );
    assert.equal(status, 200);
    return resultSchema.parse(body).composeExtension.attachments.map(({ content, preview }) => ({
      title: preview.content.title,
      text: preview.content.text,
      card: content,
    }));
  }

  async function words(asking: Asking, sought: string): Promise<string> {
    const { status, body } = await invoke(stage.teams, asking, 'composeExtension/query', searchValue(sought));
    assert.equal(status, 200);
    return messageSchema.parse(body).composeExtension.text;
  }

  it('is what ends next first, before anything is typed', async () => {
    const user = newcomer();
    await planner(user);
    await keeper(user);
    const found = await search({ user }, '');
    assert.deepEqual(
      found.map(({ title }) => title),
      ['Contoso AB', 'Fabrikam ‹b›Nord‹/b›', 'Tailspin', 'Litware'],
    );
    assert.match(found[0]?.text ?? '', /^Dates · 2 subscriptions · 31 Dec 2026 \(in 41 days\)$/);
    assert.match(found[2]?.text ?? '', /^Plan · 0 of \d steps done · /);
  });

  it('is the plan of a move, with its customer and whoever shares it, and nothing to press', async () => {
    const user = newcomer();
    await planner(user);
    await clientOf(user).say('step 1 is done');
    const [found] = await search({ user }, 'tail');
    const text = textOn(found?.card);
    assert.match(text, new RegExp(`Tailspin · 1 of \\d steps done · shared by ${user}`));
    assert.match(text, /Made on 20 November 2026/);
    const pressed = nodesOf(found?.card).filter(
      ({ type }) => type === 'Action.Submit' || type === 'Action.Execute',
    );
    assert.deepEqual(pressed, []);
    assert.ok(nodesOf(found?.card).every(({ type }) => !String(type).startsWith('Input.')));
  });

  it('is when the terms of a customer end, as of the day', async () => {
    const user = newcomer();
    await keeper(user);
    const found = await search({ user }, 'CONTOSO');
    assert.equal(found.length, 1);
    const text = textOn(found[0]?.card);
    assert.match(
      text,
      new RegExp(`^Contoso AB\\n2 subscriptions\\nAs of 20 November 2026, in UTC, from ${user}’s list`),
    );
    assert.match(text, /Microsoft 365 E3, 20 licences\n31 Dec 2026 \(in 41 days\)[^]*Visio Plan 2/);
    assert.deepEqual(submitsOn(found[0]?.card), []);
  });

  it('is found by any words of the name, in any order, and says so where there is none', async () => {
    const user = newcomer();
    await keeper(user);
    assert.equal((await search({ user }, 'ab contoso')).length, 1);
    assert.match(await words({ user }, 'Adatum'), /No open move and no customer of yours is called “Adatum”/);
  });

  it('is read on, page by page', async () => {
    const user = newcomer();
    await keeper(user);
    const titles = async (slice: object) => (await search({ user }, '', slice)).map(({ title }) => title);
    assert.deepEqual(await titles({ count: 1 }), ['Contoso AB']);
    assert.deepEqual(await titles({ skip: 2, count: 25 }), ['Litware']);
    assert.deepEqual(await titles({ skip: 3, count: 25 }), []);
  });

  it('is one’s own, whoever else plans in the same chat', async () => {
    const place = { conversationId: '19:shared', type: 'groupChat' } as const;
    const ada = newcomer();
    const bob = newcomer();
    const inGroup = stage.teams.client(ada, place);
    await answerAll(inGroup, directMove, await inGroup.say('start'));
    await planner(bob);
    const found = await search({ user: bob, place }, '');
    assert.deepEqual(
      found.map(({ title }) => title),
      ['Tailspin'],
    );
  });

  it('says how to come by something, in the language of the client or the one chosen', async () => {
    assert.match(await words({ user: newcomer() }, ''), /“start” to plan a move/);
    assert.match(await words({ user: newcomer(), locale: 'sv-SE' }, ''), /Skriv ”börja”/);
    assert.match(await words({ user: newcomer(), locale: 'pt-BR' }, ''), /escreva “começar”/);
    const user = newcomer();
    await clientOf(user).say('svenska');
    assert.match(await words({ user }, ''), /Skriv ”börja”/);
  });

  it('is no word to the bot, once it stands in a chat with it', async () => {
    const user = newcomer();
    await planner(user);
    const [found] = await search({ user }, '');
    const attachments = [
      { contentType: 'application/vnd.microsoft.card.adaptive', content: found?.card },
      { contentType: 'text/html', content: '<div><attachment id="1"></attachment></div>' },
    ];
    const mark =
      '\n<span class="inline-compose-card" itemid="0" itemtype="http://schema.skype.com/InputExtension">\n' +
      '  <span content="0" itemprop="cardId"></span>\n</span>\n';
    const nothing = { texts: [], cards: [], updates: [] };
    for (const text of [mark, '', '<attachment id="1"></attachment>'])
      assert.deepEqual(await clientOf(user).post({ type: 'message', text, attachments }), nothing);
    const seen = await clientOf(user).post({ type: 'message', text: `${mark} my moves`, attachments });
    assert.match(textOn(seen.cards), /Tailspin/);
  });

  it('is looked for without a word in the chat', async () => {
    const user = newcomer();
    const sent = stage.teams.connector.requests.length;
    await words({ user }, 'x');
    assert.equal(stage.teams.connector.requests.length, sent);
  });
});
