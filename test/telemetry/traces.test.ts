import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { testDatabases } from '../support/databases.ts';
import { startOtlpReceiver, type OtlpReceiver } from '../support/otlp-receiver.ts';
import { home, startRegisteredBot, type LogLine, type RegisteredBot } from '../support/registered-bot.ts';
import { signed } from '../support/token-issuer.ts';

const lineSchema = z.object({ traceId: z.string(), spanId: z.string() });
const tracedBy = (line: LogLine) => lineSchema.parse(line);

/** A status' code, as the protocol has it. */
const error = 2;
const theirs = randomBytes(16).toString('hex');

for (const { name, make } of testDatabases())
  describe(`the traces of a bot on ${name}`, () => {
    let collector: OtlpReceiver;
    let bot: RegisteredBot;

    const lines = (msg: string) => bot.log.filter((line) => line.msg === msg);
    const lineOf = (msg: string) => {
      const [line] = lines(msg);
      assert.ok(line, `there is a line “${msg}”`);
      return tracedBy(line);
    };
    const spansOf = (traceId: string) => collector.spans.filter((span) => span.traceId === traceId);
    const rootOf = (traceId: string) => {
      const roots = spansOf(traceId).filter(({ parentSpanId }) => parentSpanId === undefined);
      assert.equal(roots.length, 1, 'a trace has one beginning');
      return roots[0];
    };

    async function postTraced(activity: object): Promise<void> {
      const authorization = `Bearer ${await signed(bot.claims(), bot.key)}`;
      const traceparent = `00-${theirs}-${randomBytes(8).toString('hex')}-01`;
      const headers = { 'content-type': 'application/json', authorization, traceparent };
      const body = JSON.stringify(activity);
      await fetch(`${bot.app.address}/api/messages`, { method: 'POST', headers, body });
    }

    before(async () => {
      collector = await startOtlpReceiver();
      bot = await startRegisteredBot(await make(), {
        OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.endpoint}/`,
        OTEL_EXPORTER_OTLP_HEADERS: 'x-key=of%20ours, x-other=2',
        OTEL_SERVICE_NAME: 'the-bot-of-contoso',
      });
      await postTraced(bot.message({ text: 'remind me about Contoso E3 on 31 March 2027' }));
      bot.connector.failSendsWith(403);
      await bot.postAsTeams(bot.message({ text: 'help' }));
      bot.connector.failSendsWith(undefined);
      await Promise.all(['start', 'reminders', 'help'].map((text) => bot.postAsTeams(bot.message({ text }))));
      bot.setTime(new Date('2027-03-24T09:00:00Z'));
      await Promise.all([bot.nextLine('reminders'), bot.app.sweep()]);
      await bot.close();
    });
    after(async () => {
      await bot.close();
      await collector.close();
    });

    it('lead from a turn to its reading, deciding, statements and requests, and its line in the log names it', () => {
      const { traceId, spanId } = lineOf('turn');
      assert.equal(rootOf(traceId)?.spanId, spanId);
      const ways = collector.ways(traceId);
      for (const way of [
        'turn',
        'turn > load',
        'turn > load > turn-loading',
        'turn > read',
        'turn > decide',
        'turn > decide > select watch',
        'turn > save',
        'turn > save > insert watch',
        'turn > save > insert reminder',
        'turn > send',
        'turn > send > POST 127.0.0.1',
      ])
        assert.ok(ways.includes(way), `${way} is among\n${ways.join('\n')}`);
    });

    it('begin at the bot, whatever trace a request says to be of, and tell nobody else of it', () => {
      assert.deepEqual(spansOf(theirs), []);
      assert.ok(!collector.bodies.join().includes(theirs));
    });

    it('tell of a turn what came in, where, and how it ended', () => {
      assert.deepEqual(rootOf(lineOf('turn').traceId)?.attributes, {
        'bot.activity': 'message',
        'bot.place': 'personal',
        'bot.input': 'typed',
        'bot.outcome': 'done',
        'bot.language': 'en',
      });
    });

    it('tell of a statement what it does to which table, and of a request where it went and what came back', () => {
      const ofTurn = spansOf(lineOf('turn').traceId);
      const marks = (span: string) => ofTurn.find((each) => each.name === span)?.attributes;
      assert.deepEqual(marks('insert watch'), {
        'db.system.name': 'postgresql',
        'db.operation.name': 'insert',
        'db.collection.name': 'watch',
        'db.query.summary': 'insert watch',
      });
      assert.deepEqual(marks('POST 127.0.0.1'), {
        'http.request.method': 'POST',
        'server.address': '127.0.0.1',
        'http.response.status_code': 201,
      });
    });

    it('mark what failed by its code alone, up to the turn', () => {
      const { traceId } = lineOf('a turn failed');
      assert.equal(rootOf(traceId)?.attributes['bot.outcome'], 'failed');
      const failed = spansOf(traceId).filter(({ status }) => status?.code === error);
      assert.deepEqual(
        failed.map((span) => [span.name, span.attributes['error.type'], span.status?.message, span.events]),
        failed.map(({ name: of }) => [of, of.startsWith('POST') ? '403' : 'teams-refused', undefined, []]),
      );
      assert.deepEqual(new Set(failed.map((span) => span.name)), new Set(['turn', 'send', 'POST 127.0.0.1']));
    });

    it('are one for each turn where somebody writes faster than they are answered', () => {
      const quick = lines('turn').slice(-3).map(tracedBy);
      assert.equal(new Set(quick.map(({ traceId }) => traceId)).size, 3);
      for (const { traceId, spanId } of quick) {
        assert.equal(rootOf(traceId)?.spanId, spanId);
        const ways = collector.ways(traceId);
        assert.equal(ways.filter((way) => way === 'turn > send > POST 127.0.0.1').length, 1, ways.join('\n'));
      }
    });

    it('lead from a sweep to what it handed over, and from a reminder’s claim over the judging to its sending', () => {
      const sweep = collector.spans.find((span) => span.name === 'sweep');
      assert.ok(collector.ways(sweep?.traceId ?? '').includes('sweep > insert reminder_queue'));
      const { traceId, spanId } = lineOf('reminders');
      assert.equal(rootOf(traceId)?.spanId, spanId);
      assert.equal(rootOf(traceId)?.attributes['bot.outcome'], 'sent');
      const ways = collector.ways(traceId);
      for (const way of ['claim', 'claim > select reminder', 'judge', 'send', 'send > POST 127.0.0.1'])
        assert.ok(ways.includes(`reminder > ${way}`), `${way} is among\n${ways.join('\n')}`);
    });

    it('have each piece begin within what it is a part of, and nothing left open', () => {
      const byId = new Map(collector.spans.map((span) => [span.spanId, span]));
      for (const { parentSpanId, ...span } of collector.spans) {
        if (parentSpanId === undefined) continue;
        const parent = byId.get(parentSpanId);
        assert.ok(parent, `what ${span.name} is a part of arrived too`);
        // Each takes its beginning from the clock, in milliseconds.
        assert.ok(span.startTimeUnixNano >= parent.startTimeUnixNano - 1_000_000n, span.name);
      }
    });

    it('come from a service of the name that is set, with the headers that are, and nothing of the machine', () => {
      for (const resource of collector.resources)
        assert.deepEqual(
          [Object.keys(resource).toSorted(), resource['service.name']],
          [['service.instance.id', 'service.name', 'service.version'], 'the-bot-of-contoso'],
        );
      for (const headers of collector.headers)
        assert.deepEqual([headers['x-key'], headers['x-other']], ['of ours', '2']);
    });

    it('hold no id of the person, their tenant or their chat', () => {
      const all = collector.bodies.join('\n');
      for (const id of ['aad-ada', '29:ada', 'chat-ada', home, bot.appId, bot.ownToken, 'Ada', 'Contoso E3'])
        assert.ok(!all.includes(id), id);
    });
  });
