import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvCell, errorsCsv } from '../../portfolio/errors-csv.ts';

const words = { line: 'Line', sheet: 'Sheet', reason: 'Reason', of: (why: string) => `=${why}, "so"` };

describe('the lines that were left out, as a CSV', () => {
  it('names each line and why, and its sheet where there are any', () => {
    assert.equal(
      errorsCsv([{ line: 3, why: 'no-end' }], words),
      '\uFEFFLine,Reason\r\n3,"\'=no-end, ""so"""\r\n',
    );
    assert.match(errorsCsv([{ line: 3, why: 'no-end' }], words, ';'), /^\uFEFFLine;Reason\r\n3;"/);
    const csv = errorsCsv(
      [
        { line: 3, why: 'empty' },
        { line: 4, sheet: '@Sheet', why: 'empty' },
      ],
      words,
    );
    assert.deepEqual(parse(csv, { bom: true }), [
      ['Line', 'Sheet', 'Reason'],
      ['3', '', '\'=empty, "so"'],
      ['4', "'@Sheet", '\'=empty, "so"'],
    ]);
  });

  it('holds no cell that a spreadsheet would run, and loses nothing of any', () => {
    const risky = fc
      .tuple(fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '＝'), fc.string())
      .map((both) => both.join(''));
    fc.assert(
      fc.property(risky, (text) => {
        const [[cell = ''] = []] = parse(`${csvCell(text)},\r\n`, { record_delimiter: '\r\n' });
        assert.doesNotMatch(cell, /^[=+\-@\t\r＝]/);
        assert.ok(cell === text || cell === `'${text}`);
      }),
    );
  });
});
