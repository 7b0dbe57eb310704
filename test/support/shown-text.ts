type Said = { readonly text?: string | undefined; readonly textFormat?: string | undefined };

/** What clients show of a message's text. */
export function shownText({ text, textFormat }: Said): string | undefined {
  if (textFormat !== 'xml') return text;
  return text
    ?.replaceAll('<br>', '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
