import assert from 'node:assert/strict';
import pg from 'pg';
import { z } from 'zod';
import { languageByTag } from '../../languages/all.ts';
import { languageIds } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import { spareBytes } from '../../storage/spare-space.ts';
import { submitsOn } from '../support/card.ts';
import { embedded, testDatabases } from '../support/databases.ts';
import { failedWords } from '../support/failed-words.ts';
import { setFaultStage, type FaultLine, type FaultStage } from '../support/faults.ts';
import { openGate } from '../support/gate.ts';

const messageSchema = z.object({ text: z.string().default('') });

/** The reference in the calm sentence, in whichever language it is. */
function referenceIn(message: string): string | undefined {
  return languageIds
    .map((language) => {
      const [before, after] = failedWords(speechFor(language));
      const { text } = messageSchema.parse(JSON.parse(message));
      return text.startsWith(before) && text.endsWith(after) ? text.slice(before.length).trim() : undefined;
    })
    .find((found) => found !== undefined);
}

/** The log line that the person's reference leads to; it says what it was and what is to be done. */
function lineBehind(stage: FaultStage, person: string): FaultLine {
  const reference = referenceIn(stage.newest(person));
  assert.match(String(reference), /^[0-9a-f]{8}$/);
  const lines = stage.log.filter((line) => line.reference === reference);
  assert.equal(lines.length, 1, 'one line has that reference');
  const [line] = lines;
  assert.ok(line?.err !== undefined && line.remedy !== undefined && line.remedy.length > 20);
  return line;
}

for (const { name, make } of testDatabases().filter((one) => one.name === 'PostgreSQL'))
  describe(`a database that fails in a turn, on ${name}`, () => {
    it('leads from the person’s reference to its cause and remedy, in each language', async () => {
      const gate = await openGate(await make());
      const stage = await setFaultStage(gate.address);
      try {
        await gate.shut();
        for (const language of languageIds) {
          assert.equal(
            await stage.post(language, { text: 'start', locale: languageByTag[language].locale }),
            200,
          );
          assert.equal(lineBehind(stage, language).code, 'database-lost');
        }
        await gate.open();
        await stage.post('en', { text: 'start' });
        assert.match(stage.newest('en'), /"verb":"answer"/, 'the same can be said again');
      } finally {
        await stage.close();
        await gate.shut();
      }
    });

    for (const when of ['before the turn is saved', 'as it is committed'])
      it(`writes nothing by half when its connection is killed ${when}; the answer can be given again`, async () => {
        const url = await make();
        const stage = await setFaultStage(url, { longAfter: 20_000 });
        const killer = new pg.Client({ connectionString: url });
        await killer.connect();
        try {
          await stage.post('ada', { text: 'start' });
          const card = newestSubmit(stage.newest('ada'));
          const before = await killer.query('select state, version from conversation');
          await killer.query(killingTrigger(when));
          await stage.post('ada', { value: { ...card, source: 'another-partner' } });
          assert.equal(lineBehind(stage, 'ada').code, 'database-lost');
          await killer.query('drop table killing cascade; drop function kill_connection cascade');
          assert.deepEqual((await killer.query('select state, version from conversation')).rows, before.rows);
          await stage.post('ada', { value: { ...card, source: 'another-partner' } });
          assert.match(stage.newest('ada'), /"partnerModel"/);
        } finally {
          await killer.end();
          await stage.close();
        }
      });

    it('is waited for within reason: the person is told once, the turn goes on and is delivered', async () => {
      const url = await make();
      const stage = await setFaultStage(url, { longAfter: 100 });
      const holder = new pg.Client({ connectionString: url });
      await holder.connect();
      try {
        // Its first turn may take longer than that.
        const started = stage.nextLine('turn');
        await stage.post('ada', { text: 'start', locale: 'sv-SE' });
        await started;
        const card = newestSubmit(stage.newest('ada'));
        const answer = { id: 'slow', locale: 'sv-SE', value: { ...card, source: 'another-partner' } };
        const before = stage.arrived('ada').length;
        await holder.query('begin; lock table conversation in access exclusive mode');
        assert.equal(await stage.post('ada', answer), 200, 'Teams is answered, so it does not send again');
        assert.equal(await stage.post('ada', answer), 200, 'and if it does');
        const told = stage.arrived('ada').slice(before);
        assert.equal(told.length, 1, 'told once');
        assert.ok(told[0]?.includes(speechFor('sv-SE').say('notice.slow')));
        const done = stage.nextLine('turn');
        const again = stage.nextLine('duplicate');
        await holder.query('commit');
        await done;
        await again;
        const delivered = stage.arrived('ada').slice(before + 1);
        assert.equal(delivered.filter((body) => body.includes('"partnerModel"')).length, 1);
      } finally {
        await holder.end();
        await stage.close();
      }
    });

    it('ends what was going on when the bot stops', async () => {
      const url = await make();
      const stage = await setFaultStage(url, { longAfter: 50 });
      const holder = new pg.Client({ connectionString: url });
      await holder.connect();
      try {
        const started = stage.nextLine('turn');
        await stage.post('ada', { text: 'start' });
        await started;
        await holder.query('begin; lock table conversation in access exclusive mode');
        await stage.post('ada', { text: 'another partner' });
        let isClosed = false;
        const closed = stage.close().then(() => (isClosed = true));
        await assert.rejects(fetch(`${stage.app.address}/healthz`), 'nothing new is taken');
        await holder.query('select 1');
        assert.equal(isClosed, false, 'while the turn goes on');
        await holder.query('commit');
        await closed;
      } finally {
        await holder.end();
        await stage.close();
      }
      assert.ok(stage.log.some(({ msg, step }) => msg === 'turn' && step === 'move:partnerModel'));
    });
  });

