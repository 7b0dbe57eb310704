import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeLog } from '../../bot/process/log.ts';
import { makeMetrics } from '../../bot/process/metrics.ts';

const root = new URL('../../', import.meta.url);
const textOf = (path: string) => readFile(new URL(path, root), 'utf8');
const run = promisify(execFile);

const nothing = {
  counts: { planned: 0, due: 0, parked: 0, inHand: 0, inHandSeconds: 0, dead: 0, overdueSeconds: 0 },
  depth: { waiting: 0, active: 0, dead: 0 },
};

/** What a bot tells that nobody has spoken to yet. */
async function atTheStart(): Promise<string> {
  const metrics = makeMetrics(makeLog('silent'), () => new Date('2026-11-28T12:00:00Z'));
  return (await metrics.read(() => Promise.resolve(nothing))).text;
}

/** Every series that the bot has, as Prometheus stores them. */
async function knownSeries(): Promise<Set<string>> {
  const kinds = [...(await atTheStart()).matchAll(/^# TYPE (\S+) (\S+)$/gm)];
  return new Set(
    kinds.flatMap(([, name = '', kind]) =>
      kind === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
    ),
  );
}

/** The series of ours and of Node's that a text names. */
function seriesIn(text: string): string[] {
  return [...new Set(text.match(/\b(?:bot|process|nodejs)_[a-z0-9_]+/g) ?? [])];
}

/** The anchor of a heading, as forges make it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s/g, '-');
}

async function promtool(...args: string[]): Promise<boolean> {
  const infra = fileURLToPath(new URL('infra/prometheus', root));
  await run('promtool', args, { cwd: infra });
  return true;
}

const hasPromtool = await run('promtool', ['--version']).then(
  () => true,
  () => false,
);

describe('the alerts', () => {
  it('name only what the bot tells', async () => {
    const known = await knownSeries();
    const named = seriesIn(await textOf('infra/prometheus/alerts.yml'));
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((name) => !known.has(name)),
      [],
    );
  });

  it('find at zero what they watch for a first rise: what appears has not risen', async () => {
    const text = await atTheStart();
    for (const series of [
      'bot_turn_seconds_count{outcome="failed"} 0',
      'bot_refused_total{code="keys-unreachable"} 0',
      'bot_refused_total{code="service-url-foreign"} 0',
    ])
      assert.ok(text.includes(`${series}\n`), series);
  });

  it('each lead to a heading of its own name in docs/operating.md', async () => {
    const rules = await textOf('infra/prometheus/alerts.yml');
    const alerts = [...rules.matchAll(/^ {6}- alert: (\w+)$/gm)].map(([, name = '']) => name);
    const runbooks = [...rules.matchAll(/^ {10}runbook: (\S+)$/gm)].map(([, address]) => address);
    assert.deepEqual(
      runbooks,
      alerts.map((name) => `docs/operating.md#${name.toLowerCase()}`),
    );
    const headings = [...(await textOf('docs/operating.md')).matchAll(/^#+ (.*)$/gm)];
    const anchors = new Set(headings.map(([, heading = '']) => anchorOf(heading)));
    assert.deepEqual(
      alerts.filter((name) => !anchors.has(name.toLowerCase())),
      [],
    );
  });

  it('are each tried: firing at least once', async () => {
    const rules = await textOf('infra/prometheus/alerts.yml');
    const tried = await textOf('infra/prometheus/alerts.test.yml');
    for (const [, name = ''] of rules.matchAll(/^ {6}- alert: (\w+)$/gm))
      assert.match(tried, new RegExp(`alertname: ${name}\\n +exp_alerts:\\n`), name);
  });

  // .ci/run installs it; who has it not learns of a wrong rule there.
  if (hasPromtool) {
    it('fire and stay silent as their tests say', async () => {
      assert.ok(await promtool('check', 'rules', 'alerts.yml'));
      assert.ok(await promtool('test', 'rules', 'alerts.test.yml'));
    });
  }
});

describe('the dashboard', () => {
  it('shows only what the bot tells, and is what Grafana reads', async () => {
    const known = await knownSeries();
    const text = await textOf('infra/grafana/dashboard.json');
    assert.deepEqual(
      seriesIn(text).filter((name) => !known.has(name)),
      [],
    );
    assert.match(text, /"schemaVersion": \d+/);
  });

  it('shows every metric of the bot’s own', async () => {
    const shown = await textOf('infra/grafana/dashboard.json');
    const own = [...(await knownSeries())].filter((name) => /^bot_.*(?<!_sum|_count)$/.test(name));
    assert.deepEqual(
      own.filter((name) => !shown.includes(name)),
      [],
    );
  });
});
