import { withoutEntities } from './html-entities.ts';

/**
 * What HTML says, each block on a line of its own; what it quotes is left out. Teams' own tags stay: they are read
 * where those of plain text are, and so are tags that somebody has typed.
 */
export function htmlWords(html: string): string {
  const words = withoutQuotations(html)
    .replace(/<img\s[^<>]*>/gi, (image) => /\salt="([^"]*)"/i.exec(image)?.[1] ?? '')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<(?!\/?(?:at|quoted|attachment|emoji)\b)[/!]?[a-z][^<>]*>/gi, '');
  return withoutEntities(words);
}

/** Whether somebody's whole message is a block of HTML, which nobody types. */
export function isHtml(text: string): boolean {
  const [, name] = /^\s*<(p|div)(?:\s[^<>]*)?>/i.exec(text) ?? [];
  return name !== undefined && text.trimEnd().toLowerCase().endsWith(`</${name.toLowerCase()}>`);
}

function withoutQuotations(html: string): string {
  const lower = html.toLowerCase();
  let words = '';
  let read = 0;
  for (;;) {
    const start = lower.indexOf('<blockquote', read);
    const end = start < 0 ? -1 : lower.indexOf('</blockquote>', start);
    if (end < 0) return words + html.slice(read);
    words += `${html.slice(read, start)}\n`;
    read = end + '</blockquote>'.length;
  }
}
