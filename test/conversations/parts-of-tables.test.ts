import assert from 'node:assert/strict';
import { submitsOn } from '../support/card.ts';
import { oneDrives, shownText } from '../support/kept-list.ts';
import { shownOf } from '../support/file-sender.ts';
import { onEachDatabase, type Stage } from '../support/stage.ts';
import { answering, asked, newestCard, saidIn } from '../support/talk.ts';

type Words = {
  readonly start: string;
  readonly headed: string;
  readonly unheaded: string;
  readonly names: string;
  readonly needs: RegExp;
  readonly missing: RegExp;
};

const spoken: Readonly<Record<string, Words>> = {
  'en-GB': {
    start: 'start',
    headed: 'Customer\tEnd date\nContoso Sweden\t31 March 2027\nFabrikam\t15 December 2026',
    unheaded: 'Contoso Sweden\t31 March 2027\nFabrikam\t15 December 2026',
    names: 'Contoso\nFabrikam\nLitware',
    needs:
      /looks like part of a table.*at least three columns.*Customer, Product and End date.*Nothing was kept/,
    missing: /I see Customer and End date; missing: Product/,
  },
  'sv-SE': {
    start: 'börja',
    headed: 'Kund\tSlutdatum\nContoso Sverige\t31 mars 2027\nFabrikam\t15 december 2026',
    unheaded: 'Contoso Sverige\t31 mars 2027\nFabrikam\t15 december 2026',
    names: 'Kund\nContoso\nFabrikam\nLitware',
    needs: /del av en tabell.*minst tre kolumner.*Kund, Produkt och Slutdatum.*Ingenting är sparat/,
    missing: /ser jag Kund och Slutdatum; det som saknas: Produkt/,
  },
  'pt-BR': {
    start: 'começar',
    headed: 'Cliente\tData de término\nContoso Brasil\t31 de março de 2027\nFabrikam\t15 de dezembro de 2026',
    unheaded: 'Contoso Brasil\t31 de março de 2027\nFabrikam\t15 de dezembro de 2026',
    names: 'Cliente\nContoso\nFabrikam\nLitware',
    needs:
      /parte de uma tabela.*pelo menos três colunas.*Cliente, Produto e Data de término.*Nada foi guardado/,
    missing: /vejo Cliente e Data de término; falta: Produto/,
  },
};

const htmlOf = (rows: readonly (readonly string[])[]) =>
  `<table><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

onEachDatabase('part of a table that somebody pastes', (stage: Stage) => {
  const drives = oneDrives();

  for (const [locale, words] of Object.entries(spoken)) {
    it(`is told in ${locale} what a list needs, and what of that it has`, async () => {
      const client = stage.newClient(locale);
      const headed = (await client.say(words.headed)).texts.join();
      assert.match(headed, words.needs);
      assert.match(headed, words.missing);
      // Products in cells ask for no topic.
      for (const text of [words.unheaded, words.names, 'Contoso\tVisio Plan 2\nFabrikam\tPower BI'])
        assert.match((await client.say(text)).texts.join(), words.needs, text);
    });

    it(`loses nothing of a move, in ${locale}`, async () => {
      const client = stage.newClient(locale);
      await client.say(words.start);
      for (const text of [words.headed, words.unheaded, words.names]) {
        const seen = await client.say(text);
        assert.match(seen.texts.join(), words.needs, text);
        assert.equal(asked(seen), 'source', text);
      }
      const next = await client.say(words.headed);
      assert.equal(
        asked(await client.press(answering(newestCard(next), 'source', 'another-partner'))),
        'partnerModel',
      );
    });
  }

  it('may come as a table in HTML, as Teams sends it', async () => {
    const client = stage.newClient();
    const rows = [['Customer'], ['Contoso Norway'], ['Fabrikam']];
    const attachments = [{ contentType: 'text/html', content: htmlOf(rows) }];
    const seen = await client.say(rows.join('\n'), { attachments });
    assert.match(seen.texts.join(), /missing: Product and End date/);
  });

  it('says something first where its words do: what one customer is asked about, beside its names', async () => {
    const client = stage.newClient();
    const seen = await client.say('Country\tNorway\nSubscriptions\t25\nEnd date\t31 March 2027');
    assert.match(shownText(seen), /Subscriptions to move\n25\nTerm ends\nWednesday, 31 March 2027/);
  });

  it('is a cell where a question waits for it', async () => {
    const client = stage.newClient();
    await client.say('start');
    const attachments = [{ contentType: 'text/html', content: htmlOf([['another partner']]) }];
    assert.equal(asked(await client.say('another partner', { attachments })), 'partnerModel');
  });

  for (const text of [
    'Hello\nHow are you\nThanks',
    'Contoso\nFabrikam',
    'whatever\tit is',
    'We got a mail\n\tfrom them\n\tand nobody knows',
    'Is it\nTrue or\nNot?',
  ])
    it(`is not in “${text}”`, async () => {
      assert.doesNotMatch(saidIn(await stage.newClient().say(text)), /part of a table/);
    });

  it('is read as a list with three columns', async () => {
    const client = stage.newClient();
    const seen = await client.say('Customer\tProduct\tEnd date\nContoso\tVisio Plan 2\t2027-01-31');
    assert.match(JSON.stringify(shownOf(seen).card), /1 subscription of 1 customer/);
    assert.equal(drives.sender.authorizations.length, 0, 'nothing is fetched');
  });

  it('has its columns picked where it has three of them and no headings, and its first row is one of them', async () => {
    const client = stage.newClient();
    const rows = ['Contoso\tVisio Plan 2\t2027-01-31', 'Fabrikam\tPower BI Pro\t2027-02-28'];
    const picked = await client.say(rows.join('\n'));
    const { id: replyToId, card } = shownOf(picked);
    assert.match(JSON.stringify(card), /A: Contoso.*B: Visio Plan 2.*C: 2027-01-31/);
    const use = submitsOn(card).find(({ verb }) => verb === 'file-columns');
    assert.ok(use);
    const seen = await client.press(use, { customer: '0', product: '1', termEnd: '2' }, { replyToId });
    assert.match(JSON.stringify(shownOf(seen).card), /2 subscriptions of 2 customers/);
  });

  it('is shown to nobody else: elsewhere it says where lists are read', async () => {
    const client = stage.teams.client('ada-of-parts', {
      conversationId: '19:parts@thread.v2',
      type: 'groupChat',
    });
    const rows = [
      ['Customer', 'End date'],
      ['Contoso', '2027-01-31'],
    ];
    const attachments = [{ contentType: 'text/html', content: htmlOf(rows) }];
    assert.match((await client.say('here', { attachments })).texts.join(), /chat with me alone/);
  });
});
