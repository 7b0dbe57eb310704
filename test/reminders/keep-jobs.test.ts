import assert from 'node:assert/strict';
import { keepJobs, type TakenJob } from '../../reminders/keep-jobs.ts';
import { passingTime } from '../support/passing-time.ts';

/** A process with its queue, which may be out of reach, and which gives its jobs to others where the test says so. */
function setProcess() {
  const time = passingTime();
  const told: string[][] = [];
  const lost = new Set<string>();
  const tookOver: number[] = [];
  let away = false;
  const reach = () => (away ? Promise.reject(new Error('away')) : Promise.resolve());
  const keeping = keepJobs<TakenJob>({
    touch: async (jobs) => {
      await reach();
      told.push(jobs.map(({ id }) => id));
      return new Set(jobs.map(({ id }) => id).filter((id) => !lost.has(id)));
    },
    takeOver: async (_, really) => {
      await reach();
      if (really) tookOver.push(time.now());
    },
    now: time.now,
    pause: (milliseconds) => time.after(milliseconds),
    onError: () => undefined,
  });
  return {
    keeping,
    told,
    lost,
    tookOver,
    pass: time.pass,
    setAway: (is: boolean) => {
      away = is;
    },
  };
}

const job = { id: 'one', retryCount: 0 };

describe('jobs that a process has in hand', () => {
  it('are told of at once, and again and again until they are let go', async () => {
    const { keeping, told, pass } = setProcess();
    keeping.take([job], 0);
    await pass(4_000);
    assert.deepEqual(told, [['one'], ['one'], ['one']]);
    keeping.letGo([job]);
    await pass(10_000);
    assert.equal(told.length, 3);
    assert.equal(await keeping.isMine(job), false);
  });

  it('are not sure to be its own once it was not heard for six seconds, until it is', async () => {
    const { keeping, pass, setAway } = setProcess();
    keeping.take([job], 0);
    await pass(2_000);
    setAway(true);
    await pass(7_000);
    assert.equal(await keeping.isMine(job), true);
    await pass(7_600);
    let answer: boolean | undefined;
    void keeping.isMine(job).then((is) => {
      answer = is;
    });
    await pass(20_000);
    assert.equal(answer, undefined);
    setAway(false);
    await pass(23_000);
    assert.equal(answer, true);
  });

  it('are its own no more where the queue has given them to others', async () => {
    const { keeping, pass, setAway, lost } = setProcess();
    keeping.take([job], 0);
    setAway(true);
    await pass(10_000);
    const asked = keeping.isMine(job);
    lost.add('one');
    setAway(false);
    await pass(12_000);
    assert.equal(await asked, false);
    lost.clear();
    await pass(14_000);
    assert.equal(await keeping.isMine(job), false);
  });

  it('are another attempt where the process got them back itself', async () => {
    const { keeping, pass } = setProcess();
    const again = { ...job, retryCount: 1 };
    keeping.take([job], 0);
    keeping.take([again], 0);
    await pass(2_000);
    assert.deepEqual([await keeping.isMine(job), await keeping.isMine(again)], [false, true]);
    keeping.letGo([job]);
    assert.equal(await keeping.isMine(again), true);
  });

  it('are waited for no longer when the process stops', async () => {
    const { keeping, pass, setAway } = setProcess();
    keeping.take([job], 0);
    setAway(true);
    await pass(10_000);
    const asked = keeping.isMine(job);
    void keeping.stop();
    await pass(12_000);
    assert.equal(await asked, false);
  });
});

describe('jobs of a process that fell silent', () => {
  it('are taken once the queue was heard for eight seconds: others could have told it meanwhile', async () => {
    const { tookOver, pass } = setProcess();
    await pass(12_500);
    assert.deepEqual(tookOver, [9_000, 10_500, 12_000]);
  });

  it('are not taken right after the queue was away, or this process stood still', async () => {
    const { tookOver, pass, setAway } = setProcess();
    await pass(10_000);
    setAway(true);
    await pass(20_000);
    setAway(false);
    tookOver.length = 0;
    await pass(27_900);
    assert.deepEqual(tookOver, []);
    await pass(31_000);
    assert.ok(tookOver.length > 0);
  });
});
