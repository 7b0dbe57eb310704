/** Fewer are a message with line breaks. */
const fewestLines = 3;
const longestLine = 60;
const mostWords = 6;

/**
 * Whether the lines of a text look like one column of a table, such as names of customers: several short ones, each
 * another, that begin as names do and end no sentence. It may be wrong, and counts only where nothing else is understood.
 */
export function isColumnOfLines(text: string): boolean {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length >= fewestLines && lines.every(isCell) && new Set(lines).size === lines.length;
}

function isCell(line: string): boolean {
  const isShort = line.length <= longestLine && line.split(/\s+/).length <= mostWords;
  return isShort && /^["'“”]?[\p{Lu}\d]/u.test(line) && !endsSentence(line) && !/^\d+[.)]\s/.test(line);
}

/** "Contoso Inc." and "Contoso S.A." do not. */
function endsSentence(line: string): boolean {
  return /[?!:;,…]$/.test(line) || /\p{L}{5,}\.$/u.test(line);
}
