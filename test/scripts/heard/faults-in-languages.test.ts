import assert from 'node:assert/strict';
import { languageByTag } from '../../../languages/all.ts';
import { faultsInLanguages, faultsInRows } from '../../../scripts/heard/faults-in-languages.ts';

describe('what somebody wrote into a language', () => {
  it('is without fault as it stands', async () => {
    assert.deepEqual(await faultsInLanguages(), []);
  });

  const wrong = [
    { line: 'no (one|body', says: /a bracket is opened and not closed\. Each \( needs a \)/ },
    { line: 'no (one|body)), nobody', says: /a bracket is closed that was not opened/ },
    { line: 'no one, no[ ]body]', says: /a bracket is closed that was not opened/ },
  ];
  for (const { line, says } of wrong)
    it(`is shown with its row where a bracket is wrong: ${line}`, () => {
      const [fault = '', ...more] = faultsInRows('en', { accept: `fine, [so ]fine\n    ${line}` });
      assert.deepEqual(more, []);
      assert.match(fault, /in the row “accept”/);
      assert.match(fault, says);
      assert.ok(fault.endsWith(`\n  ${line}`), fault);
    });

  it('is shown with its line in the file', () => {
    const [first = ''] = languageByTag.sv.hears.accept.trim().split('\n');
    const faults = faultsInRows('sv', { accept: first }).concat(faultsInRows('sv', { accept: '(' }));
    assert.match(faults[0] ?? '', /^Line \d+ of languages\/sv\/hears\.ts, in the row “accept”/);
  });

  it('is shown with its line where the file itself cannot be read', async () => {
    const error = new SyntaxError('Unterminated template');
    error.stack = `file:///somewhere/languages/sv/hears.ts:301\n${String(error.stack)}`;
    const faults = await faultsInLanguages(() => Promise.reject(error));
    assert.equal(faults.length, 1);
    assert.match(
      faults[0] ?? '',
      /^Line 301 of languages\/sv\/hears\.ts cannot be read: look there and in the line before/,
    );
  });
});
