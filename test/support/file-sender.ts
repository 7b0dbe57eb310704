import { createServer } from 'node:http';
import { listen } from './listening.ts';
import { give, type Reply } from './reply.ts';
import type { Client, Seen } from './teams.ts';

export type FileSender = {
  /** Sends a file of those bytes as Teams does: it stands where the activity says, and the bot fetches it. */
  readonly send: (client: Client, name: string, bytes: string | Uint8Array, more?: object) => Promise<Seen>;
  /** The attachment that tells of such a file. */
  readonly attach: (name: string, bytes: string | Uint8Array) => object;
  /** What the bot said of itself where it fetched. */
  readonly authorizations: readonly (string | undefined)[];
  /** From now on every fetch is answered so; undefined gives the file. */
  readonly answerWith: (reply: Reply | undefined) => void;
  /** From now on every fetch waits for that first. */
  readonly holdUntil: (moment: Promise<unknown>) => void;
  readonly address: string;
  readonly close: () => Promise<void>;
};

/** The OneDrive of people who send files. */
export async function startFileSender(): Promise<FileSender> {
  const files = new Map<string, string | Uint8Array>();
  const authorizations: (string | undefined)[] = [];
  let answer: Reply | undefined;
  let moment: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization);
    void moment.then(() => {
      if (answer === undefined) response.end(files.get(request.url ?? ''));
      else give(answer, request, response);
    });
  });
  const address = `http://127.0.0.1:${await listen(server)}`;
  const attach: FileSender['attach'] = (name, bytes) => {
    const path = `/${files.size}`;
    files.set(path, bytes);
    const content = {
      downloadUrl: `${address}${path}`,
      uniqueId: '1150D938',
      fileType: name.split('.').at(-1),
    };
    return { contentType: 'application/vnd.microsoft.teams.file.download.info', name, content };
  };
  return {
    attach,
    send: (client, name, bytes, more = {}) => client.say('', { attachments: [attach(name, bytes)], ...more }),
    authorizations,
    answerWith: (reply) => {
      answer = reply;
    },
    holdUntil: (other) => {
      moment = other;
    },
    address,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** What stands of the file in the end: sent anew, or in the place of the word that it is being read. */
export function shownOf({ cards, updates }: Seen): { readonly id: string; readonly card: unknown } {
  const last = updates.at(-1) ?? cards.at(-1);
  if (last === undefined) throw new Error('no card is shown');
  return last;
}
