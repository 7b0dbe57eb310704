/** A stretch of what Teams sends as text: words, or the label of a mention as it stands between its tags. */
export type Piece = { readonly isMention: boolean; readonly text: string };

/**
 * The tags that Teams puts into plain text, whoever wrote the rest; any other `<sign>` is somebody's own. A `>` in a
 * quoted value ends no tag. No part goes past the next `<`, so that the work grows with the length alone.
 */
const tagPattern =
  /<(\/?)(at|quoted|attachment|emoji)(?=[\s/>"'<]|$)((?:"[^"<]*"(?=[\s/>])|'[^'<]*'(?=[\s/>])|[^"'<>])*>|[^<>]*>|(?:\s+[\w:-]+=[^\s<>]*)*)/giu;

type Tag = {
  readonly name: string;
  readonly kind: 'opens' | 'closes' | 'stands-alone';
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
};

/** Takes a text apart at its mentions; all of Teams' tags, and what was quoted between two, are left out. */
export function piecesOf(text: string): Piece[] {
  const tags = [...text.matchAll(tagPattern)].map(readTag);
  const pieces: Piece[] = [];
  let words = '';
  let read = 0;
  let isOpen = false;
  for (const [index, tag] of tags.entries()) {
    if (tag.start < read) continue;
    words = joined(words, text.slice(read, tag.start));
    read = endOfQuote(tags, index) ?? tag.end;
    if (tag.name !== 'at') continue;
    pieces.push({ isMention: isOpen && tag.kind === 'closes', text: words });
    words = '';
    isOpen = tag.kind === 'opens';
  }
  return [...pieces, { isMention: false, text: joined(words, text.slice(read)) }];
}

/** The words without any of Teams' tags: what people type, or are called, is no mention. */
export function withoutTags(text: string): string {
  return piecesOf(text).reduce((words, piece) => joined(words, piece.text), '');
}

/** Two stretches between which something was left out: no second blank, and no tag that was none before. */
export function joined(before: string, after: string): string {
  if (/<\/?[a-z]*$/i.test(before.slice(-12))) return `${before} ${after}`;
  return /\s$/.test(before.slice(-1)) ? before + after.replace(/^[^\S\n]+/, '') : before + after;
}

function readTag(match: RegExpExecArray): Tag {
  const [whole, slash, name = '', rest = ''] = match;
  const kind = slash === '/' ? 'closes' : rest.endsWith('/>') ? 'stands-alone' : 'opens';
  return { name: name.toLowerCase(), kind, start: match.index, end: match.index + whole.length };
}

/** Where a quotation ends that begins with this tag; an opening tag that none of its kind closes is a marker alone. */
function endOfQuote(tags: readonly Tag[], index: number): number | undefined {
  if (tags[index]?.name !== 'quoted' || tags[index].kind !== 'opens') return undefined;
  for (let at = index + 1; at < tags.length; at += 1) {
    const next = tags[at];
    if (next?.name === 'quoted') return next.kind === 'closes' ? next.end : undefined;
  }
  return undefined;
}
