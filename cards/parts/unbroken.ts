/** "Microsoft 365", "28 February 2027", "1º de abril de 2027", "kl. 9": names and times that read badly over two lines. */
const together =
  /\b(?:Microsoft|Office|Dynamics) 365\b|(?<![\p{L}\d])\d{1,2}º? (?:de )?\p{L}{3,9} (?:de )?\d{4}(?!\d)|\bkl\. \d/gu;

/** There is none of them without one. */
const digit = /\d/;

/** The text with hard spaces where a line must not break. */
export function unbroken(text: string): string {
  if (!digit.test(text)) return text;
  return text.replaceAll(together, (words) => words.replaceAll(' ', '\u00a0'));
}