describe('a Teams that fails in a turn', () => {
  let stage: FaultStage;
  before(async () => {
    stage = await setFaultStage(await embedded.make());
  });
  after(() => stage.close());

  const failures = [
    { code: 'teams-unreachable', reply: { status: 503 }, note: 'may have arrived' },
    { code: 'teams-unreachable', reply: { status: 'reset' }, note: 'may have arrived' },
    { code: 'teams-unreachable', reply: { status: 503, arrives: true }, note: 'did arrive' },
    { code: 'teams-refused', reply: { status: 403 }, note: 'is final' },
    { code: 'teams-throttled', reply: { status: 429, retryAfter: 60 }, note: 'asks for more than is waited' },
  ] as const;
  for (const [number, { code, reply, note }] of failures.entries())
    it(`that answers ${reply.status} (${note}) is sent nothing twice, and shows the question when somebody writes again`, async () => {
      const person = `person-${number}`;
      let requests = 0;
      await stage.post(person, { text: 'start' });
      stage.teams.answerWith(({ body }) => {
        if (!body.includes('AdaptiveCard')) return { status: 201 };
        requests += 1;
        return reply;
      });
      stage.passTime(5_000);
      assert.equal(await stage.post(person, { text: 'another partner' }), 200);
      stage.teams.answerWith(() => ({ status: 201 }));
      assert.equal(requests, 1);
      assert.equal(lineBehind(stage, person).code, code);
      stage.passTime(5_000);
      await stage.post(person, { text: 'we are a distributor' });
      const [notice, question] = stage.arrived(person).slice(-2);
      assert.ok(notice?.includes(speechFor('en-GB').say('notice.unseen')));
      assert.match(String(question), /"partnerModel"/, 'its answer was not taken from words said to another');
      stage.passTime(5_000);
      await stage.post(person, { text: 'we are a distributor' });
      assert.match(stage.newest(person), /"partnerCountry"/);
    });

  it('that asks to wait a little is sent the same once more, when it said', async () => {
    let refusals = 0;
    stage.teams.answerWith(() =>
      (refusals += 1) === 1 ? { status: 429, retryAfter: 0.01 } : { status: 201 },
    );
    await stage.post('patient', { text: 'start' });
    stage.teams.answerWith(() => ({ status: 201 }));
    assert.equal(refusals, 2);
    assert.equal(stage.arrived('patient').length, 1);
  });

  it('that is gone is logged twice under one reference: why, and that nobody could be told', async () => {
    await stage.post('lonely', { text: 'start' });
    stage.teams.answerWith(() => ({ status: 503 }));
    assert.equal(await stage.post('lonely', { text: 'another partner' }), 200);
    stage.teams.answerWith(() => ({ status: 201 }));
    const [failed, untold] = stage.log.slice(-2);
    assert.deepEqual([failed?.msg, untold?.msg], ['a turn failed', 'the person could not be told']);
    assert.equal(failed?.reference, untold?.reference);
    assert.ok(untold?.remedy);
  });
});

describe('an embedded database whose disk is full', () => {
  it('is answered for calmly, /readyz says so, and with room again all goes on', async () => {
    let left = spareBytes;
    const stage = await setFaultStage(await embedded.make(), { free: () => left });
    const ready = async () => {
      // What was answered within the last second is answered again.
      stage.passTime(1_000);
      return (await fetch(`${stage.app.address}/readyz`)).status;
    };
    try {
      await stage.post('ada', { text: 'start' });
      left = 0;
      await stage.post('ada', { text: 'another partner' });
      assert.equal(lineBehind(stage, 'ada').code, 'database-full');
      assert.equal(await ready(), 503);
      left = spareBytes;
      await stage.post('ada', { text: 'another partner' });
      assert.match(stage.newest('ada'), /"partnerModel"/);
      assert.equal(await ready(), 200);
    } finally {
      await stage.close();
    }
  });
});

function newestSubmit(body: string): Readonly<Record<string, unknown>> {
  const found = submitsOn(JSON.parse(body)).find(({ verb }) => verb === 'answer');
  assert.ok(found, body);
  return found;
}

function killingTrigger(when: string): string {
  const timing = when.startsWith('as') ? 'constraint trigger' : 'trigger';
  const late = when.startsWith('as') ? 'deferrable initially deferred' : '';
  return `
    create table killing (id int);
    create function kill_connection() returns trigger language plpgsql as $$
    begin
      perform pg_terminate_backend(pg_backend_pid());
      return new;
    end $$;
    create ${timing} killing after update on conversation ${late} for each row execute function kill_connection();`;
}
