import assert from 'node:assert/strict';
import { submitsOn } from '../support/card.ts';
import { accept, offeredIn } from '../support/file-consent.ts';
import { shownOf } from '../support/file-sender.ts';
import { oneDrives, ours, plainText as text, pressOnFile as press } from '../support/kept-list.ts';
import { onEachDatabase, type Stage } from '../support/stage.ts';
import { newestCard } from '../support/talk.ts';
import type { Client, Seen } from '../support/teams.ts';

const head = 'Customer,Product,Licences,End date,Auto-renew,Subscription id\n';
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const contoso = `Contoso,Microsoft 365 E3,20,2027-01-31,on,${id(1)}\n`;
const fabrikam = `Fabrikam,Visio Plan 2,2,2026-12-15,off,${id(2)}\n`;
const adatum = `Adatum,Power BI Pro,9,2027-03-31,on,${id(3)}\n`;
const list = `${head}${contoso}${fabrikam}`;

const cardText = (seen: Seen) => text(shownOf(seen).card);

onEachDatabase('a list that somebody sends', (stage: Stage) => {
  const drives = oneDrives();
  beforeEach(() => {
    drives.sender.answerWith(undefined);
  });

  const kept = (client: Client, file = list) => drives.keep(client, file);

  const listed = async (client: Client) => {
    const seen = await client.say('my subscriptions');
    return seen.cards.length > 0 ? text(newestCard(seen)) : seen.texts.join();
  };

  /** What is said to “undo”, which is said once more where it is asked whether it is meant. */
  async function undone(client: Client): Promise<string> {
    const first = await client.say('undo');
    return (first.cards.length > 0 ? await client.say('undo') : first).texts.join();
  }

  it('is shown before anything of it is kept', async () => {
    const client = stage.newClient();
    const preview = cardText(
      await drives.sender.send(client, 'list.csv', `${list}Litware,Azure plan,1,,,\n`),
    );
    assert.match(preview, /What’s in list\.csv/);
    assert.match(preview, /2 subscriptions of 2 customers/);
    assert.match(preview, /Fabrikam\nVisio Plan 2, 2 licences\n15 Dec 2026 \(in 25 days\)[^]*Contoso/);
    assert.match(preview, /1 renews by itself[^]*packaging and pricing updates/);
    assert.match(preview, /1 line is left out/);
    assert.match(preview, /says nothing about: [^]*Country/);
    assert.match(await listed(client), /haven’t kept a list/);
  });

  it('is fetched without a word of who asks', async () => {
    await drives.sender.send(stage.newClient(), 'list.csv', list);
    assert.equal(drives.sender.authorizations.at(-1), undefined);
  });

  it('is kept once it is said where its subscriptions are', async () => {
    const client = stage.newClient();
    const preview = await drives.sender.send(client, 'list.csv', list);
    assert.match((await press(client, preview, 'keep-file')).texts.join(), /Pick first where/);
    assert.match(await listed(client), /haven’t kept a list/);
    const seen = await press(client, preview, 'keep-file', {
      whereabouts: 'elsewhere',
      where: ' Proseware ',
    });
    assert.equal(shownOf(seen).id, shownOf(preview).id);
    assert.match(cardText(seen), /Kept: list\.csv\n2 new, 0 changed/);
    const all = await client.say('my subscriptions');
    assert.match(text(newestCard(all)), /2 subscriptions of 2 customers[^]*Fabrikam[^]*Contoso/);
    const open = /"subscriptionId":"([^"]+)"/.exec(JSON.stringify(newestCard(all)))?.[1];
    const one = text(newestCard(await client.press({ verb: 'subscription', subscriptionId: open })));
    assert.match(one, /Fabrikam[^]*If nobody acts[^]*doesn’t renew[^]*Still elsewhere: Proseware/);
  });

  it('updates what is kept when it comes again, and says what is new, changed and gone', async () => {
    const client = stage.newClient();
    await kept(client);
    const later = `${head}${contoso.replace(',20,', ',25,')}${adatum}`;
    const preview = await drives.sender.send(client, 'later.csv', later);
    assert.match(cardText(preview), /1 new, 1 changed, 0 the same, 1 no longer/);
    assert.match(cardText(preview), /\nours\nAlready ours/, 'what was said last is picked');
    const seen = await press(client, preview, 'keep-file', ours);
    assert.match(cardText(seen), /New: Adatum\nChanged: Contoso\nNo longer on the list: Fabrikam/);
    const now = await listed(client);
    assert.match(now, /Contoso\nMicrosoft 365 E3, 25 licences[^]*Adatum/);
    assert.doesNotMatch(now, /Fabrikam/);
    await kept(client, later);
    assert.match(await listed(client), /2 subscriptions of 2 customers/);
  });

  it('is taken back by a button or a word, once', async () => {
    const client = stage.newClient();
    await kept(client);
    const again = await kept(client, `${head}${contoso}${fabrikam}${adatum}`);
    assert.match((await press(client, again, 'undo')).texts.join(), /before that import/);
    assert.match(await listed(client), /2 subscriptions/);
    assert.match((await press(client, again, 'undo')).texts.join(), /already been undone/);
    assert.match(await undone(client), /Only the last import/);
    assert.match(await listed(client), /2 subscriptions/);
    await kept(client, `${head}${contoso}${fabrikam}${adatum}`);
    assert.match(await undone(client), /before that import/);
    assert.match(await listed(client), /2 subscriptions/);
  });

  it('is kept once, however often Keep is pressed, also after undo', async () => {
    const client = stage.newClient();
    const preview = await drives.sender.send(client, 'list.csv', list);
    const keep = () => press(client, preview, 'keep-file', ours);
    await keep();
    assert.match((await keep()).texts.join(), /kept already/);
    assert.match(await listed(client), /2 subscriptions/);
    await undone(client);
    assert.match((await keep()).texts.join(), /taken back/);
    assert.match(await listed(client), /haven’t kept a list/);
  });

  it('is not kept where the person leaves it, or another file took its place, or a day went by', async () => {
    const client = stage.newClient();
    const left = await drives.sender.send(client, 'list.csv', list);
    assert.match(cardText(await press(client, left, 'drop-file')), /Nothing of list\.csv was kept/);
    const keep = (on: Seen) => press(client, on, 'keep-file', ours);
    assert.match((await keep(left)).texts.join(), /no longer counts/);
    const replaced = await drives.sender.send(client, 'list.csv', list);
    const next = await drives.sender.send(client, 'next.csv', list);
    assert.match((await keep(replaced)).texts.join(), /no longer counts/);
    stage.teams.passTime(25 * 60 * 60 * 1000);
    assert.match((await keep(next)).texts.join(), /no longer counts/);
    assert.match(await listed(client), /haven’t kept a list/);
  });

  it('is nobody else’s to keep', async () => {
    const preview = await drives.sender.send(stage.newClient(), 'list.csv', list);
    const stranger = stage.newClient();
    assert.match((await press(stranger, preview, 'keep-file', ours)).texts.join(), /somebody else/);
    assert.match(await listed(stranger), /haven’t kept a list/);
  });

  it('is asked about where its dates can be read in two ways, by one of them', async () => {
    const client = stage.newClient();
    const file = 'Customer;Product;End date\nContoso;Visio;03/04/2027\nFabrikam;Visio;05/06/2027\n';
    const asked = await drives.sender.send(client, 'list.csv', file);
    assert.match(cardText(asked), /Day or month first[^]*Contoso\?[^]*3 April 2027\n4 March 2027/);
    const data = submitsOn(shownOf(asked).card).find((one) => one['order'] === 'month-first');
    const preview = await client.press(data ?? {}, {}, { replyToId: shownOf(asked).id });
    assert.match(cardText(preview), /Contoso\nVisio\n4 Mar 2027/);
    await press(client, preview, 'keep-file', ours);
    const again = cardText(await drives.sender.send(client, 'list.csv', file));
    assert.match(again, /4 Mar 2027/, 'it is remembered for such files');
  });

  it('has its columns picked where they were not found, which is remembered', async () => {
    const client = stage.newClient();
    const file = 'Alpha,Beta,Gamma\nContoso,Visio,2027-01-31\nFabrikam,Project,2027-02-28\n';
    const asked = await drives.sender.send(client, 'list.csv', file);
    assert.match(cardText(asked), /Which columns are these\?/);
    const few = await press(client, asked, 'file-columns', { customer: '0' });
    assert.match(few.texts.join(), /Pick a column for each/);
    const columns = { customer: '0', product: '1', termEnd: '2' };
    const preview = await press(client, asked, 'file-columns', columns);
    assert.match(cardText(preview), /2 subscriptions of 2 customers/);
    await press(client, preview, 'keep-file', ours);
    assert.match(
      cardText(await drives.sender.send(client, 'list.csv', file)),
      /2 subscriptions of 2 customers/,
    );
  });

  it('gives back the lines that were left out as a CSV', async () => {
    const client = stage.newClient();
    const preview = await drives.sender.send(client, 'list.csv', `${list}Litware,Visio,1,,,\n`);
    const offer = offeredIn(await press(client, preview, 'file-errors'));
    assert.equal(offer.name, 'Left out – list.csv');
    await accept(client, offer, drives.host);
    assert.equal(
      drives.host.uploaded.at(-1)?.text.replace('\uFEFF', ''),
      'Line,Why it was left out\r\n4,no end date\r\n',
    );
  });

  it('may be rows pasted out of a spreadsheet, as a table or with tabs', async () => {
    const client = stage.newClient();
    const rows = [
      ['Customer', 'Product', 'End date'],
      ['Contoso & Co', 'Visio', '2027-01-31'],
    ];
    const html = `<div><table><tbody>${rows
      .map(
        (cells) =>
          `<tr>${cells.map((cell) => `<td><p>${cell.replace('&', '&amp;')}</p></td>`).join('')}</tr>`,
      )
      .join('')}</tbody></table></div>`;
    const said = rows.map((cells) => cells.join('\n')).join('\n');
    const table = await client.say(said, { attachments: [{ contentType: 'text/html', content: html }] });
    assert.match(cardText(table), /What’s in the pasted rows[^]*Contoso & Co\nVisio\n31 Jan 2027/);
    const tabs = await client.say(rows.map((cells) => cells.join('\t')).join('\n'));
    assert.match(cardText(tabs), /Contoso & Co\nVisio\n31 Jan 2027/);
  });

  it('is read one at a time', async () => {
    const client = stage.newClient();
    const attachments = ['one.csv', 'two.csv', 'three.csv'].map((name) => drives.sender.attach(name, list));
    const seen = await client.say('', { attachments });
    assert.match(cardText(seen), /What’s in one\.csv/);
    assert.match(seen.texts.join(), /took one.+csv.* the other 2 files/);
  });

  it('leaves the question that waits where it is', async () => {
    const client = stage.newClient();
    const question = await client.say('start');
    await drives.sender.send(client, 'list.csv', list);
    const answered = await client.pressOn(newestCard(question), 'answer', { source: 'another-partner' });
    assert.ok(answered.cards.length > 0);
  });

  it('is not fetched in a group chat, nor shown there', async () => {
    const group = { conversationId: '19:lists@thread.v2', type: 'groupChat' } as const;
    const client = stage.teams.client('ada-of-lists', group);
    const fetched = drives.sender.authorizations.length;
    const seen = await drives.sender.send(client, 'list.csv', list);
    assert.match(seen.texts.join(), /chat with me alone/);
    assert.equal(drives.sender.authorizations.length, fetched);
    assert.match((await client.say('my subscriptions')).texts.join(), /chat with me alone/);
  });

  it('is fetched from where files are alone, whatever an activity or a redirect says', async () => {
    const client = stage.newClient();
    const elsewhere = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: 'list.csv',
      content: { downloadUrl: 'https://files.example.com/list.csv' },
    };
    const told = await client.say('', { attachments: [elsewhere] });
    assert.match(told.texts.join(), /only fetch files that were sent in Teams/);
    const location = 'http://169.254.169.254/metadata';
    drives.sender.answerWith({ status: 302, headers: { location } });
    const moved = await drives.sender.send(client, 'list.csv', list);
    assert.match(moved.texts.join(), /only fetch files that were sent in Teams/);
    drives.sender.answerWith({ status: 404 });
    assert.match(
      (await drives.sender.send(client, 'list.csv', list)).texts.join(),
      /couldn’t fetch list.+csv/,
    );
  });
});
