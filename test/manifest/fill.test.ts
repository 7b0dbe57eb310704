import assert from 'node:assert/strict';
import { AppPackageError } from '../../manifest/errors.ts';
import { fillManifest } from '../../manifest/fill.ts';

describe('filling the manifest', () => {
  it('puts values in wherever their placeholders stand, and nowhere else', () => {
    const filled = fillManifest('{ "a": ["${{X}}", "x ${{X}} ${{Y}}"], "b": 1, "c": "$X" }', {
      X: '1',
      Y: '2',
    });
    assert.deepEqual(filled, { a: ['1', 'x 1 2'], b: 1, c: '$X' });
  });

  it('keeps a value that looks like JSON or like a replacement pattern as it is', () => {
    const value = 'Contoso "AB", \\ & sons $& $1 ${{X}}';
    assert.deepEqual(fillManifest('{ "name": "${{X}}" }', { X: value }), { name: value });
  });

  it('refuses a placeholder that nothing fills', () => {
    assert.throws(
      () => fillManifest('{ "id": "${{APP}}" }', { X: '1' }),
      (error) =>
        error instanceof AppPackageError &&
        error.code === 'package-template' &&
        error.message.includes('${{APP}}'),
    );
  });
});
