import { sql } from 'drizzle-orm';
import { makeAdapter } from '../../bot/teams/adapter.ts';
import type { UploadFile } from '../../bot/teams/upload-file.ts';
import { readActivity } from '../../bot/turn/activity.ts';
import { fileReader } from '../../bot/process/file-reader.ts';
import { rememberChosenLanguages } from '../../bot/turn/chosen-languages.ts';
import { serviceUrlRule } from '../../bot/door/service-urls.ts';
import { makeTurns } from '../../bot/turn/turns.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { makeReminderEngine, type ReminderEngine } from './reminder-engine.ts';
import { watchedLog } from './suite-watch.ts';
import { startLimitedTeams, unlimited, type LimitedTeams, type Reply } from './teams-limits.ts';

/** What the tests of places need of a bot: its turns and its reminders on one database, with a clock that they move. */
export type Scene = {
  readonly database: Database;
  readonly teams: LimitedTeams;
  /** Has Ada do something, unless the activity says otherwise; answers the bodies of what the bot sent. */
  readonly post: (activity: object) => Promise<readonly string[]>;
  /** Moves the clock; ISO instant. */
  readonly setTime: (instant: string) => void;
  /** Sends what is due at the moment; answers what arrived. */
  readonly remind: (at: string | Date) => Promise<readonly { conversationId: string; body: string }[]>;
  /** From now on Teams answers so. */
  readonly answer: (reply: Reply) => void;
  /** Once, while a reminder waits for its turn to be sent. */
  readonly whileWaiting: (happens: () => Promise<void>) => void;
  /** Requests since the last call. */
  readonly requests: () => number;
  readonly rows: ReminderEngine['rows'];
  readonly outcomes: ReminderEngine['outcomes'];
  /** As it was when it was opened: nothing stored, and Teams takes everything. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Nobody sends a file there, or takes one unless the scene has a place for it. */
const noFiles = {
  upload: () => Promise.reject(new Error('no file is put anywhere')),
  fetchFile: () => Promise.reject(new Error('no file is fetched')),
  readFile: fileReader(),
};

const began = new Date('2026-11-20T10:00:00Z');

/** `isServed`: whose people are served, where not all are; `upload`: where files go that people take. */
export async function openScene(
  address: string,
  isServed?: (tenantId: string) => boolean,
  upload: UploadFile = noFiles.upload,
): Promise<Scene> {
  const database = await openDatabase(address);
  const teams = await startLimitedTeams(0, unlimited);
  let meanwhile: (() => Promise<void>) | undefined;
  const engine = makeReminderEngine({
    database,
    ...(isServed === undefined ? {} : { isServed }),
    onPause: async () => {
      const happens = meanwhile;
      meanwhile = undefined;
      await happens?.();
    },
  });
  const log = watchedLog();
  const adapter = makeAdapter({ type: 'local' }, serviceUrlRule({ local: true, more: [] }), log);
  let now = began;
  const chosen = rememberChosenLanguages();
  const turns = makeTurns({
    database,
    chosen,
    service: { version: '1.2.3' },
    clock: () => now,
    log,
    ...noFiles,
    upload,
  });
  let activities = 0;
  let requests = 0;
  let reply: Reply = { status: 201 };
  teams.answerWith(() => {
    requests += 1;
    return reply;
  });
  return {
    database,
    teams,
    post: async (activity) => {
      const before = teams.arrived.length;
      const reading = readActivity({
        type: 'message',
        id: `activity-${(activities += 1)}`,
        channelId: 'msteams',
        serviceUrl: teams.serviceUrl('tenant-1'),
        locale: 'en-GB',
        from: { id: '29:ada', name: 'Ada', aadObjectId: 'aad-ada' },
        recipient: { id: '28:bot', name: 'The bot' },
        conversation: { id: 'a:ada', conversationType: 'personal', tenantId: 'tenant-1' },
        channelData: { tenant: { id: 'tenant-1' } },
        ...activity,
      });
      if (!('activity' in reading)) throw new Error(`unreadable: ${reading.unreadable.join(', ')}`);
      await adapter.take(reading.activity, turns.take);
      return teams.arrived.slice(before).map(({ body }) => body);
    },
    setTime: (instant) => {
      now = new Date(instant);
    },
    remind: async (at) => {
      now = new Date(at);
      // Sends are paced by the database's clock, which nobody moves.
      await database.queries.execute(sql`delete from send_slot`);
      const before = teams.arrived.length;
      await engine.run(now);
      return teams.arrived.slice(before);
    },
    answer: (other) => {
      reply = other;
    },
    whileWaiting: (happens) => {
      meanwhile = happens;
    },
    requests: () => {
      const counted = requests;
      requests = 0;
      return counted;
    },
    rows: engine.rows,
    outcomes: engine.outcomes,
    clear: async () => {
      reply = { status: 201 };
      requests = 0;
      now = began;
      await database.queries.execute(
        sql`truncate watch, reminder, move, hand_over, stand_in, notice, subscription, import, subscription_before, wish, held_file, file_answers, given_list, feedback, place, person, undo_step, conversation, processed_activity, send_slot`,
      );
    },
    close: async () => {
      await turns.idle();
      await teams.close();
      await database.close();
    },
  };
}
