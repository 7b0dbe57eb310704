/** A template taken apart: text as it stands, and places where one of several may stand. */
export type Part = { readonly text: string } | { readonly either: readonly (readonly Part[])[] };

/**
 * The templates of a text: `(a|b)` is either, `[a]` and `(a)?` may be left out, commas and lines part templates.
 * Brackets may stand inside a word: `auto[ ]renew[al]` is "auto renew", "autorenew", "auto renewal" and "autorenewal".
 * `{month}` is a slot, which whoever matches the template fills.
 * @throws RangeError for brackets that do not match.
 */
export function templatesIn(text: string): { readonly template: string; readonly parts: readonly Part[] }[] {
  return split(text, ',\n').flatMap((one) => {
    const template = one.trim();
    return template === '' ? [] : [{ template, parts: partsOf(template) }];
  });
}

/** Every phrase that the templates accept, with one space between its words. */
export function saidBy(templates: string): string[] {
  const said = templatesIn(templates).flatMap(({ parts }) => phrasesOf(parts));
  return [...new Set(said.map((phrase) => phrase.trim().replace(/ {2,}/g, ' ')))];
}

function phrasesOf(parts: readonly Part[]): string[] {
  return parts.reduce<string[]>(
    (said, part) => {
      const ways = 'text' in part ? [part.text] : part.either.flatMap(phrasesOf);
      return said.flatMap((begun) => ways.map((way) => begun + way));
    },
    [''],
  );
}

/** Splits at each of the marks that stands outside all brackets. */
function split(text: string, marks: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '(' || letter === '[') depth += 1;
    if (letter === ')' || letter === ']') depth -= 1;
    if (depth < 0) throw new RangeError(`A bracket closes that was not opened: ${text}`);
    if (depth === 0 && marks.includes(letter)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  if (depth !== 0) throw new RangeError(`A bracket is not closed: ${text}`);
  return [...parts, text.slice(from)];
}

function partsOf(template: string): Part[] {
  if (nextBracket(template, 0) === template.length) return [{ text: template }];
  const parts: Part[] = [];
  let at = 0;
  while (at < template.length) {
    const open = nextBracket(template, at);
    if (open > at) parts.push({ text: template.slice(at, open) });
    if (open === template.length) break;
    const end = closing(template, open);
    const ways = split(template.slice(open + 1, end), '|').map(partsOf);
    const isMarked = template.charAt(end + 1) === '?';
    const mayLack = template.charAt(open) === '[' || isMarked;
    parts.push({ either: mayLack ? [[], ...ways] : ways });
    at = end + (isMarked ? 2 : 1);
  }
  return parts;
}

function nextBracket(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1)
    if (text.charAt(at) === '(' || text.charAt(at) === '[') return at;
  return text.length;
}

function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '(' || letter === '[') depth += 1;
    if (letter === ')' || letter === ']') depth -= 1;
    if (depth === 0) return at;
  }
  throw new RangeError(`A bracket is not closed: ${text}`);
}
