import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { gzipSync } from 'node:zlib';
import type { Problem } from '../../portfolio/reading.ts';
import { readingOf } from './reading-of.ts';
import { day, workbookOf } from './workbook-of.ts';

const table = 'Customer,Product,Ends\nContoso,Visio,2027-01-31\n';

const workbook = workbookOf([
  {
    name: 'A',
    rows: [
      ['Customer', 'Product', 'Ends'],
      ['Contoso', 'Visio', day(46482)],
    ],
  },
]);

/** 100 MB of one letter in 100 kB. */
const bomb = gzipSync(Buffer.alloc(100 * 2 ** 20, 65));

const hostile: readonly (readonly [what: string, file: string | Uint8Array, problem: Problem])[] = [
  ['nothing at all', '', 'not-a-table'],
  ['blanks', ' \n \n', 'not-a-table'],
  ['zeros', new Uint8Array(5000), 'not-a-table'],
  ['a letter', 'Dear all,\nthe list comes tomorrow.\n', 'not-a-table'],
  ['a PDF that is called .csv', '%PDF-1.7\n1 0 obj', 'not-a-table'],
  [
    'an old or a locked workbook',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'not-a-table',
  ],
  ['a .docx', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'not-a-table'],
  ['a .zip that is none', 'PK\u0003\u0004 and then text', 'damaged'],
  ['half a workbook', workbook.subarray(0, workbook.length / 2), 'damaged'],
  ['half a .gz', gzipSync(table.repeat(50)).subarray(0, 40), 'damaged'],
  ['half a JSON', '[{"customer":"Contoso","product":', 'damaged'],
  ['a .gz that unpacks to 100 MB', bomb, 'too-large'],
  ['a million columns', ','.repeat(1_000_000), 'too-many-columns'],
  ['JSON a hundred thousand deep', '['.repeat(100_000), 'not-a-table'],
  [
    'JSON with thousands of fields',
    `[{${Array.from({ length: 5000 }, (_, at) => `"f${at}":1`).join()}}]`,
    'too-many-columns',
  ],
  [
    'more rows than are taken',
    `Customer,Product,Ends\n${'A,B,2027-01-31\n'.repeat(50_001)}`,
    'too-many-rows',
  ],
  ['more blank lines than are taken', `Customer,Product,Ends\n${'\n'.repeat(200_001)}`, 'too-many-rows'],
  ['more bytes than are taken', new Uint8Array(21 * 2 ** 20).fill(65), 'too-large'],
];

describe('a hostile file', () => {
  for (const [what, file, problem] of hostile) {
    it(`gives no subscriptions and says why: ${what}`, async () => {
      const reading = await readingOf(file);
      assert.deepEqual(reading.subscriptions, []);
      assert.deepEqual([reading.questions, reading.problem], [['columns'], problem]);
    });
  }

  it('is found out where a workbook unpacks to more than is taken, in many cells or in one', async () => {
    const cells = Array.from(
      { length: 100 },
      () => `<row><c t="str"><v>${'A'.repeat(2 ** 20)}</v></c></row>`,
    );
    for (const inside of [cells.join(''), `<row><c t="str"><v>${'A'.repeat(5 * 2 ** 20)}</v></c></row>`]) {
      const sheet = strToU8(`<worksheet><sheetData>${inside}</sheetData></worksheet>`);
      const file = workbookOf([{ name: 'A', rows: [] }], {
        more: { 'xl/worksheets/sheet0.xml': [sheet, { level: 9 }] },
      });
      assert.ok(file.length < 2 ** 19);
      assert.equal((await readingOf(file)).problem, 'too-large');
    }
  });

  it('cannot make entities of its own grow', async () => {
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>';
    const file = workbookOf([{ name: 'A', rows: [] }], {
      more: { 'xl/worksheets/sheet0.xml': strToU8(laughs) },
    });
    assert.equal((await readingOf(file)).problem, 'not-a-table');
  });

  it('has headings of objects that mean nothing here', async () => {
    const csv = await readingOf(
      '__proto__,constructor,customer,product,ends\nx,y,Contoso,Visio,2027-01-31\n',
    );
    const json = await readingOf(
      '[{"__proto__":{"customer":"x"},"constructor":"y","customer":"Contoso","product":"Visio","ends":"2027-01-31"}]',
    );
    for (const { subscriptions } of [csv, json])
      assert.deepEqual(subscriptions, [{ customer: 'Contoso', product: 'Visio', termEnd: '2027-01-31' }]);
    assert.equal(Object.hasOwn(Object.prototype, 'customer'), false);
  });

  it('may have a cell of a megabyte; of a name 300 letters are kept, and nothing that hides or turns it', async () => {
    const { subscriptions } = await readingOf(
      `Customer,Product,Ends,Notes\n"${'A'.repeat(5000)}",V\u202Eisio\u0007,2027-01-31,${'x'.repeat(2 ** 20)}\n=cmd|' /C calc'!A0,Visio,2027-01-31,\n`,
    );
    assert.deepEqual(
      subscriptions.map(({ customer, product }) => [customer.length, product]),
      [
        [300, 'V isio'],
        [18, 'Visio'],
      ],
    );
  });

  it('leaves the bytes that were given as they are', async () => {
    const bytes = new TextEncoder().encode(table);
    const before = bytes.slice();
    await readingOf(bytes);
    assert.deepEqual(bytes, before);
  });
});
