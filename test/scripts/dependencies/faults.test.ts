import assert from 'node:assert/strict';
import type { Accepted } from '../../../scripts/dependencies/accepted.ts';
import { faultsIn, type Manifest } from '../../../scripts/dependencies/faults.ts';
import { listOf } from '../../../scripts/dependencies/list.ts';
import type { Lock } from '../../../scripts/dependencies/lock.ts';

const manifest: Manifest = {
  dependencies: { left: '1.0.0' },
  devDependencies: { tool: '2.0.0-beta.1' },
  allowScripts: { tool: true },
};
const lock: Lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/left': { version: '1.0.0', license: 'MIT' },
    'node_modules/left/node_modules/right': { version: '3.0.0', license: '(GPL-3.0-only OR MIT)' },
    'node_modules/tool': { version: '2.0.0-beta.1', dev: true, hasInstallScript: true, deprecated: 'old' },
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
  it('is without fault when exact, licensed, maintained and with its install scripts named', () => {
    assert.deepEqual(faultsIn(manifest, lock, accepted), []);
  });

  const faults = [
    {
      note: 'a range of versions',
      manifest: { ...manifest, dependencies: { left: '^1.0.0' } },
      says: /^left is wanted as \^1\.0\.0/,
    },
    {
      note: 'an install script that nobody decided on',
      manifest: { ...manifest, allowScripts: {} },
      says: /^tool has an install script/,
    },
    {
      note: 'a decision on a script that is gone',
      manifest: { ...manifest, allowScripts: { tool: true, gone: false } },
      says: /^gone has no install script any more/,
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
      const given = { manifest, lock, accepted, ...changes };
      const [first = ''] = faultsIn(given.manifest, given.lock, given.accepted);
      assert.match(first, says);
    });
  }

  it('may be deprecated where that is accepted with a reason, which the list repeats', () => {
    const all = { ...accepted, deprecated: [{ packages: ['right@3.0.0'], ...reason }] };
    const old = withRight({ deprecated: 'use left' });
    assert.deepEqual(faultsIn(manifest, old, all), []);
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
