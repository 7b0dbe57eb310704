import { UploadError } from '../faults/errors.ts';
import type { MayUploadTo } from '../door/file-hosts.ts';
import type { Exchange } from '../http/exchange.ts';
import type { FilePlace } from '../../dialogs/files/offered-file.ts';

/** Puts the bytes where Teams has said. @throws UploadError */
export type UploadFile = (to: FilePlace, bytes: Uint8Array) => Promise<void>;

/** Milliseconds: somebody waits for it, and Teams for the turn. */
const longest = 15_000;

/**
 * Puts a file there in one piece, without the bot's token: the address itself is the permission. It follows no
 * redirect, which is an answer other than 2xx. Source: learn.microsoft.com/graph/api/driveitem-createuploadsession,
 * “Upload bytes to the upload session”.
 */
export function uploadOver(exchange: Exchange, mayUploadTo: MayUploadTo): UploadFile {
  return async ({ uploadUrl, contentUrl }, bytes) => {
    // The second stands on the card that shows the file.
    if (!mayUploadTo(uploadUrl) || !mayUploadTo(contentUrl)) throw new UploadError('file-host-foreign');
    const { byteLength } = bytes;
    const headers = {
      'content-type': 'application/octet-stream',
      'content-length': byteLength,
      'content-range': `bytes 0-${byteLength - 1}/${byteLength}`,
    };
    const question = { url: uploadUrl, method: 'PUT', headers, body: bytes };
    const status = await statusOf(exchange(question, AbortSignal.timeout(longest)));
    if (status < 200 || status > 299) throw new UploadError('file-not-uploaded', `HTTP status ${status}`);
  };
}

async function statusOf(answering: ReturnType<Exchange>): Promise<number> {
  try {
    return (await answering).status;
  } catch (error) {
    throw new UploadError('file-not-uploaded', 'no answer', error);
  }
}
