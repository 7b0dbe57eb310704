import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { readingOf } from './reading-of.ts';
import { day, workbookOf } from './workbook-of.ts';

const headings = ['Customer', 'Product', 'Seats', 'Term end', 'Auto-renew'];

describe('a workbook', () => {
  it('gives days, numbers and truths as they are meant, below a title, on every sheet that is seen', async () => {
    const file = workbookOf([
      {
        name: 'Renewals',
        rows: [
          ['Our customers'],
          headings,
          ['Contoso', 'Visio & Co', 1480, day(46482.999), true],
          ['', 'Visio', 1, day(46482), false],
        ],
        hiddenRows: [3],
      },
      { name: 'Notes', rows: [['Call Anna']] },
      { name: 'Leaving', rows: [headings, ['Fabrikam', 'Project', 2, '31 mars 2027', 'Nej']] },
      { name: 'Old', rows: [headings, ['Adatum', 'Project', 2, '2027-03-31', 'Nej']], state: 'hidden' },
    ]);
    const reading = await readingOf(file, {}, 'file.xlsx');
    assert.deepEqual(reading.subscriptions, [
      { customer: 'Contoso', product: 'Visio & Co', seats: 1480, termEnd: '2027-04-05', autoRenew: 'on' },
      { customer: 'Fabrikam', product: 'Project', seats: 2, termEnd: '2027-03-31', autoRenew: 'off' },
    ]);
    assert.deepEqual(reading.left, [{ line: 4, sheet: 'Renewals', why: 'no-customer' }]);
  });

  it('counts days from 1904 where it says so', async () => {
    const file = workbookOf(
      [{ name: 'A', rows: [headings, ['Contoso', 'Visio', 1, day(46482 - 1462), true]] }],
      { epoch1904: true },
    );
    assert.equal((await readingOf(file)).subscriptions[0]?.termEnd, '2027-04-05');
  });

  it('counts of a formula what was saved with it, and lets macros lie', async () => {
    const formula = { attributes: 's="1"', inside: '<f>TODAY()+30</f><v>46482</v>' };
    const text = { attributes: 't="str"', inside: '<f>A1&amp;"!"</f><v>Contoso</v>' };
    const fault = { attributes: 't="e"', inside: '<v>#N/A</v>' };
    const file = workbookOf([{ name: 'A', rows: [headings, [text, 'Visio', fault, formula, true]] }], {
      more: { 'xl/vbaProject.bin': strToU8('Sub Auto_Open()') },
    });
    assert.deepEqual((await readingOf(file, {}, 'file.xlsm')).subscriptions, [
      { customer: 'Contoso', product: 'Visio', termEnd: '2027-04-05', autoRenew: 'on' },
    ]);
  });
});
