import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from '../../languages/en/says.ts';
import { adviceIds, adviceVariants } from '../../guidance/advice.ts';
import { choices } from '../../guidance/answers.ts';

const root = join(import.meta.dirname, '../..');
const messages = Object.entries<string>(en);

/** Beside the code in languages/: the folders of the languages, and the types of the keys. */
const catalogue = /^(?:[a-z]{2}\/|needed-keys\.ts$)/;

/** What the code outside the catalogue writes in quotes, and in templates as patterns. */
function spokenIn(folder: string): { literals: Set<string>; patterns: RegExp[] } {
  const sources = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !catalogue.test(path))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));
  const literals = sources.flatMap((source) =>
    [...source.matchAll(/'([\w.-]+)'/g)].map(([, key = '']) => key),
  );
  const templates = sources.flatMap((source) =>
    [...source.matchAll(/`([a-z]+\.[^`\n]*\$\{[^`\n]*)`/g)].map(([, template = '']) => template),
  );
  const patterns = templates.map(
    (template) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w. -]+')}$`),
  );
  return { literals: new Set(literals), patterns };
}

describe('the English words', () => {
  it('are messages that compile', () => {
    for (const [key, message] of messages) {
      assert.doesNotThrow(() => new IntlMessageFormat(message, 'en-GB', undefined, { ignoreTag: true }), key);
    }
  });

  it('hold no Markdown, so that they read the same on a card and in plain text', () => {
    for (const [key, message] of messages) {
      assert.doesNotMatch(message, /[*_`~<>|\\[\]]|^\d+[.)]|^[-+#]/, key);
    }
  });

  it('spell the noun licence as the British do, but for the titles of Microsoft’s pages', () => {
    for (const [key, message] of messages) {
      if (key.startsWith('page.')) continue;
      assert.doesNotMatch(message, /licens(e|es)\b|customize|organiza/i, key);
    }
  });

  it('name every choice', () => {
    for (const [field, values] of Object.entries(choices)) {
      for (const value of values) assert.ok(`choice.${field}.${value}` in en);
    }
  });

  it('say every advice in every wording', () => {
    const variants: Partial<Record<string, readonly string[]>> = adviceVariants;
    for (const id of adviceIds) {
      const wordings = variants[id]?.map((variant) => `advice.${id}.text.${variant}`) ?? [
        `advice.${id}.text`,
      ];
      for (const key of [`advice.${id}.title`, ...wordings]) assert.ok(key in en, key);
    }
  });

  it('have no title, text or change of an advice for a wording that does not exist', () => {
    const variants: Partial<Record<string, readonly string[]>> = adviceVariants;
    for (const [key] of messages) {
      const [, id, variant] = /^advice\.([\w-]+)\.(?:title|text|changed)(?:\.([\w-]+))?$/.exec(key) ?? [];
      if (id === undefined) continue;
      assert.ok((adviceIds as readonly string[]).includes(id), key);
      if (variant !== undefined) assert.ok(variants[id]?.includes(variant), key);
    }
  });

  it('are all said somewhere', () => {
    const spoken = ['languages', 'cards', 'dialogs', 'bot'].map(spokenIn);
    const unused = messages
      .map(([key]) => key)
      .filter(
        (key) =>
          !spoken.some(
            ({ literals, patterns }) => literals.has(key) || patterns.some((pattern) => pattern.test(key)),
          ),
      );
    assert.deepEqual(unused, []);
  });
});
