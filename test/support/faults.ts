import { EventEmitter, once } from 'node:events';
import { z } from 'zod';
import { openApp, type App, type Tuning } from '../../bot/app.ts';
import { readSettings } from '../../bot/settings.ts';
import { watchedLog } from './suite-watch.ts';
import { startLimitedTeams, type LimitedTeams } from './teams-limits.ts';

const lineSchema = z.looseObject({
  level: z.number(),
  msg: z.string(),
  code: z.string().optional(),
  remedy: z.string().optional(),
  reference: z.string().optional(),
  err: z.looseObject({ message: z.string() }).optional(),
});

export type FaultLine = z.infer<typeof lineSchema>;

/** A bot in local mode between a database and a Teams that may fail. */
export type FaultStage = {
  readonly app: App;
  readonly teams: LimitedTeams;
  readonly log: readonly FaultLine[];
  /** The first line from now on with that message. */
  readonly nextLine: (msg: string) => Promise<FaultLine>;
  /** What stands on the newest message that arrived in the person's chat: its text, or its card as JSON. */
  readonly newest: (person: string) => string;
  /** Every message that arrived in the person's chat; without what took the place of another. */
  readonly arrived: (person: string) => readonly string[];
  /** Posts what the person types or presses; answers the HTTP status. */
  readonly post: (person: string, activity: object) => Promise<number>;
  readonly passTime: (milliseconds: number) => void;
  /** May be called again. */
  readonly close: () => Promise<void>;
};

let activities = 0;

export async function setFaultStage(databaseUrl: string, tuning: Tuning = {}): Promise<FaultStage> {
  const teams = await startLimitedTeams();
  const log: FaultLine[] = [];
  const written = new EventEmitter();
  const write = (text: string) => {
    const line = lineSchema.parse(JSON.parse(text));
    log.push(line);
    written.emit(line.msg, line);
  };
  let now = new Date('2026-11-20T10:00:00Z');
  const settings = readSettings({ PORT: '0', DATABASE_URL: databaseUrl });
  const app = await openApp(settings, () => now, watchedLog(write), tuning);
  const arrived = (person: string) =>
    teams.arrived
      .filter(({ conversationId }) => conversationId === `chat-${person}`)
      .map(({ body }) => body)
      // An update says which activity it is to replace.
      .filter((body) => !body.includes('"id":"sent-'));
  let closing: Promise<void> | undefined;
  async function end(): Promise<void> {
    await app.close();
    await teams.close();
  }

  return {
    app,
    teams,
    log,
    nextLine: async (msg) => lineSchema.parse((await once(written, msg))[0]),
    arrived,
    newest: (person) => arrived(person).at(-1) ?? '',
    post: async (person, activity) => {
      const response = await fetch(`${app.address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          id: `activity-${(activities += 1)}`,
          channelId: 'msteams',
          serviceUrl: teams.serviceUrl('tenant-1'),
          locale: 'en-GB',
          from: { id: `29:${person}`, name: person, aadObjectId: `aad-${person}` },
          recipient: { id: 'bot', name: 'The bot' },
          conversation: { id: `chat-${person}`, conversationType: 'personal', tenantId: 'tenant-1' },
          ...activity,
        }),
      });
      await response.text();
      return response.status;
    },
    passTime: (milliseconds) => {
      now = new Date(now.getTime() + milliseconds);
    },
    close: () => (closing ??= end()),
  };
}
