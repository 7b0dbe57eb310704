import assert from 'node:assert/strict';
import sinon from 'sinon';
import { z } from 'zod';
import { buildPackage } from '../../manifest/build.ts';
import { appManifest } from '../../manifest/app-texts.ts';
import { languageIds } from '../../languages/language-id.ts';
import { localizationFaults, localizationInfoSchema } from '../../manifest/localization.ts';
import { packageSettings } from '../../manifest/settings.ts';
import { contoso } from './contoso.ts';
import { localizations, template, values } from './parts.ts';

const manifest = appManifest(template, values);
const textsSchema = z.record(z.string(), z.string());
const files = Object.fromEntries(
  Object.entries(localizations).map(([name, texts]) => [name, textsSchema.parse(texts)]),
);
const sv = files['sv.json'] ?? {};

function faultsWith(swedish: unknown): Promise<string[]> {
  return localizationFaults(manifest, { ...files, 'sv.json': swedish });
}

function without(key: string): Record<string, string> {
  return Object.fromEntries(Object.entries(sv).filter(([name]) => name !== key));
}

describe("the manifest's other languages", () => {
  // Microsoft's page on localisation: a language without a region serves all of its regions.
  it('are all that the bot speaks beside English, wherever they are spoken', () => {
    const { localizationInfo } = z.object({ localizationInfo: localizationInfoSchema }).parse(manifest);
    const { defaultLanguageTag, additionalLanguages } = localizationInfo;
    assert.deepEqual(
      [defaultLanguageTag, ...additionalLanguages.map(({ languageTag }) => languageTag)],
      languageIds,
    );
  });

  it("are complete and valid by Microsoft's own schema, read without the network", async () => {
    const network = sinon.stub(globalThis, 'fetch').rejects(new Error('no network in tests'));
    try {
      assert.deepEqual(await localizationFaults(manifest, files), []);
      assert.equal(network.callCount, 0);
    } finally {
      network.restore();
    }
  });

  const wrong = [
    { why: 'a text is missing', file: without('name.full'), fault: /^sv.json: "name.full" is missing/ },
    { why: 'its name is too long', file: { ...sv, 'name.short': 'x'.repeat(31) }, fault: /name\.short.*30/ },
    {
      why: 'it has a command that the manifest has not',
      file: { ...sv, 'bots[0].commandLists[0].commands[8].prompt': 'x' },
      fault: /commands\[8\]\.prompt" is no text of the manifest/,
    },
    {
      why: 'it has a key that Teams does not know',
      file: { ...sv, 'name.long': 'x' },
      fault: /name\.long/,
    },
    {
      why: 'it is of another version than the manifest',
      file: { ...sv, $schema: String(sv['$schema']).replace('v1.30', 'v1.29') },
      fault: /"\$schema" is not .*v1\.30/,
    },
  ];
  for (const { why, file, fault } of wrong)
    it(`are refused where ${why}`, async () => {
      const faults = await faultsWith(file);
      assert.equal(faults.length, 1);
      assert.match(String(faults[0]), fault);
    });

  it('are refused where a file is not there, or is not named', async () => {
    const renamed = Object.fromEntries(
      Object.entries(files).map(([name, texts]) => [name === 'sv.json' ? 'sv-se.json' : name, texts]),
    );
    assert.deepEqual(await localizationFaults(manifest, renamed), [
      'sv.json: there is no such file.',
      'sv-se.json: the manifest does not name it.',
    ]);
  });

  it('keep a package from being made when they are not complete', async () => {
    const icons = { color: new Uint8Array(), outline: new Uint8Array() };
    const parts = { template, settings: packageSettings(contoso), version: '1.2.3', icons };
    await assert.rejects(buildPackage({ ...parts, localizations: {} }), { code: 'package-schema' });
  });

  for (const [name, texts] of Object.entries(files)) {
    describe(`of ${name}`, () => {
      it('name where help is, as the English text does', () => {
        assert.ok(texts['description.full']?.includes(contoso.PUBLISHER_WEBSITE));
      });

      it('keep within what older Teams clients show: titles of 32 characters, descriptions of 128', () => {
        for (const [key, text] of Object.entries(texts)) {
          if (key.endsWith('].title')) assert.ok(text.length <= 32, text);
          if (key.endsWith('].description')) assert.ok(text.length <= 128, text);
        }
      });

      it('borrow no name of Microsoft', () => {
        for (const key of ['name.short', 'name.full'])
          assert.doesNotMatch(
            texts[key] ?? '',
            /\b(Teams|Microsoft|Office|365|CSP|Azure|Partner ?center)\b/i,
          );
      });
    });
  }
});
