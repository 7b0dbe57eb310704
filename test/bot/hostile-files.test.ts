import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { shownOf, startFileSender, type FileSender } from '../support/file-sender.ts';
import { textOn } from '../support/card.ts';
import { workbookOf } from '../portfolio/workbook-of.ts';
import { startTeams, type Client, type Seen, type Teams } from '../support/teams.ts';

const table = 'Customer,Product,End date\nContoso,Visio,2027-01-31\n';
const workbook = workbookOf([{ name: 'A', rows: table.split('\n').map((line) => line.split(',')) }]);
const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** A sheet of 100 MB in some hundred kB. */
const zipBomb = workbookOf([{ name: 'A', rows: [] }], {
  more: {
    'xl/worksheets/sheet0.xml': [
      strToU8(
        `<worksheet><sheetData>${`<row><c t="str"><v>${'A'.repeat(2 ** 20)}</v></c></row>`.repeat(100)}</sheetData></worksheet>`,
      ),
      { level: 9 },
    ],
  },
});

const hostile: readonly (readonly [name: string, file: string | Uint8Array, says: RegExp])[] = [
  ['nothing.csv', '', /nothing\.csv is empty/],
  ['blank.csv', ' \n \n', /blank\.csv is empty/],
  ['letter.docx', zipSync({ 'word/document.xml': strToU8('<w/>') }), /is a document, not a list/],
  ['macros.docm', zipSync({ 'word/vbaProject.bin': strToU8('x') }), /is a document, not a list/],
  ['renamed.csv', '%PDF-1.7\n1 0 obj', /is a document, not a list/],
  ['photo.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /is a picture/],
  ['locked.xlsx', locked, /locked by a password or is an old \.xls/],
  ['other.zip', zipSync({ 'a.txt': strToU8('x') }), /can’t read other\.zip as a list/],
  ['half.csv.gz', gzipSync(table.repeat(50)).subarray(0, 40), /breaks off or is damaged/],
  ['half.xlsx', workbook.subarray(0, workbook.length / 2), /breaks off or is damaged/],
  ['bomb.csv.gz', gzipSync(Buffer.alloc(100 * 2 ** 20, 65)), /holds more than I take/],
  ['bomb.xlsx', zipBomb, /holds more than I take/],
  ['wide.csv', ','.repeat(1_000_000), /more than 1,000 columns/],
  ['long.csv', `Customer,Product,Ends\n${'A,B,2027-01-31\n'.repeat(50_001)}`, /more than 50,000 rows/],
  ['large.csv', new Uint8Array(21 * 2 ** 20).fill(65), /larger than 20 MB/],
];

/** In bytes, of the whole process. */
const most = 150 * 2 ** 20;

describe('a hostile file in the chat', () => {
  let teams: Teams;
  let sender: FileSender;
  let client: Client;
  before(async () => {
    teams = await startTeams();
    sender = await startFileSender();
    client = teams.client('mallory');
    await client.say('hello');
  });
  after(async () => {
    await sender.close();
    await teams.close();
  });

  const told = ({ texts, cards, updates }: Seen) =>
    [...texts, ...[...cards, ...updates].map(({ card }) => textOn(card))].join('\n').replaceAll('\u2060', '');

  for (const [name, file, says] of hostile)
    it(`is told of in a sentence, and nothing of it is kept: ${name}`, async () => {
      const seen = told(await sender.send(client, name, file));
      assert.match(seen, says);
      assert.match(seen, /Nothing was kept/);
      assert.match((await client.say('my subscriptions')).texts.join(), /haven’t kept a list/);
    });

  it('with a cell of a megabyte, formulas and headings of objects is a list like any other', async () => {
    const file = `__proto__,Customer,Product,End date,Notes\nx,=cmd|' /C calc'!A0,Visio,2027-01-31,${'y'.repeat(2 ** 20)}\n`;
    const { card } = shownOf(await sender.send(client, 'formulas.csv', file));
    assert.match(textOn(card), /1 subscription of 1 customer/);
  });

  it('is not waited for once it is larger than is taken, whatever it says of its size', async () => {
    sender.answerWith({
      status: 200,
      body: 'A'.repeat(21 * 2 ** 20),
      headers: { 'transfer-encoding': 'chunked' },
    });
    assert.match(told(await sender.send(client, 'endless.csv', '')), /larger than 20 MB/);
    sender.answerWith(undefined);
  });

  it('takes little of the memory, whichever it is', async () => {
    global.gc?.();
    const before = process.memoryUsage.rss();
    for (const [name, file] of hostile) await sender.send(client, name, file);
    assert.ok(process.memoryUsage.rss() - before < most);
  });
});
