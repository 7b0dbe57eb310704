import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listen } from './listening.ts';
import { give, json, type Reply } from './reply.ts';

/** A file that was put there. */
export type Uploaded = {
  readonly path: string;
  readonly range: string | undefined;
  readonly length: string | undefined;
  readonly authorization: string | undefined;
  readonly text: string;
};

export type FileHost = {
  /** Where Teams has a file of that name put, as it says when somebody takes it. */
  readonly place: (name: string) => {
    readonly uploadUrl: string;
    readonly contentUrl: string;
    readonly name: string;
    readonly uniqueId: string;
    readonly fileType: string;
  };
  readonly uploaded: readonly Uploaded[];
  /** From now on every upload is answered so; undefined takes it. */
  readonly answerWith: (reply: Reply | undefined) => void;
  readonly close: () => Promise<void>;
};

/** The OneDrive of a person, as far as bots put files there. */
export async function startFileHost(): Promise<FileHost> {
  const uploaded: Uploaded[] = [];
  let answer: Reply | undefined;
  const server = createServer((request, response) => {
    void (async () => {
      const text = (await buffer(request)).toString('utf8');
      if (answer !== undefined) {
        give(answer, request, response);
        return;
      }
      const { url: path = '', headers } = request;
      const { authorization } = headers;
      const range = headers['content-range'];
      uploaded.push({ path, range, length: headers['content-length'], authorization, text });
      give(json(201, { id: '1' }), request, response);
    })();
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  return {
    place: (name) => ({
      uploadUrl: `${origin}/upload/${encodeURIComponent(name)}`,
      contentUrl: `${origin}/personal/ada/Documents/${encodeURIComponent(name)}`,
      name,
      uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C9D',
      fileType: name.split('.').at(-1) ?? '',
    }),
    uploaded,
    answerWith: (reply) => {
      answer = reply;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
