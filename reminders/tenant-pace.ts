import { sendWindow, type Moment, type SendWindow, type Timing } from './send-window.ts';
import type { Shares } from './shares.ts';

/** A reminder's turn, which is near: there is time to look again whether it is to be sent. */
export type NearTurn = {
  /** Waits for the moment; again for each further request. */
  readonly come: () => Promise<Moment>;
  /** Lets the next one come near; of no effect after the moment has come. */
  readonly leave: () => void;
};

export type TenantPace = {
  /** Resolves when a reminder's turn is near; `late` where that would take longer than half a minute. */
  readonly enter: (tenantId: string) => Promise<NearTurn | 'late'>;
  /** Resolves when an answer to somebody of the tenant may be sent: at once where no reminders are being sent to it. */
  readonly answer: (tenantId: string) => Promise<Moment | undefined>;
  /** Learns of no other process from now on; resolves once it asks the database nothing more. */
  readonly stop: () => Promise<void>;
};

export type PaceParts = {
  readonly timing: Timing;
  readonly shares: Shares;
  readonly onError: (error: unknown) => void;
};

/** Milliseconds that a reminder waits for its turn in a hand at most. */
const longestWait = 30_000;

/** Milliseconds between two looks at who else sends. */
const lookEvery = 1_000;

/** Keeps what is sent to a tenant within what Teams allows for all of it: answers first, reminders in what they leave. */
export function paceTenants({ timing, shares, onError }: PaceParts): TenantPace {
  const lines = new Map<string, Line>();
  const again = repeat(timing, async () => {
    for (const [tenantId, line] of lines) if (line.isIdle()) lines.delete(tenantId);
    await shares.learn([...lines.keys()]).catch(onError);
    for (const line of lines.values()) line.look();
    return lines.size > 0;
  });

  return {
    enter: (tenantId) => {
      const line = lines.get(tenantId);
      if (line !== undefined) return line.enter();
      const first = makeLine(timing, () => shares.of(tenantId));
      lines.set(tenantId, first);
      const turn = first.enter();
      again.now();
      return turn;
    },
    answer: async (tenantId) => await lines.get(tenantId)?.window.forAnswer(),
    stop: again.stop,
  };
}

type Line = {
  readonly window: SendWindow;
  readonly enter: () => Promise<NearTurn | 'late'>;
  readonly look: () => void;
  readonly isIdle: () => boolean;
};

/** The reminders of one tenant, one after the other: a few are near, the others wait. */
function makeLine(timing: Timing, share: () => number): Line {
  const window = sendWindow(timing, share);
  const waiting = new Set<(turn: NearTurn | 'late') => void>();
  let near = 0;

  function look(): void {
    for (const [first] of waiting.entries()) {
      if (near >= mostNear(share())) break;
      waiting.delete(first);
      near += 1;
      first(nearTurn());
    }
    window.look();
  }

  function nearTurn(): NearTurn {
    let left = false;
    const leave = () => {
      if (left) return;
      left = true;
      near -= 1;
      look();
    };
    const come = async () => {
      const moment = await window.forReminder();
      leave();
      return moment;
    };
    return { come, leave };
  }

  return {
    window,
    look,
    enter: () => {
      // While the share is not known yet, nobody knows how long it takes.
      const known = share();
      if (known > 0 && (waiting.size / known) * 1000 > longestWait) return Promise.resolve('late');
      return new Promise((resolve) => {
        waiting.add(resolve);
        timing.callAfter(longestWait, () => {
          if (waiting.delete(resolve)) resolve('late');
        });
        look();
      });
    },
    isIdle: () => near + waiting.size === 0 && window.isIdle(),
  };
}

/** As many as are sent within two fifths of a second: what they look at takes less, and is not old then. */
function mostNear(share: number): number {
  return share === 0 ? 0 : Math.max(2, Math.ceil(0.4 * share));
}

/** Does something again and again, for as long as it answers true; and at once when told so. */
function repeat({ callAfter }: Timing, work: () => Promise<boolean>) {
  let state: 'resting' | 'working' | 'again' | 'stopped' = 'resting';
  let rounds = 0;
  let last = Promise.resolve();

  async function round(): Promise<void> {
    state = 'working';
    rounds += 1;
    const mine = rounds;
    const more = await work();
    if (isStopped()) return;
    if (wasAsked()) {
      await round();
      return;
    }
    state = 'resting';
    if (more)
      callAfter(lookEvery, () => {
        if (state === 'resting' && rounds === mine) last = round();
      });
  }

  const isStopped = () => state === 'stopped';
  const wasAsked = () => state === 'again';
  return {
    now: () => {
      if (state === 'resting') last = round();
      else if (state === 'working') state = 'again';
    },
    /** Resolves once nothing is being done any more. */
    stop: async () => {
      state = 'stopped';
      await last;
    },
  };
}
