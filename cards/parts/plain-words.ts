/**
 * Words from outside, without what no database holds and what would mislead the eye: halves of characters, control
 * characters but for new lines and tabs, and marks that turn the direction of writing, which can swap what is shown.
 */
export function plainWords(words: string): string {
  return words.toWellFormed().replace(/[[\p{Cc}\p{Bidi_Control}]--[\n\r\t]]/gv, '');
}
