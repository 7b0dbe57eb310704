import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { testDatabases } from '../support/databases.ts';
import { heardIn, teamOn, type Heard, type TeamMember } from '../support/colleague-scene.ts';
import { openScene, type Scene } from '../support/scene.ts';

for (const { name, make } of testDatabases())
  describe(`a move that is handed over, on ${name}`, () => {
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
      await scene.clear();
      [ada, bo] = [member('Ada Alm'), member('Bo Ek')];
      await bo.say('hello');
    });

    /** What people are told of the bot's own accord at that moment, with where. */
    async function told(at: string): Promise<readonly (Heard & { readonly where: string })[]> {
      const sent = await scene.remind(at);
      return sent.map(({ conversationId, body }) => ({ where: conversationId, ...heardIn([body]) }));
    }

    const soon = '2026-11-20T10:01:00Z';
    const pressing = (heard: Heard, verb: string) => {
      const submit = heard.submits.find((one) => one['verb'] === verb);
      assert.ok(submit, `${verb} is offered`);
      return submit;
    };

    it('is the colleague’s, who is told once with the way to it, and so are its reminders', async () => {
      await ada.plan('Contoso');
      assert.match((await ada.say('give Contoso to Bo Ek')).words, /Contoso is with Bo Ek now/);
      assert.match((await ada.say('my moves')).words, /no open moves/);
      const [first, ...more] = await told(soon);
      assert.equal(more.length, 0);
      assert.equal(first?.where, 'a:bo-ek');
      assert.match(first.words, /Ada Alm has handed Contoso over to you/);
      assert.match((await bo.press(pressing(first, 'show-move'))).words, /Microsoft Customer Agreement/);
      assert.match((await bo.press(pressing(first, 'moves'))).words, /Contoso/);
      assert.deepEqual(await told('2026-11-20T10:02:00Z'), []);
      const reminded = await told('2026-12-30T12:00:00Z');
      assert.deepEqual(
        reminded.map(({ where }) => where),
        ['a:bo-ek'],
      );
    });

    it('comes back by undo, and the colleague is told', async () => {
      await ada.plan('Contoso');
      await ada.say('give Contoso to Bo Ek');
      await told(soon);
      assert.match((await ada.say('undo')).words, /Hand-over taken back/);
      assert.match((await told('2026-11-20T10:02:00Z'))[0]?.words ?? '', /taken Contoso back/);
      assert.match((await ada.say('my moves')).words, /Contoso/);
      assert.match((await bo.say('my moves')).words, /no open moves/);
      assert.equal((await told('2026-12-30T12:00:00Z'))[0]?.where, 'a:ada-alm');
    });

    it('is not told of where it is taken back before anybody was', async () => {
      await ada.plan('Contoso');
      await ada.say('give Contoso to Bo Ek');
      await ada.say('undo');
      assert.deepEqual(await told(soon), []);
    });

    it('stays where it is once the colleague has given it to somebody else', async () => {
      const eve = member('Eve Berg');
      await eve.say('hello');
      await ada.plan('Contoso');
      await ada.say('give Contoso to Bo Ek');
      await bo.say('give Contoso to Eve Berg');
      assert.match((await ada.say('undo')).words, /changed|since|other/i);
      assert.match((await eve.say('my moves')).words, /Contoso/);
    });

    for (const { language, said, expected } of [
      { language: 'sv-SE', said: 'lämna över alla mina flyttar till Bo Ek', expected: /nu hos Bo Ek/ },
      { language: 'pt-BR', said: 'passe a Contoso para Bo Ek', expected: /agora está com Bo Ek/ },
    ])
      it(`is given in ${language}, and told in the colleague’s own language`, async () => {
        const own = member('Ada Alm', language);
        await own.plan('Contoso');
        assert.match((await own.say(said)).words, expected);
        assert.match((await told(soon))[0]?.words ?? '', /has handed Contoso over to you/);
      });

    it('waits for a colleague without the bot, who is mentioned in the channel, and goes over when they add it', async () => {
      await ada.plan('Contoso');
      const given = await ada.sayInChannel('give Contoso to <at>Eve Berg</at>', ['Eve Berg']);
      assert.match(given.words, /<at>Eve Berg<\/at> – Ada Alm wants to hand Contoso over/);
      assert.deepEqual(given.entities, [
        { type: 'mention', text: '<at>Eve Berg</at>', mentioned: { id: '29:eve-berg', name: 'Eve Berg' } },
      ]);
      assert.match((await ada.say('my moves')).words, /goes to Eve Berg/);
      assert.equal((await told('2026-12-30T12:00:00Z'))[0]?.where, 'a:ada-alm', 'reminders stay meanwhile');
      const eve = member('Eve Berg');
      assert.match((await eve.install()).words, /Ada Alm has handed Contoso over to you/);
      const [back] = await told('2026-12-30T12:05:00Z');
      assert.equal(back?.where, 'a:ada-alm');
      assert.match(back.words, /Eve Berg has me now and has taken over Contoso/);
      assert.match((await eve.say('my moves')).words, /Contoso/);
      assert.doesNotMatch((await ada.say('my moves')).words, /Contoso/);
      assert.equal((await told('2027-01-29T12:00:00Z'))[0]?.where, 'a:eve-berg');
    });

    it('stays where it is once what waits is withdrawn', async () => {
      await ada.plan('Contoso');
      await ada.sayInChannel('give Contoso to <at>Eve Berg</at>', ['Eve Berg']);
      const progress = await ada.press(pressing(await ada.say('my moves'), 'open-move'));
      assert.match(
        (await ada.press(pressing(progress, 'withdraw-hand-over'))).words,
        /withdrawn: Contoso stays/,
      );
      assert.match((await ada.say('cancel the hand-over')).words, /Nothing is waiting/);
      assert.doesNotMatch((await member('Eve Berg').install()).words, /handed/);
      assert.match((await ada.say('my moves')).words, /Contoso/);
    });

    it('is asked for where a name fits several, and says how where it fits nobody', async () => {
      const other = member('Bo Ström');
      await other.say('hello');
      await ada.plan('Contoso');
      const which = await ada.say('give Contoso to Bo');
      assert.match(which.words, /Who do you mean/);
      const toOther = which.submits.find(({ to }) => to === 'aad-bo-str-m');
      await ada.press(toOther ?? {});
      assert.match((await other.say('my moves')).words, /Contoso/);
      assert.match((await ada.say('give all my moves to Mallory')).words, /nobody called “Mallory”/);
    });

    it('is given by whose it is alone, while everybody in its channel ticks on its plan', async () => {
      const plan = await ada.planInChannel('Contoso');
      assert.match((await bo.sayInChannel('give Contoso to Bo Ek')).words, /Only Ada Alm can/);
      const progress = await bo.pressInChannel(pressing(plan, 'steps'));
      assert.match((await bo.pressInChannel(pressing(progress, 'tick'))).words, /Done: /);
      assert.match(
        (await bo.pressInChannel(pressing(progress, 'close-move'))).words,
        /Only Ada Alm can close/,
      );
      assert.match((await ada.sayInChannel('my moves')).words, /1 of 3 steps done/);
    });

    it('goes to nobody who has as much as one person can have', async () => {
      await ada.plan('Contoso');
      await scene.database.queries.execute(sql`
        insert into move (id, tenant_id, user_id, conversation_id, maker_name, answers, edition, status, created_at, updated_at)
        select gen_random_uuid(), tenant_id, 'aad-bo-ek', 'a:bo-ek', '', answers, edition, 'open', created_at, updated_at
        from move, generate_series(1, 500)
      `);
      assert.match((await ada.say('give Contoso to Bo Ek')).words, /as many moves or reminders/);
      assert.match((await ada.say('my moves')).words, /Contoso/);
    });

    it('is nobody’s any more once either side is forgotten', async () => {
      await ada.plan('Contoso');
      await ada.sayInChannel('give Contoso to <at>Eve Berg</at>', ['Eve Berg']);
      const first = await ada.say('my data');
      assert.match(first.words, /"hand-overs": \[[^]*Eve Berg/);
      await ada.press(pressing(await ada.say('forget me'), 'forget-everything'));
      assert.doesNotMatch((await member('Eve Berg').install()).words, /handed/);
    });
  });
