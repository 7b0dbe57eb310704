/** What Microsoft publishes has some tens of KB. */
const mostBytes = 1024 * 1024;

/**
 * The JSON at that address, asked for anew.
 * @throws an Error where it is not there whole within so many milliseconds, or has more than 1 MB.
 */
export async function fetchJson(address: string, milliseconds: number): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(milliseconds) });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`the server answered ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error('the server sends more than 1 MB');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString());
}
