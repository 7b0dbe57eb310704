import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import sinon from 'sinon';
import { z } from 'zod';
import { languageIds } from '../../languages/language-id.ts';
import { buildPackage, type Parts } from '../../manifest/build.ts';
import { AppPackageError } from '../../manifest/errors.ts';
import { schemaFaults } from '../../manifest/schema.ts';
import { packageSettings } from '../../manifest/settings.ts';
import { contoso } from './contoso.ts';
import { localizations, template } from './parts.ts';
import { readPng } from './png.ts';

const icon = (name: string) => readFile(new URL(`../../manifest/icons/${name}.png`, import.meta.url));

const manifestSchema = z.looseObject({
  version: z.string(),
  id: z.string(),
  developer: z.record(z.string(), z.string()),
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  icons: z.record(z.string(), z.string()),
  accentColor: z.string(),
  bots: z.tuple([
    z.looseObject({
      botId: z.string(),
      scopes: z.array(z.string()),
      commandLists: z.array(
        z.object({
          scopes: z.array(z.string()),
          commands: z.array(z.object({ title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ]),
  composeExtensions: z.tuple([
    z.looseObject({
      botId: z.string(),
      commands: z.tuple([
        z.looseObject({
          id: z.string(),
          type: z.string(),
          initialRun: z.boolean(),
          parameters: z.array(z.looseObject({ name: z.string() })),
        }),
      ]),
    }),
  ]),
  copilotAgents: z.unknown().optional(),
  validDomains: z.array(z.string()),
});

function unpacked(zip: Uint8Array): z.infer<typeof manifestSchema> {
  const { 'manifest.json': bytes = new Uint8Array() } = unzipSync(zip);
  return manifestSchema.parse(JSON.parse(strFromU8(bytes)));
}

describe('the Teams app package', () => {
  let parts: Parts;
  let files: Record<string, Uint8Array>;
  let manifest: z.infer<typeof manifestSchema>;

  before(async () => {
    const icons = { color: await icon('color'), outline: await icon('outline') };
    parts = { template, localizations, settings: packageSettings(contoso), version: '1.2.3', icons };
    files = unzipSync(await buildPackage(parts));
    manifest = manifestSchema.parse(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())));
  });

  it('holds the manifest, its other languages and the two icons at its root, and nothing else', () => {
    const texts = languageIds.filter((id) => id !== 'en').map((id) => `${id}.json`);
    assert.deepEqual(
      Object.keys(files).sort(),
      ['color.png', 'manifest.json', 'outline.png', ...texts].sort(),
    );
    assert.deepEqual(Object.values(manifest.icons).sort(), ['color.png', 'outline.png']);
    assert.deepEqual(files['color.png'], new Uint8Array(parts.icons.color));
    assert.deepEqual(files['outline.png'], new Uint8Array(parts.icons.outline));
  });

  it("is valid by Microsoft's own schema, read without the network", async () => {
    const network = sinon.stub(globalThis, 'fetch').rejects(new Error('no network in tests'));
    try {
      assert.deepEqual(await schemaFaults(manifest), []);
      assert.equal(network.callCount, 0);
    } finally {
      network.restore();
    }
  });

  it('carries the ids, the domain, the publisher and the version that were set', () => {
    assert.equal(manifest.version, '1.2.3');
    assert.equal(manifest.id, contoso.MicrosoftAppId);
    assert.equal(manifest.bots[0].botId, contoso.MicrosoftAppId);
    assert.deepEqual(manifest.validDomains, ['bot.contoso.com']);
    assert.equal(manifest.developer['name'], 'Contoso');
    assert.ok(manifest.description.full.includes(contoso.PUBLISHER_WEBSITE));
  });

  it("says the colour of its icon's background, so that Teams paints around it alike", () => {
    const [background = []] = readPng(Buffer.from(files['color.png'] ?? [])).pixels;
    assert.equal(manifest.accentColor, `#${Buffer.from(background).toString('hex')}`.toUpperCase());
  });

  it('is the same, byte for byte, when made again', async () => {
    assert.deepEqual(await buildPackage(parts), await buildPackage(parts));
  });

  it('is not made when Teams would refuse the manifest', async () => {
    const colourless = template.replace('"accentColor": "#0B5560",', '');
    await assert.rejects(buildPackage({ ...parts, template: colourless }), (error) => {
      return (
        error instanceof AppPackageError &&
        error.code === 'package-schema' &&
        error.message.includes('accentColor')
      );
    });
  });

  for (const version of ['1.2', '1.2.3-beta.1', '', 'v1.2.3']) {
    it(`is not made for version "${version}"`, async () => {
      await assert.rejects(buildPackage({ ...parts, version }), { code: 'package-settings' });
    });
  }

  it('keeps within what older Teams clients show: titles of 32 characters, descriptions of 128', () => {
    for (const { title, description } of manifest.bots[0].commandLists.flatMap(({ commands }) => commands)) {
      assert.ok(title.length <= 32, title);
      assert.ok(description.length <= 128, description);
    }
  });

  it('lists commands for each place the bot can be in', () => {
    const { scopes, commandLists } = manifest.bots[0];
    assert.deepEqual(commandLists.flatMap((list) => list.scopes).sort(), [...scopes].sort());
    for (const { commands } of commandLists) {
      const titles = commands.map(({ title }) => title);
      assert.ok(titles.length <= 12, `${titles.length} are more than Teams lists`);
      for (const wanted of ['start', 'my moves', 'reminders', 'settings', 'back', 'cancel', 'about', 'help'])
        assert.ok(titles.includes(wanted), wanted);
    }
  });

  it('has one search for the message box, which runs before anything is typed', () => {
    const [extension] = manifest.composeExtensions;
    assert.equal(extension.botId, manifest.bots[0].botId);
    const [command] = extension.commands;
    assert.deepEqual(
      { id: command.id, type: command.type, initialRun: command.initialRun },
      { id: 'share', type: 'query', initialRun: true },
    );
    assert.deepEqual(
      command.parameters.map(({ name }) => name),
      ['customer'],
    );
  });

  it('is no agent of Microsoft 365 Copilot unless that is asked for', async () => {
    assert.ok(!('copilotAgents' in manifest));
    assert.ok(!JSON.stringify(manifest).includes('copilot'));
    const settings = packageSettings({ ...contoso, COPILOT_SCOPE: 'yes' });
    const asked = unpacked(await buildPackage({ ...parts, settings }));
    assert.deepEqual(asked.copilotAgents, {
      customEngineAgents: [{ type: 'bot', id: contoso.MicrosoftAppId }],
    });
    assert.ok(asked.bots[0].scopes.includes('copilot'));
    assert.ok(asked.bots[0].commandLists[0]?.scopes.includes('copilot'));
    assert.equal(asked.bots[0].commandLists.length, 3);
  });

  // Microsoft's store validation guidelines: no product names of Microsoft, none of Teams' own features, no "free".
  for (const word of [
    'Teams',
    'Microsoft',
    'Office',
    '365',
    'CSP',
    'Azure',
    'Partner Center',
    'Chat',
    'Help',
  ]) {
    it(`does not borrow "${word}" for its name`, () => {
      assert.doesNotMatch(`${manifest.name.short} ${manifest.name.full}`, new RegExp(`\\b${word}\\b`, 'i'));
    });
  }

  it('describes itself as the store asks: its short text not the name again, at most 500 words, nothing "free"', () => {
    assert.ok(!manifest.description.short.includes(manifest.name.short));
    assert.ok(manifest.description.full.split(/\s+/).length <= 500);
    assert.doesNotMatch(manifest.description.full, /\bfree\b|\bMS\b|Office 365/i);
  });
});
