import assert from 'node:assert/strict';
import { testDatabases } from '../support/databases.ts';
import { heardIn, teamOn, type Heard, type TeamMember } from '../support/colleague-scene.ts';
import { openScene, type Scene } from '../support/scene.ts';
import type { Reply } from '../support/teams-limits.ts';

const blocked = { status: 403, code: 'ConversationBlockedByUser' } as const;
const went = { status: 201 } as const;
const inTheChannel = '19:team@thread.tacv2';

for (const { name, make } of testDatabases())
  describe(`reminders of somebody who is away, or cannot be reached, on ${name}`, () => {
    let scene: Scene;
    let member: ReturnType<typeof teamOn>;
    let ada: TeamMember;
    let bo: TeamMember;
    before(async () => {
      scene = await openScene(await make());
      member = teamOn(scene);
    });
    after(() => scene.close());
    beforeEach(async () => {
      scene.teams.answerWith(() => went);
      await scene.clear();
      [ada, bo] = [member('Ada Alm'), member('Bo Ek')];
      await bo.say('hello');
    });

    type Told = Heard & { readonly where: string };

    async function told(at: string): Promise<readonly Told[]> {
      const sent = await scene.remind(at);
      return sent.map(({ conversationId, body }) => ({ where: conversationId, ...heardIn([body]) }));
    }

    /** From now on Teams refuses these places. */
    function refuse(...places: readonly string[]): void {
      scene.teams.answerWith(({ conversationId }): Reply =>
        places.includes(conversationId) ? blocked : went,
      );
    }

    const where = (all: readonly Told[]) => all.map((one) => one.where);
    const watching = (person: TeamMember) => person.say('remind me about Contoso on 31 March 2027');
    const doing = (heard: Heard, what: string) => {
      const submit = heard.submits.find((one) => one['do'] === what);
      assert.ok(submit, `${what} is offered`);
      return submit;
    };

    it('come to who stands in until the day has passed, with whose they are and why; both are told', async () => {
      await watching(ada);
      assert.match(
        (await ada.say('stand-in Bo until 10 March 2027')).words,
        /Bo Ek is your stand-in until 10 March/,
      );
      const [asked] = await told('2026-11-20T10:01:00Z');
      assert.equal(asked?.where, 'a:bo-ek');
      assert.match(asked.words, /Ada Alm is away until 10 March 2027/);
      const [first, ...more] = await told('2027-03-01T09:00:00Z');
      assert.deepEqual([first?.where, more], ['a:bo-ek', []]);
      assert.match(first?.words ?? '', /stand-in for Ada Alm, who is away until 10 March 2027/);
      assert.deepEqual(where(await told('2027-03-10T23:59:00Z')), []);
      assert.deepEqual(where(await told('2027-03-11T00:01:00Z')).sort(), ['a:ada-alm', 'a:bo-ek']);
      assert.deepEqual(where(await told('2027-03-24T09:00:00Z')), ['a:ada-alm']);
      assert.deepEqual(where(await told('2027-03-24T09:05:00Z')), [], 'nothing comes twice');
    });

    it('can be settled by who stands in, by buttons and in words', async () => {
      await watching(ada);
      await ada.say('stand-in Bo until 1 April 2027');
      await told('2026-11-20T10:01:00Z');
      const [first] = await told('2027-03-01T09:00:00Z');
      assert.match((await bo.press({ ...doing(first ?? raise(), 'snooze') })).words, /Contoso/);
      assert.deepEqual(where(await told('2027-03-02T09:00:00Z')), ['a:bo-ek'], 'the snooze');
      assert.match((await bo.say('done')).words, /Done|Contoso/);
      assert.deepEqual(await told('2027-03-24T09:00:00Z'), []);
      assert.match((await ada.say('reminders')).words, /no reminders|nothing|aren’t|not/i);
    });

    it('are nobody else’s to settle', async () => {
      const eve = member('Eve Berg');
      await eve.say('hello');
      await watching(ada);
      await ada.say('stand-in Bo until 1 April 2027');
      const [, first] = [await told('2026-11-20T10:01:00Z'), (await told('2027-03-01T09:00:00Z'))[0]];
      const answer = await eve.press({ ...doing(first ?? raise(), 'done') });
      assert.match(answer.words, /can’t find|Only/);
      assert.equal((await told('2027-03-24T09:00:00Z')).length, 1);
    });

    it('come to themselves again once they end it, also what is on its way', async () => {
      await watching(ada);
      await ada.say('stand-in Bo until 1 April 2027');
      await told('2026-11-20T10:01:00Z');
      assert.match((await ada.say('stand-in off')).words, /no longer your stand-in/);
      const sent = await told('2027-03-01T09:00:00Z');
      assert.deepEqual(where(sent).sort(), ['a:ada-alm', 'a:bo-ek']);
      assert.match(
        sent.find((one) => one.where === 'a:bo-ek')?.words ?? '',
        /no longer the stand-in for Ada/,
      );
    });

    it('are asked until when, and of whom, where that is not said; never of oneself, nor of who is away too', async () => {
      const asked = await ada.say('stand-in Bo Ek');
      assert.match(asked.words, /Until which day/);
      const submit = asked.submits.find((one) => one['verb'] === 'set-stand-in') ?? {};
      assert.match(
        (await ada.press({ ...submit, standInUntil: '2026-12-24' })).words,
        /until 24 December 2026/,
      );
      assert.match((await ada.say('stand-in Ada Alm until 1 December')).words, /your own stand-in/);
      assert.match((await bo.say('stand-in Ada Alm until 1 December')).words, /Ada Alm is away too/);
      assert.match((await ada.say('stand-in Mallory until 1 December')).words, /nobody called “Mallory”/);
      assert.match((await ada.say('stand-in Bo Ek until 1 December 2025')).words, /Until which day/);
      assert.match((await ada.say('settings')).words, /Stand-in: Bo Ek until 24 December 2026/);
    });

    it('go to the move’s channel where they could not be delivered twice, once', async () => {
      await ada.planInChannel('Contoso');
      const personal = await ada.press({ verb: 'moves' });
      await ada.press(personal.submits.find((one) => one['verb'] === 'open-move') ?? {});
      await ada.press({ verb: 'show-move', moveId: String(personal.submits[0]?.['moveId']) });
      await ada.say('remind me on 14 January 2027 to call Contoso');
      await scene.database.queries.execute(
        `update watch set move_id = (select id from move limit 1) where kind = 'own-words'`,
      );
      refuse('a:ada-alm');
      assert.deepEqual(await ofAda(await told('2027-01-14T09:00:00Z')), []);
      await told('2027-01-15T09:00:00Z');
      const inChannel = (await told('2027-01-15T09:01:00Z')).filter(isCall);
      assert.deepEqual(where(inChannel), [inTheChannel]);
      assert.match(inChannel[0]?.words ?? '', /couldn’t reach Ada Alm/);
      assert.match((await bo.pressInChannel(doing(inChannel[0] ?? raise(), 'done'))).words, /Contoso|Done/);
      scene.teams.answerWith(() => went);
      await ada.say('hello');
      assert.deepEqual((await told('2027-01-16T09:00:00Z')).filter(isCall), []);
    });

    const isCall = (one: Heard) => /call Contoso/i.test(one.words);
    const ofAda = (all: readonly Told[]) => Promise.resolve(where(all.filter(isCall)));

    it('go to who stands in where their own chat refuses, and wait as before where that one does too', async () => {
      await watching(ada);
      await ada.say('stand-in Bo until 1 April 2027');
      await told('2026-11-20T10:01:00Z');
      refuse('a:bo-ek');
      assert.deepEqual(await told('2027-03-01T09:00:00Z'), []);
      assert.deepEqual(where(await told('2027-03-01T09:01:00Z')), ['a:ada-alm'], 'nobody else is left');
      refuse('a:bo-ek', 'a:ada-alm');
      assert.deepEqual(await told('2027-03-24T09:00:00Z'), []);
      for (const at of ['2027-03-24T09:01:00Z', '2027-03-24T09:02:00Z']) assert.deepEqual(await told(at), []);
      scene.teams.answerWith(() => went);
      await ada.say('hello');
      assert.equal((await told('2027-03-25T09:03:00Z')).length, 1, 'once somebody is back');
    });

    it('are lost by no stand-in who is forgotten', async () => {
      await watching(ada);
      await ada.say('stand-in Bo until 1 April 2027');
      const forget = await bo.say('forget me');
      await bo.press(forget.submits.find((one) => one['verb'] === 'forget-everything') ?? {});
      assert.deepEqual(where(await told('2027-03-01T09:00:00Z')), ['a:ada-alm']);
      assert.match((await ada.say('stand-in')).words, /no stand-in/);
    });

    it('go to whoever has got the move while they were being sent, once', async () => {
      await ada.plan('Contoso');
      scene.whileWaiting(async () => {
        await ada.say('give Contoso to Bo Ek');
      });
      const sent = [...(await told('2026-12-30T12:00:00Z')), ...(await told('2026-12-30T12:01:00Z'))].filter(
        (one) => one.words.includes('Reminder'),
      );
      assert.deepEqual(where(sent), ['a:bo-ek']);
    });
  });

function raise(): never {
  throw new Error('nothing was sent');
}
