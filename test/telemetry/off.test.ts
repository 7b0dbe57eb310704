import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startOtlpReceiver, type OtlpReceiver } from '../support/otlp-receiver.ts';
import { startRegisteredBot } from '../support/registered-bot.ts';

const run = promisify(execFile);

/** Says which packages of the SDK are loaded with a file of the bot; prom-client itself brings the interface along. */
async function loadedWith(file: string): Promise<string[]> {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = new Set();
    registerHooks({ load: (url, context, next) => (loaded.add(url), next(url, context)) });
    await import(${JSON.stringify(new URL(file, import.meta.url).href)});
    const names = [...loaded].flatMap((url) => /@opentelemetry\\/([\\w-]+)/.exec(url)?.[1] ?? []);
    process.stdout.write([...new Set(names)].filter((name) => name !== 'api').join(' '));
    process.exit(0);`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
  return stdout.split(' ').filter((name) => name !== '');
}

describe('a bot without a collector', () => {
  it('loads nothing of the SDK', async () => {
    assert.deepEqual(await loadedWith('../../bot/app.ts'), []);
    assert.ok((await loadedWith('../../bot/telemetry/open-telemetry.ts')).includes('sdk-trace'));
  });
});

describe('a bot that keeps no trace', () => {
  let collector: OtlpReceiver;
  before(async () => {
    collector = await startOtlpReceiver();
  });
  after(() => collector.close());

  it('hands over its metrics, and names none in its log, as nobody would find it', async () => {
    const bot = await startRegisteredBot(undefined, {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
      OTEL_TRACES_SAMPLER_ARG: '0',
    });
    await bot.postAsTeams(bot.message({ text: 'help' }));
    await bot.close();
    assert.equal(collector.spans.length, 0);
    assert.equal(collector.reports.length, 1);
    assert.deepEqual(
      bot.log.map((line) => [line.msg, line['traceId']]),
      [['turn', undefined]],
    );
  });
});
