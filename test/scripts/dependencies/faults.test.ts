import assert from 'node:assert/strict';
import type { Accepted } from '../../../scripts/dependencies/accepted.ts';
import { faultsIn, type Manifest } from '../../../scripts/dependencies/faults.ts';
import { listOf } from '../../../scripts/dependencies/list.ts';
import type { Lock } from '../../../scripts/dependencies/lock.ts';

const manifest: Manifest = {
  dependencies: { left: '1.0.0' },
  devDependencies: { tool: '2.0.0-beta.1' },
  optionalDependencies: { program: '1.0.0' },
};
const npmrc = 'ignore-scripts=true\n';
const integrity = 'sha512-…';
const lock: Lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/left': { version: '1.0.0', license: 'MIT', integrity },
    'node_modules/left/node_modules/right': { version: '3.0.0', license: '(GPL-3.0-only OR MIT)', integrity },
    'node_modules/tool': { version: '2.0.0-beta.1', dev: true, deprecated: 'old', integrity },
  },
};
const accepted: Accepted = { licences: ['MIT'], licencesRead: [], deprecated: [], archived: [] };
const reason = { why: 'It does one thing, and does it.', source: 'example.com' };

/** The lock file with the package `right` otherwise. */
function withRight(changes: Lock['packages'][string]): Lock {
  const path = 'node_modules/left/node_modules/right';
  return { packages: { ...lock.packages, [path]: { ...lock.packages[path], ...changes } } };
}

describe('what is depended on', () => {
  it('is without fault when exact, pinned, licensed and maintained, and nothing runs as it is installed', () => {
    assert.deepEqual(faultsIn({ manifest, lock, npmrc, accepted }), []);
  });

  const faults = [
    {
      note: 'a range of versions',
      manifest: { ...manifest, dependencies: { left: '^1.0.0' } },
      says: /^left is wanted as \^1\.0\.0/,
    },
    {
      note: 'a range of versions of what only some machines need',
      manifest: { ...manifest, optionalDependencies: { program: '1.x' } },
      says: /^program is wanted as 1\.x/,
    },
    { note: 'install scripts that run', npmrc: 'fund=false\n', says: /^\.npmrc does not say/ },
    { note: 'install scripts that run in spite of a word', npmrc: '# ignore-scripts=true', says: /^\.npmrc/ },
    {
      note: 'a package without a checksum, deep in the tree',
      lock: withRight({ integrity: undefined }),
      says: /^right@3\.0\.0 has no checksum/,
    },
    {
      note: 'a licence that is not taken, deep in the tree',
      lock: withRight({ license: 'GPL-3.0-only' }),
      says: /^right@3\.0\.0 is under GPL-3\.0-only/,
    },
    {
      note: 'two licences of which one is not taken',
      lock: withRight({ license: 'MIT AND GPL-3.0-only' }),
      says: /^right@3\.0\.0 is under MIT AND/,
    },
    { note: 'no licence', lock: withRight({ license: undefined }), says: /^right@3\.0\.0 names no licence/ },
    {
      note: 'a licence read by hand of a package that names it itself by now',
      accepted: { ...accepted, licencesRead: [{ package: 'right', licence: 'MIT', where: 'its Readme' }] },
      says: /^right names its licence, or is gone/,
    },
    {
      note: 'a deprecated package that runs with the bot',
      lock: withRight({ deprecated: 'use left' }),
      says: /^right@3\.0\.0 is deprecated \(use left\)/,
    },
    {
      note: 'one that was accepted in another version',
      lock: withRight({ deprecated: 'use left' }),
      accepted: { ...accepted, deprecated: [{ packages: ['left', 'right@2.0.0'], ...reason }] },
      says: /^right@3\.0\.0 is deprecated/,
    },
    {
      note: 'an exception that is not needed any more',
      accepted: { ...accepted, archived: [{ packages: ['gone'], ...reason }] },
      says: /^gone is not depended on any more/,
    },
  ];
  for (const { note, says, ...changes } of faults) {
    it(`is not without fault: ${note}`, () => {
      const [first = ''] = faultsIn({ manifest, lock, npmrc, accepted, ...changes });
      assert.match(first, says);
    });
  }

  it('may be deprecated where that is accepted with a reason, which the list repeats', () => {
    const all = { ...accepted, deprecated: [{ packages: ['right@3.0.0'], ...reason }] };
    const old = withRight({ deprecated: 'use left' });
    assert.deepEqual(faultsIn({ manifest, lock: old, npmrc, accepted: all }), []);
    assert.match(
      listOf(old, all),
      /- `right@3\.0\.0`: It does one thing, and does it\. Source: example\.com/,
    );
  });

  it('is listed by licence, without what only development needs', () => {
    const list = listOf(lock, accepted);
    assert.match(list, /### MIT\n\n`left 1\.0\.0`/);
    assert.doesNotMatch(list, /tool/);
  });
});
