import { unlinked } from './links.ts';
import { plainWords } from './plain-words.ts';

/**
 * Words from outside as a TextBlock or Fact may take them: they are shown as they stand. Markdown's signs are escaped,
 * addresses are no links, `{{DATE(…)}}` is no date of the client's, and `&lt;` no sign of HTML.
 */
export function escapeMarkdown(words: string): string {
  return unlinked(plainWords(words))
    .replace(/[\\`*_~[\]<>|]/g, String.raw`\$&`)
    .replace(/^(\s*)([#+-])/gm, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/gm, String.raw`$1\$2`)
    .replace(/(?<=\{)(?=\{)|(?<=&)(?=#?\w+;)/g, '\u2060');
}
