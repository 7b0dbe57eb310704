import assert from 'node:assert/strict';
import { accept, decline, offeredIn } from '../support/file-consent.ts';
import { startFileHost, type FileHost } from '../support/file-host.ts';
import { directMove } from '../support/moves.ts';
import { onEachDatabase, type Stage } from '../support/stage.ts';
import { answerAll } from '../support/talk.ts';
import type { Client, Seen } from '../support/teams.ts';

async function planned(client: Client): Promise<Seen> {
  return await answerAll(client, directMove, await client.say('start'));
}

/** A file of the person's move, offered to them. */
async function offered(client: Client) {
  await planned(client);
  return offeredIn(await client.say('put it in my calendar'));
}

onEachDatabase('a file that is offered', (stage: Stage) => {
  let host: FileHost;
  before(async () => {
    host = await startFileHost();
  });
  after(() => host.close());
  beforeEach(() => {
    host.answerWith(undefined);
  });

  const uploads = () => host.uploaded.length;

  it('is put where Teams says once the person takes it, and shown; the card that asked goes', async () => {
    const client = stage.newClient();
    const card = await offered(client);
    assert.match(card.name ?? '', /^Dates – .*Norway.*\.ics$/);
    assert.match(card.description, /The dates of this move/);
    const seen = await accept(client, card, host);
    const put = host.uploaded.at(-1);
    assert.match(put?.text ?? '', /^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
    const bytes = Buffer.byteLength(put?.text ?? '');
    assert.deepEqual(
      [put?.range, put?.length, card.sizeInBytes, put?.authorization],
      [`bytes 0-${bytes - 1}/${bytes}`, String(bytes), bytes, undefined],
    );
    const { contentUrl, uniqueId, fileType, name } = host.place(card.name ?? '');
    const shown = { kind: 'info', contentUrl, name, content: { uniqueId, fileType } };
    assert.deepEqual(
      seen.files?.map(({ id, ...file }) => [id !== '', file]),
      [[true, shown]],
    );
    assert.deepEqual(seen.removed, [card.id]);
  });

  it('is made once, however often Teams says that it is taken', async () => {
    const client = stage.newClient();
    const card = await offered(client);
    await accept(client, card, host);
    const before = uploads();
    const again = await accept(client, card, host);
    assert.deepEqual([uploads() - before, again.files, again.texts], [0, undefined, []]);
  });

  it('is not made where the person declines', async () => {
    const client = stage.newClient();
    const card = await offered(client);
    const before = uploads();
    const seen = await decline(client, card);
    assert.deepEqual([seen.texts, seen.removed, uploads() - before], [['All right, no file.'], [card.id], 0]);
    assert.deepEqual((await accept(client, card, host)).files, undefined);
  });

  it('is made of the move as it stands then, also after a restart', async () => {
    const client = stage.newClient();
    const card = await offered(client);
    await client.say('the term ends on 31 March 2027');
    await stage.teams.restart();
    await accept(client, card, host);
    assert.match(host.uploaded.at(-1)?.text ?? '', /DTSTART;VALUE=DATE:20270331/);
  });

  for (const [note, status] of [
    ['the host refuses it', 503],
    ['the host sends it elsewhere', 307],
  ] as const)
    it(`is offered again where ${note}`, async () => {
      const client = stage.newClient();
      const card = await offered(client);
      host.answerWith({ status, headers: { location: host.place('elsewhere.ics').uploadUrl } });
      const before = uploads();
      const seen = await accept(client, card, host);
      assert.match(seen.texts.join(), /couldn’t be saved/);
      host.answerWith(undefined);
      assert.equal(uploads(), before);
      const saved = await accept(client, offeredIn(seen), host);
      assert.deepEqual(
        saved.files?.map(({ kind }) => kind),
        ['info'],
      );
    });

  it('is put nowhere but on Microsoft’s hosts, or in local mode on this machine', async () => {
    const client = stage.newClient();
    const card = await offered(client);
    const uploadInfo = { ...host.place('dates.ics'), uploadUrl: 'https://files.example.com/upload' };
    const seen = await accept(client, card, host, { uploadInfo });
    assert.match(seen.texts.join(), /couldn’t be saved/);
  });

  it('is nobody else’s: somebody who forges an offer gets nothing of it', async () => {
    const card = await offered(stage.newClient());
    const before = uploads();
    const seen = await accept(stage.newClient(), card, host);
    assert.deepEqual([uploads() - before, seen.files], [0, undefined]);
    assert.match(seen.texts.join(), /nothing any more/);
  });

  for (const [note, value] of [
    ['no value', undefined],
    ['a context of ours that there is not', { context: { offer: 'x', file: { kind: 'plans' } } }],
    ['no place to put it', { uploadInfo: undefined }],
  ] as const)
    it(`is refused calmly with ${note}`, async () => {
      const client = stage.newClient();
      const card = await offered(client);
      const seen =
        value === undefined
          ? await client.post({ type: 'invoke', name: 'fileConsent/invoke' })
          : await accept(client, card, host, value);
      assert.match(seen.texts.join(), /button/);
    });

  it('is not offered in a channel, where it is said that files come in the personal chat', async () => {
    const channel = { conversationId: '19:files@thread.tacv2', type: 'channel' } as const;
    const client = stage.teams.client('ada-of-files', channel);
    await planned(client);
    const seen = await client.say('put it in my calendar');
    assert.equal(seen.files, undefined);
    assert.match(seen.texts.join(), /in the chat with me alone/);
  });

  it('has no dates to offer before there is a plan', async () => {
    const seen = await stage.newClient().say('calendar');
    assert.match(seen.texts.join(), /no plan yet/);
  });
});
