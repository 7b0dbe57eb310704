import assert from 'node:assert/strict';
import { submitsOn, textOn } from '../support/card.ts';
import { accept, offeredIn } from '../support/file-consent.ts';
import { startFileHost, type FileHost } from '../support/file-host.ts';
import { directMove } from '../support/moves.ts';
import { onEachDatabase, type Stage } from '../support/stage.ts';
import { advised, answerAll, newestCard, saidIn } from '../support/talk.ts';
import type { Client, Seen } from '../support/teams.ts';

const olderAccount = { ...directMove, billingAccount: 'mosa', relationship: 'none' };

async function planned(client: Client): Promise<Seen> {
  const plan = await answerAll(client, olderAccount, await client.say('start'));
  advised(plan);
  return plan;
}

/** What the button of that text submits. */
function draftOn(seen: Seen, draft: string): object {
  const card = newestCard(seen);
  const found = submitsOn(card).find((submit) => submit['verb'] === 'draft' && submit['draft'] === draft);
  assert.ok(found, `${draft} is offered on ${textOn(card)}`);
  return found;
}

onEachDatabase('a text to hand on', (stage: Stage) => {
  let host: FileHost;
  before(async () => {
    host = await startFileHost();
  });
  after(() => host.close());

  for (const saying of ['draft', 'write the mail to the customer', 'draft the request to the old partner'])
    it(`is offered by “${saying}”, with what fits the plan`, async () => {
      const client = stage.newClient();
      await planned(client);
      const seen = await client.say(saying);
      assert.match(textOn(newestCard(seen)), /Texts to hand on: .*Norway/);
      const drafts = submitsOn(newestCard(seen)).flatMap(({ draft }) => draft ?? []);
      assert.deepEqual(drafts, ['invitation', 'notice-60', 'notice-30', 'billing-support', 'calendar']);
    });

  it('is offered by the plan’s button and by the progress card’s', async () => {
    const client = stage.newClient();
    const plan = await planned(client);
    const byPlan = await client.pressOn(newestCard(plan), 'drafts');
    const steps = await client.pressOn(newestCard(plan), 'steps');
    const bySteps = await client.pressOn(newestCard(steps), 'drafts');
    for (const seen of [byPlan, bySteps]) draftOn(seen, 'invitation');
  });

  it('comes as a message of its own, and as a file that has the same words', async () => {
    const client = stage.newClient();
    await planned(client);
    const seen = await client.press(draftOn(await client.say('draft'), 'invitation'));
    const [text = ''] = seen.texts;
    assert.match(
      text,
      /^Subject: Your approval[^]*\[paste the link from Partner Center here\][^]*Kind regards,\nperson-/,
    );
    const file = offeredIn(seen);
    assert.match(file.name ?? '', /^Invitation to the customer – .*\.txt$/);
    await accept(client, file, host);
    assert.equal(host.uploaded.at(-1)?.text, `${text}\n`.replaceAll('\n', '\r\n'));
  });

  it('is in the language of whoever reads it, and the card stays in that of whoever asks', async () => {
    const client = stage.newClient();
    await planned(client);
    const first = await client.say('draft');
    const swedish = submitsOn(newestCard(first)).find(
      ({ language, verb }) => verb === 'drafts' && language === 'sv',
    );
    const replyToId = first.cards.at(-1)?.id;
    const changed = await client.press({ ...swedish }, {}, { replyToId });
    const card = changed.updates.at(-1);
    assert.equal(card?.id, replyToId);
    assert.match(textOn(card?.card), /Texts to hand on[^]*Texts in Swedish/);
    const seen = await client.press(draftOn(changed, 'notice-60'));
    assert.match(seen.texts.join(), /^Ämne: Era Microsoft-prenumerationer slutar den 28 februari 2027\n/);
  });

  for (const [locale, saying, start, subject] of [
    ['sv-SE', 'utkast', 'börja', /^Ämne: /],
    ['pt-BR', 'rascunho', 'começar', /^Assunto: /],
  ] as const)
    it(`is asked for in their own words: “${saying}”`, async () => {
      const client = stage.newClient(locale);
      advised(await answerAll(client, olderAccount, await client.say(start)));
      const seen = await client.press(draftOn(await client.say(saying), 'invitation'));
      assert.match(seen.texts.join(), subject);
    });

  it('leaves out what is done meanwhile, and says so to an older card', async () => {
    const client = stage.newClient();
    await planned(client);
    const old = draftOn(await client.say('draft'), 'invitation');
    await client.say('step 1 is done');
    const seen = await client.press(old);
    assert.match(seen.texts.join(), /nothing of that kind/);
    assert.equal(seen.files, undefined);
  });

  it('bears the customer’s name once that is known', async () => {
    const client = stage.newClient();
    await planned(client);
    await client.say('remind me about Contoso');
    const offered = await client.say('draft');
    assert.match(textOn(newestCard(offered)), /Texts to hand on: Contoso/);
    const seen = await client.press(draftOn(offered, 'billing-support'));
    assert.match(seen.texts.join(), /on behalf of our customer Contoso/);
  });

  it('comes in a channel without files, which is said', async () => {
    const channel = { conversationId: '19:drafts@thread.tacv2', type: 'channel' } as const;
    const ada = stage.teams.client('ada-of-drafts', channel);
    await planned(ada);
    const offered = await ada.say('draft');
    assert.match(textOn(newestCard(offered)), /Files come in the chat with me alone/);
    const bob = stage.teams.client('bob-of-drafts', channel);
    const seen = await bob.press(draftOn(offered, 'invitation'));
    assert.match(seen.texts.join(), /^Subject: [^]*bob-of-drafts/);
    assert.equal(seen.files, undefined);
  });

  it('is nobody’s elsewhere', async () => {
    const client = stage.newClient();
    await planned(client);
    const seen = await stage.newClient().press(draftOn(await client.say('draft'), 'invitation'));
    assert.match(saidIn(seen), /can’t find that move/);
  });

  it('asks of which move where none is on the table, as in the personal chat after a channel', async () => {
    const channel = { conversationId: '19:drafts-2@thread.tacv2', type: 'channel' } as const;
    await planned(stage.teams.client('cy-of-drafts', channel));
    const home = stage.teams.client('cy-of-drafts');
    const seen = await home.say('calendar');
    assert.match(seen.texts.join(), /For which move\?/);
    const opened = await home.pressOn(newestCard(seen), 'open-move');
    const drafts = await home.pressOn(newestCard(opened), 'drafts');
    assert.match(offeredIn(await home.press(draftOn(drafts, 'calendar'))).name ?? '', /\.ics$/);
  });

  it('asks for a plan before there is one', async () => {
    assert.match(saidIn(await stage.newClient().say('draft')), /no plan yet/);
  });
});
