const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The text as the simple markup that keeps its lines: of a plain one with several lines clients make one paragraph. */
export function withLines(text: string): string {
  return text.replaceAll(/[&<>]/g, (mark) => entities[mark] ?? mark).replaceAll('\n', '<br>');
}
