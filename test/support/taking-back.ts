import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Turn } from '../../dialogs/turn.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { reminders } from '../../storage/schema.ts';
import { testDatabases } from './databases.ts';
import { storedTalk, type StoredTalk } from './stored-talks.ts';
import type { Place } from './teams.ts';

export const wholeMove =
  'another partner, we are direct bill in Sweden, customer in Norway, invitation accepted, GDAP, one subscription, 40 Business Standard seats, same offer, the number of licences stays the same, ends 28 February 2027, auto-renew off, started 1 March 2026';
const settings = {
  language: 'sv',
  timeZone: 'Asia/Tokyo',
  hour: '7',
  cadence: '45, 10',
  workingDays: '7,1,2',
  partnerModel: 'indirect-reseller',
};

export type Ways = {
  readonly pass: (hours: number) => void;
  readonly remind: (talk: StoredTalk) => Promise<void>;
};
export type Act = (talk: StoredTalk, ways: Ways) => Promise<unknown>;

export const says =
  (...texts: readonly string[]): Act =>
  async (talk) => {
    for (const text of texts) await talk.say(text);
  };

export const does =
  (...acts: readonly Act[]): Act =>
  async (talk, ways) => {
    for (const act of acts) await act(talk, ways);
  };

/** So many hours pass. */
export const later =
  (hours: number): Act =>
  (_, { pass }) => {
    pass(hours);
    return Promise.resolve();
  };

/** Presses a button of the open question or form. */
export const answers =
  (values: object): Act =>
  async (talk) => {
    const { open } = await talk.conversation();
    const shows = open?.shows;
    const verb =
      shows?.kind === 'form' ? { verb: 'form' } : { verb: 'answer', question: Object.keys(values)[0] };
    return await talk.press({ ...verb, card: open?.card, ...values });
  };

/** Presses a button of the card of what is watched first, or of a reminder of it. */
export const ofWatch =
  (values: object): Act =>
  async (talk) => {
    const [watch] = (await talk.stands()).watches;
    return watch === undefined ? undefined : await talk.press({ watchId: watch.id, ...values });
  };

export const savesSettings: Act = (talk) => talk.press({ verb: 'save-settings', ...settings });
export const contoso = says('remind me about Contoso on 31 March 2027');
export const reminded = does(contoso, (talk, { remind }) => remind(talk));

/** Where somebody's changes are taken back: talks in a tenant of the test's own, at a time that it moves. */
export type Scene = {
  readonly talkOf: (user: string, place?: Place) => StoredTalk;
  readonly ways: Ways;
  readonly stored: () => Database;
  readonly now: () => Date;
};

/** Specifies what is taken back, on each database; every test begins at 10:00 UTC on 20 November 2026. */
export function takingBackOnEachDatabase(title: string, specify: (scene: Scene) => void): void {
  for (const { name, make } of testDatabases())
    describe(`${title}, on ${name}`, () => {
      let database: Database | undefined;
      let now = new Date();
      let tests = 0;
      const stored = () => {
        assert.ok(database);
        return database;
      };
      before(async () => {
        database = await openDatabase(await make());
      });
      after(() => stored().close());
      beforeEach(() => {
        now = new Date('2026-11-20T10:00:00Z');
        tests += 1;
      });
      const ways: Ways = {
        pass: (hours) => {
          now = new Date(now.getTime() + hours * 60 * 60 * 1000);
        },
        remind: async (talk) => {
          ways.pass(1);
          const [watch] = (await talk.stands()).watches;
          assert.ok(watch);
          await stored()
            .queries.update(reminders)
            .set({ state: 'sent', sentAt: now, activityId: `reminder-${randomUUID()}` })
            .where(and(eq(reminders.watchId, watch.id), eq(reminders.occasion, 'before-60')));
          ways.pass(0.01);
        },
      };
      const talkOf: Scene['talkOf'] = (user, place) =>
        storedTalk({ database: stored(), clock: () => now, tenantId: `tenant-${tests}` }, user, place);
      specify({ talkOf, ways, stored, now: () => now });
    });
}

/** All that the turn says, in sentences and on cards. */
export function wordsOf(turn: Turn | 'duplicate'): string {
  assert.ok(turn !== 'duplicate');
  return turn.outgoing
    .map((one) => ('shown' in one ? one.shown.summary : 'text' in one ? one.text : ''))
    .join('\n');
}
