/** How a text is written, by its first bytes. A mark at its beginning tells; else what the bytes can be. */
export function encodingOf(start: Uint8Array, isWhole: boolean): string {
  const [a, b, c] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return unmarkedWide(start) ?? (isUtf8(start, isWhole) ? 'utf-8' : 'windows-1252');
}

/** UTF-16 without its mark: commas, digits and line ends have a zero byte beside them. */
function unmarkedWide(start: Uint8Array): string | undefined {
  const sample = start.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 8;
  if (odd > many && odd > even * 4) return 'utf-16le';
  return even > many && even > odd * 4 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array, isWhole: boolean): boolean {
  try {
    // What breaks off in the middle of a letter is still well written.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}
