/** OneDrive takes no longer ones gladly, and nobody reads them. */
const most = 80;

/**
 * A name that OneDrive takes: without the characters that it refuses, nor dots or blanks at its ends. Source:
 * support.microsoft.com, “Restrictions and limitations in OneDrive and SharePoint”, as read in November 2026.
 */
export function fileNamed(words: string, ending: string): string {
  const plain = words
    .replace(/[\p{Cc}\p{Cf}"*:<>?/\\|#%~]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, most)
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${plain}.${ending}`;
}
