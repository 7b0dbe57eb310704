/**
 * Plain words as a TextBlock or Fact may take them: Markdown's signs are escaped,
 * and addresses are broken up unseen so that no client makes links of them.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\\`*_~[\]<>|]/g, String.raw`\$&`)
    .replace(/^(\s*)([#+-])/gm, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/gm, String.raw`$1\$2`)
    .replace(/(:)(\/\/)|(www)(\.)/gi, '$1$3\u2060$2$4');
}
