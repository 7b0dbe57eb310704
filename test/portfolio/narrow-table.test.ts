import assert from 'node:assert/strict';
import { isColumnOfLines } from '../../portfolio/pasted/column-of-lines.ts';
import { narrowTable, type NarrowTable } from '../../portfolio/pasted/narrow-table.ts';

const table = (...found: NarrowTable['found']) => ({ as: 'table', found }) as const;
const cells = { as: 'cells', found: [] } as const;

/** What was pasted, with `|` between cells and `/` between rows, by what it is taken for. */
const pasted: readonly (readonly [is: NarrowTable | undefined, ...rows: string[]])[] = [
  [
    table('customer', 'termEnd'),
    'Customer|End date/Contoso|2027-01-31',
    'Kund|Slutdatum/Contoso|31 mars 2027',
  ],
  [table('customer', 'termEnd'), 'Cliente|Data de término/Contoso|31.03.2027'],
  [table('customer', 'product'), 'Customer name|Product/Contoso|Visio Plan 2/Fabrikam|Power BI Pro'],
  [table('customer'), 'Customer/Contoso/Fabrikam', 'Our customers|/Customer|Licences/Contoso|20/Fabrikam|3'],
  [table(), 'Contoso|2027-01-31/Fabrikam|2026-12-15', '31 March 2027|Contoso/1 May 2027|Fabrikam'],
  // Columns that head none of what is needed, and what one customer is asked about, may be answers.
  [
    cells,
    'Contoso|Visio Plan 2/Fabrikam|Power BI Pro',
    'Contoso/Fabrikam',
    'Contoso|Visio Plan 2|2027-01-31',
  ],
  [cells, 'Country|Norway/Subscriptions|25', 'Customer|Contoso/End date|31 March 2027'],
  [cells, 'Start date|2026-04-01/End date|2027-03-31', 'Contoso|20/Fabrikam|3', 'Norway|200/Sweden|15'],
  [
    { as: 'cells', found: ['termEnd'] },
    'Country|End date/Norway|31 March 2027',
    'Start|End/1 April 2026|31 March 2027',
  ],
  [table('termEnd'), 'Country|End date/Norway|31 March 2027/Sweden|1 May 2027'],
  // A word with a tab, indented lines, one line alone, cells that are missing.
  [undefined, 'Contoso|2027-01-31', 'Norway', 'Hi,/|the customer says/|thanks', 'Contoso|/|Fabrikam|20'],
  [undefined, `${'It was said at length. '.repeat(5)}|yes/no|no`, ''],
];

describe('rows that are too few columns for a list', () => {
  for (const [is, ...texts] of pasted)
    for (const text of texts)
      it(`are ${is === undefined ? 'none' : `${is.as} with ${is.found.join(', ') || 'no known heading'}`} in “${text}”`, () => {
        assert.deepEqual(narrowTable(text.split('/').map((row) => row.split('|'))), is);
      });
});

describe('lines that look like a column', () => {
  for (const text of [
    'Contoso\nFabrikam\nLitware',
    'Customer\nContoso Ltd.\nA. Datum & Co\nFabrikam S.A.\n3M Sverige AB',
    'Kund\r\nContoso\r\nFabrikam',
  ])
    it(`are one in “${text}”`, () => {
      assert.equal(isColumnOfLines(text), true);
    });

  for (const text of [
    'Contoso\nFabrikam',
    'Hello,\nthe customer asked about GDAP\nThanks',
    'First thing\nSecond thing\nIs that right?',
    'We have a customer who moves to another partner soon\nThey asked\nPlease help',
    '- Contoso\n- Fabrikam\n- Litware',
    '1. Contoso\n2. Fabrikam\n3. Litware',
    'Contoso\nContoso\nContoso',
    'Nobody knows.\nNothing works.\nEverything broke.',
  ])
    it(`are none in “${text}”`, () => {
      assert.equal(isColumnOfLines(text), false);
    });
});
