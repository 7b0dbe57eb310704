import assert from 'node:assert/strict';
import { z } from 'zod';
import { exportLog } from '../../bot/telemetry/export-log.ts';
import { startOtlpReceiver, type OtlpReceiver } from '../support/otlp-receiver.ts';
import { startRegisteredBot } from '../support/registered-bot.ts';
import { watchedLog } from '../support/suite-watch.ts';

const lineSchema = z.looseObject({
  msg: z.string(),
  remedy: z.string().optional(),
  times: z.number().optional(),
});

describe('a collector that takes nothing', () => {
  let collector: OtlpReceiver;
  beforeEach(async () => {
    collector = await startOtlpReceiver();
  });
  afterEach(() => collector.close());

  const away = ['hang', 'reset'] as const;

  for (const reply of away) {
    it(`but answers with a ${reply} keeps nobody waiting, nor the bot from ending`, async () => {
      collector.answerWith(reply);
      const bot = await startRegisteredBot(undefined, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
      const response = await bot.postAsTeams(bot.message({ text: 'help' }));
      assert.deepEqual([response.status, bot.connector.requests.length], [200, 1]);
      await bot.close();
      assert.equal(
        bot.log.filter(({ level, code }) => level > 30 && code !== 'telemetry-not-taken').length,
        0,
      );
    });
  }

  it('is told of once in the log, with what to do, though neither traces nor metrics are taken', async () => {
    collector.answerWith({ status: 401, body: 'no such key' });
    const bot = await startRegisteredBot(undefined, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
    await bot.postAsTeams(bot.message({ text: 'help' }));
    await bot.close();
    assert.equal(collector.bodies.length, 2);
    const told = bot.log.filter(({ code }) => code === 'telemetry-not-taken');
    assert.deepEqual([told.length, told[0]?.level], [1, 40]);
    assert.match(String(told[0]?.['remedy']), /OTEL_EXPORTER_OTLP_ENDPOINT/);
  });
});

describe('the log of what is handed to a collector', () => {
  it('says once that it is not taken, however often, and once that it is again', () => {
    const lines: z.infer<typeof lineSchema>[] = [];
    const onExport = exportLog(watchedLog((line) => lines.push(lineSchema.parse(JSON.parse(line)))));
    onExport(undefined);
    for (let tries = 0; tries < 5; tries += 1) onExport(new Error('connect ECONNREFUSED'));
    onExport(undefined);
    onExport(undefined);
    onExport(new Error('connect ECONNREFUSED'));
    assert.deepEqual(
      lines.map(({ msg, times }) => [msg, times]),
      [
        ['telemetry is not taken', undefined],
        ['telemetry is taken again', 5],
        ['telemetry is not taken', undefined],
      ],
    );
  });
});
