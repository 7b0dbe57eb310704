import assert from 'node:assert/strict';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { startHands, type Ended, type Hands, type HandsParts } from '../../reminders/hands.ts';

type Job = { readonly id: number; readonly groupId: string };

/** A queue in memory, whose jobs end when the test says so; no time passes but that of the rounds. */
function setQueue(jobs: Job[], hands: number) {
  const begun: Job[] = [];
  const ended: Ended<Job>[] = [];
  const ends = new Map<Job, (fault?: string) => void>();
  const errors: unknown[] = [];
  let away = false;
  const parts: HandsParts<Job> = {
    hands,
    fetch: (most, without) => {
      if (away) return Promise.reject(new Error('away'));
      const taken = jobs.filter(({ groupId }) => !without.includes(groupId)).slice(0, most);
      for (const job of taken) jobs.splice(jobs.indexOf(job), 1);
      return Promise.resolve(taken);
    },
    work: (job) => {
      begun.push(job);
      return new Promise((resolve) => ends.set(job, resolve));
    },
    settle: (some) => {
      if (away) return Promise.reject(new Error('away'));
      ended.push(...some);
      return Promise.resolve();
    },
    onError: (error) => errors.push(error),
    onAnswer: () => undefined,
    pause: async (milliseconds, signal) => {
      if (milliseconds > 1_000) await once(signal, 'abort');
      else await setImmediate();
    },
    hungAfter: 60_000,
  };
  return {
    parts,
    begun,
    ended,
    errors,
    end: (job: Job | undefined, fault?: string) => {
      if (job !== undefined) ends.get(job)?.(fault);
    },
    setAway: (is: boolean) => {
      away = is;
    },
  };
}

async function rounds(count = 10): Promise<void> {
  for (let round = 0; round < count * 3; round += 1) await setImmediate();
}

describe('jobs worked off by many hands', () => {
  let hands: Hands | undefined;
  afterEach(async () => {
    await hands?.stop(0);
  });

  const jobsOf = (groupId: string, count: number, from = 0): Job[] =>
    Array.from({ length: count }, (_, index) => ({ id: from + index, groupId }));

  it('do not wait for a tenant whose jobs all hang, though theirs come after four hundred of it', async () => {
    const queue = setQueue([...jobsOf('hangs', 400), ...jobsOf('other', 20, 1_000)], 50);
    hands = startHands(queue.parts);
    for (let round = 0; round < 10; round += 1) {
      await rounds(2);
      for (const job of queue.begun) if (job.groupId === 'other') queue.end(job);
    }
    assert.equal(queue.ended.length, 20);
    assert.equal(queue.begun.filter(({ groupId }) => groupId === 'hangs').length, 25);
  });

  it('do not wait for the slowest of those begun with them', async () => {
    const queue = setQueue(jobsOf('one', 30), 10);
    hands = startHands(queue.parts);
    await rounds();
    const [slowest] = queue.begun;
    for (let round = 0; round < 30; round += 1) {
      for (const job of queue.begun) if (job !== slowest) queue.end(job);
      await rounds(1);
    }
    assert.equal(queue.ended.length, 29);
  });

  it('have others in their hand while they wait aside', async () => {
    const queue = setQueue(jobsOf('one', 12), 2);
    const asideFor: number[] = [];
    hands = startHands({
      ...queue.parts,
      work: async (job, aside) => {
        asideFor.push(job.id);
        await aside(10_000);
        return undefined;
      },
    });
    await rounds(60);
    assert.equal(asideFor.length, 12);
  });

  it('tell the queue of each by itself what was in its way', async () => {
    const queue = setQueue(jobsOf('one', 2), 10);
    hands = startHands(queue.parts);
    await rounds();
    queue.end(queue.begun[0]);
    queue.end(queue.begun[1], 'database-lost');
    await rounds();
    assert.deepEqual(
      queue.ended.map(({ job, fault }) => [job.id, fault]),
      [
        [0, undefined],
        [1, 'database-lost'],
      ],
    );
  });

  it('are told of once the queue is back, where it was away as they ended', async () => {
    const queue = setQueue(jobsOf('one', 1), 10);
    hands = startHands(queue.parts);
    await rounds();
    queue.setAway(true);
    queue.end(queue.begun[0]);
    await rounds();
    assert.deepEqual([queue.ended.length, queue.errors.length > 0], [0, true]);
    queue.setAway(false);
    await rounds();
    assert.equal(queue.ended.length, 1);
  });

  it('that were not begun are given back when the process stops', async () => {
    const queue = setQueue(jobsOf('one', 8), 8);
    hands = startHands(queue.parts);
    await rounds();
    queue.end(queue.begun[0]);
    await rounds();
    for (const job of queue.begun) queue.end(job);
    await hands.stop(0);
    const back = queue.ended.filter(({ fault }) => fault === 'process-stopped').map(({ job }) => job);
    assert.deepEqual([queue.begun.length, back.length], [5, 2]);
    assert.ok(back.every((job) => !queue.begun.includes(job)));
  });
});
