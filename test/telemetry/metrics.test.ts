import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { plantSecret } from '../support/suite-watch.ts';
import { startOtlpReceiver, type OtlpReceiver, type ReceivedMetric } from '../support/otlp-receiver.ts';
import { startRegisteredBot } from '../support/registered-bot.ts';

const token = 'correct-horse-battery';

describe('the metrics that a collector is told', () => {
  let collector: OtlpReceiver;
  let scraped: string;
  let report: readonly ReceivedMetric[];
  before(async () => {
    plantSecret(token);
    collector = await startOtlpReceiver();
    const bot = await startRegisteredBot(undefined, {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
      METRICS_TOKEN: token,
    });
    await bot.postAsTeams(bot.message({ text: 'help' }));
    await bot.postAsTeams(bot.message({ text: 'start' }));
    await bot.post(bot.message(), undefined);
    const headers = { authorization: `Bearer ${token}` };
    scraped = await (await fetch(`${bot.app.address}/metrics`, { headers })).text();
    await bot.close();
    report = collector.reports.at(-1) ?? [];
  });
  after(() => collector.close());

  const named = (name: string) => report.find((metric) => metric.name === name);

  it('are those that a scraper reads, under the same names and of the same kinds', () => {
    const kinds = [...scraped.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name, kind]) => `${name} ${kind}`);
    const told = report.map(({ name, gauge, sum }) => {
      if (gauge !== undefined) return `${name} gauge`;
      return sum === undefined ? `${name} histogram` : `${name} counter`;
    });
    assert.ok(kinds.includes('bot_turn_seconds histogram') && kinds.includes('bot_refused_total counter'));
    assert.deepEqual(new Set(told), new Set(kinds));
  });

  it('count the same: what was refused, by its code, and what is planned', () => {
    const refused = named('bot_refused_total')?.sum;
    assert.deepEqual(
      refused?.dataPoints
        .filter(({ asDouble }) => asDouble !== 0)
        .map(({ attributes, asDouble }) => [attributes, asDouble]),
      [[{ code: 'no-token' }, 1]],
    );
    // Growing, and counted from the start.
    assert.deepEqual([refused.isMonotonic, refused.aggregationTemporality], [true, 2]);
    assert.equal(named('bot_database_up')?.gauge?.dataPoints[0]?.asDouble, 1);
  });

  it('have each turn in one bucket', () => {
    const points = named('bot_turn_seconds')?.histogram?.dataPoints ?? [];
    const point = points.find(({ attributes }) => isDeepStrictEqual(attributes, { outcome: 'done' }));
    const { attributes, count, sum = 0, bucketCounts = [], explicitBounds } = point ?? {};
    assert.deepEqual([attributes, count], [{ outcome: 'done' }, 2]);
    assert.deepEqual(explicitBounds, [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15]);
    assert.equal(bucketCounts.length, 10);
    assert.equal(
      bucketCounts.reduce((all, each) => all + each, 0),
      2,
    );
    assert.ok(sum > 0);
    const upTo = (bound: string) =>
      Number(
        new RegExp(`bot_turn_seconds_bucket\\{le="${bound}",outcome="done"\\} (\\d+)`).exec(scraped)?.[1],
      );
    assert.equal((bucketCounts[0] ?? 0) + (bucketCounts[1] ?? 0), upTo('0.1'));
  });
});
