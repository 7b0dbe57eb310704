import { startApp, type Tuning } from '../../bot/app.ts';
import { readSettings } from '../../bot/settings.ts';
import { submitOf } from './card.ts';
import { embedded } from './databases.ts';
import { startConnector, type Connector, type Sent } from './connector.ts';
import { shownText } from './shown-text.ts';
import { watchedLog } from './suite-watch.ts';

/** What the bot did in one turn, as Teams saw it. */
export type Seen = {
  readonly texts: readonly string[];
  /** The cards that were sent, newest last. */
  readonly cards: readonly { readonly id: string; readonly card: unknown }[];
  readonly updates: readonly { readonly id: string; readonly card: unknown }[];
  /** Teams' own cards about files, by what they are. */
  readonly files?: readonly FileCard[];
  /** What was taken away. */
  readonly removed?: readonly string[];
};

export type FileCard = {
  readonly id: string;
  readonly kind: 'consent' | 'info';
  readonly name: string | undefined;
  readonly contentUrl: string | undefined;
  readonly content: unknown;
};

export type Place = { readonly conversationId: string; readonly type: 'personal' | 'groupChat' | 'channel' };

/** One person in one place, as their Teams client acts. */
export type Client = {
  readonly say: (text: string, extra?: object) => Promise<Seen>;
  /** Submits what a card's button holds, with inputs merged in as clients do. */
  readonly press: (data: object, inputs?: object, extra?: object) => Promise<Seen>;
  /** Presses the Nth button of the newest card in this place. */
  readonly pressOn: (card: unknown, verb: string, inputs?: object) => Promise<Seen>;
  readonly post: (activity: object) => Promise<Seen>;
  readonly install: () => Promise<Seen>;
  readonly uninstall: () => Promise<Seen>;
};

export type Teams = {
  /** Where the bots listen. */
  readonly addresses: readonly string[];
  readonly connector: Connector;
  /** Their client reports British English unless told otherwise. */
  readonly client: (user: string, place?: Place, locale?: string) => Client;
  /** Moves the bot's clock; ISO instant. */
  readonly setTime: (instant: string) => void;
  readonly passTime: (milliseconds: number) => void;
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const bot = { id: 'bot', name: 'The bot' };

/** The whole bot with its HTTP server and database, or several on one, between Teams clients and a connector of ours. */
export async function startTeams(
  databaseUrl?: string,
  bots = 1,
  messagesPer10Seconds = 1_000_000,
  environment: Readonly<Record<string, string>> = {},
  tuning: Tuning = {},
): Promise<Teams> {
  const connector = await startConnector();
  const settings = readSettings({
    ...environment,
    PORT: '0',
    MESSAGES_PER_10_SECONDS: String(messagesPer10Seconds),
    DATABASE_URL: databaseUrl ?? (await embedded.make()),
  });
  let now = new Date('2026-11-20T10:00:00Z');
  let activities = 0;
  const start = () =>
    Promise.all(Array.from({ length: bots }, () => startApp(settings, () => now, watchedLog(), tuning)));
  let apps = await start();

  async function closeAll(): Promise<void> {
    await Promise.all(apps.map((app) => app.close()));
  }

  async function post(activity: object): Promise<Seen> {
    const before = connector.requests.length;
    // Each activity reaches the next bot, so that none can rely on its own memory.
    const app = apps[activities % apps.length];
    const response = await fetch(`${app?.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    if (!response.ok) throw new Error(`the bot answered ${response.status}: ${await response.text()}`);
    return seenIn(connector.requests.slice(before));
  }

  function client(user: string, place?: Place, locale = 'en-GB'): Client {
    const { conversationId, type } = place ?? { conversationId: `chat-${user}`, type: 'personal' };
    const base = () => ({
      id: `activity-${(activities += 1)}`,
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      locale,
      from: { id: `29:${user}`, name: user, aadObjectId: `aad-${user}` },
      recipient: bot,
      conversation: { id: conversationId, conversationType: type, tenantId: 'tenant-1' },
      channelData: { tenant: { id: 'tenant-1' } },
    });
    const mention =
      type === 'personal'
        ? {}
        : { entities: [{ type: 'mention', mentioned: bot, text: '<at>The bot</at>' }] };
    const say: Client['say'] = (text, extra = {}) =>
      post({
        ...base(),
        type: 'message',
        text: type === 'personal' ? text : `<at>The bot</at> ${text}`,
        ...mention,
        ...extra,
      });
    const press: Client['press'] = (data, inputs = {}, extra = {}) =>
      post({ ...base(), type: 'message', value: { ...data, ...inputs }, ...extra });
    return {
      say,
      press,
      pressOn: (card, verb, inputs = {}) => {
        const data = submitOf(card, verb);
        if (data === undefined) throw new Error(`the card has no button that submits ${verb}`);
        return press(data, inputs);
      },
      post: (activity) => post({ ...base(), ...activity }),
      install: () => post({ ...base(), type: 'installationUpdate', action: 'add' }),
      uninstall: () => post({ ...base(), type: 'installationUpdate', action: 'remove' }),
    };
  }

  return {
    get addresses() {
      return apps.map(({ address }) => address);
    },
    connector,
    client,
    setTime: (instant) => {
      now = new Date(instant);
    },
    passTime: (milliseconds) => {
      now = new Date(now.getTime() + milliseconds);
    },
    restart: async () => {
      await closeAll();
      apps = await start();
    },
    close: async () => {
      await closeAll();
      await connector.close();
    },
  };
}

function seenIn(requests: readonly Sent[]): Seen {
  const cards = (how: Sent['how']) =>
    requests
      .filter((request) => request.how === how)
      .flatMap(({ id, activity }) =>
        (activity.attachments ?? [])
          .filter(({ contentType }) => fileKindOf(contentType) === undefined)
          .map(({ content }) => ({ id, card: content })),
      );
  const removed = requests.filter(({ how }) => how === 'removed').map(({ id }) => id);
  const files = requests.flatMap(({ id, activity }) =>
    (activity.attachments ?? []).flatMap(({ contentType, name, contentUrl, content }) => {
      const kind = fileKindOf(contentType);
      return kind === undefined ? [] : [{ id, kind, name, contentUrl, content }];
    }),
  );
  return {
    texts: requests.flatMap(({ activity }) => shownText(activity) ?? []),
    cards: cards('sent'),
    updates: cards('updated'),
    ...(files.length > 0 ? { files } : {}),
    ...(removed.length > 0 ? { removed } : {}),
  };
}

function fileKindOf(contentType: string): FileCard['kind'] | undefined {
  const [, kind] = /^application\/vnd\.microsoft\.teams\.card\.file\.(consent|info)$/.exec(contentType) ?? [];
  return kind === 'consent' || kind === 'info' ? kind : undefined;
}
