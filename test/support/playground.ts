import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Service } from '../../scripts/playground/service.ts';
import { startBotAndPlayground, type Running } from '../../scripts/playground/start.ts';
import type { Stage } from './playground-client.ts';
import { readConfig } from './playground-config.ts';
import { followLog } from './playground-log.ts';
import { noteLog } from './suite-watch.ts';
import type { Place } from './teams.ts';

/** The bot and the Agents Playground as processes of their own, on free ports. */
export type Playground = Stage & {
  readonly personal: Place;
  readonly group: Place;
  readonly channel: Place;
  readonly stop: () => Promise<void>;
};

export async function startPlayground(databaseUrl: string): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
  const services: Service[] = [];
  const stop = async () => {
    await Promise.all(services.map((service) => service.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const running = await startBotAndPlayground(wanted(folder, databaseUrl), (service) =>
      services.push(service),
    );
    return await connect(running, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

function wanted(folder: string, databaseUrl: string) {
  return {
    env: { ...process.env, MESSAGES_PER_10_SECONDS: '1000000' },
    botPort: 0,
    playgroundPort: 0,
    databaseUrl,
    opensBrowser: false,
    logFolder: folder,
    onBotLine: noteLog,
    signal: new AbortController().signal,
  };
}

async function connect({ playgroundUrl: url }: Running, stop: () => Promise<void>): Promise<Playground> {
  const config = await readConfig(url);
  const log = await followLog(url);
  return {
    url,
    config,
    log,
    personal: { conversationId: config.personalChat.id, type: 'personal' },
    group: { conversationId: config.groupChats[0].id, type: 'groupChat' },
    channel: { conversationId: config.teams[0].id, type: 'channel' },
    stop: async () => {
      log.close();
      await stop();
    },
  };
}
