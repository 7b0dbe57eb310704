import assert from 'node:assert/strict';
import { submitsOn, textOn } from './card.ts';
import { startFileHost, type FileHost } from './file-host.ts';
import { shownOf, startFileSender, type FileSender } from './file-sender.ts';
import { newestCard } from './talk.ts';
import type { Client, Seen } from './teams.ts';

/** Where the subscriptions of a list are. */
export const ours = { whereabouts: 'ours' };
export const elsewhere = { whereabouts: 'elsewhere', where: 'another partner' };

/** The text of the card, without the marks that keep names from becoming links. */
export function plainText(card: unknown): string {
  return textOn(card).replaceAll('\u2060', '');
}

/** The text of the newest card. */
export function shownText(seen: Seen): string {
  return plainText(newestCard(seen));
}

/** What such a button on the newest card submits, if there is one. */
export function submittedBy(seen: Seen, verb: string): Record<string, unknown> | undefined {
  return submitsOn(newestCard(seen)).find((one) => one['verb'] === verb);
}

/** Presses such a button on the newest card. */
export async function pressNewest(client: Client, on: Seen, verb: string): Promise<Seen> {
  const data = submittedBy(on, verb);
  assert.ok(data, `${verb} is offered`);
  return await client.press(data);
}

/** Presses on the card that stands there for the file. */
export async function pressOnFile(
  client: Client,
  on: Seen,
  verb: string,
  inputs: object = {},
): Promise<Seen> {
  const { id: replyToId, card } = shownOf(on);
  const data = submitsOn(card).find((one) => one['verb'] === verb);
  assert.ok(data, `${verb} is offered`);
  return await client.press(data, inputs, { replyToId });
}

/** People's OneDrives while the tests of a suite run: where lists are sent from, and files are taken to. */
export function oneDrives() {
  let sender: FileSender | undefined;
  let host: FileHost | undefined;
  before(async () => {
    sender = await startFileSender();
    host = await startFileHost();
  });
  after(async () => {
    await sender?.close();
    await host?.close();
  });
  return {
    get sender(): FileSender {
      assert.ok(sender);
      return sender;
    },
    get host(): FileHost {
      assert.ok(host);
      return host;
    },
    /** Sends the list and keeps it. */
    keep: async (client: Client, list: string, at: object = ours): Promise<Seen> => {
      assert.ok(sender);
      return await pressOnFile(client, await sender.send(client, 'list.csv', list), 'keep-file', at);
    },
  };
}
