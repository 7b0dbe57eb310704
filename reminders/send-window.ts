import { unseenWay } from './unseen-way.ts';

/** A moment that has come: whoever has it sends, and tells when that was answered, and whether Teams refused it as one too many. */
export type Moment = { readonly answered: (refused?: boolean) => void };

/** The time that nobody moves, in milliseconds, and a way to be called later. */
export type Timing = {
  readonly now: () => number;
  readonly callAfter: (milliseconds: number, call: () => void) => void;
};

export type SendWindow = {
  /** Resolves once a reminder may be sent. */
  readonly forReminder: () => Promise<Moment>;
  /** Resolves once an answer may be sent: before any reminder, and at once where none was sent within the second. */
  readonly forAnswer: () => Promise<Moment>;
  /** To be called where the share may have grown. */
  readonly look: () => void;
  /** Whether nothing waits, and nothing was sent within the second. */
  readonly isIdle: () => boolean;
};

/** Teams counts what arrives within any second. */
const second = 1_000;

/** Milliseconds of lateness that are made up for. */
const madeUpFor = 100;

type Kind = 'reminder' | 'answer';
type Waiting = { readonly of: Kind; readonly since: number; readonly begin: (moment: Moment) => void };

/** Lets sends go so that no more arrive within any second than the share is. */
export function sendWindow(timing: Timing, share: () => number): SendWindow {
  const { now } = timing;
  const waiting: Record<Kind, Waiting[]> = { answer: [], reminder: [] };
  const sent = sentWithinSecond(now, () => {
    look();
  });
  const again = soonest(timing, () => {
    look();
  });
  /** For when the last reminder was due. */
  let spacedAt = -Infinity;

  function dueFor({ of, since }: Waiting): number {
    const most = share();
    const free = sent.freeFrom(most);
    // Not all at once, so that an answer finds a place soon; what was late is made up for.
    if (of === 'reminder') return most < 1 ? Infinity : Math.max(free, spacedAt + (0.98 * second) / most);
    // What holds an answer up is reminders alone, never other answers, and not for long.
    return sent.has('reminder') ? Math.min(free, since + second) : since;
  }

  function look(): void {
    for (;;) {
      const next = waiting.answer[0] ?? waiting.reminder[0];
      if (next === undefined) return;
      const due = dueFor(next);
      if (due > now()) {
        again.at(due);
        return;
      }
      waiting[next.of].shift();
      if (next.of === 'reminder') spacedAt = Math.max(due, now() - madeUpFor);
      next.begin(sent.one(next.of));
    }
  }

  function queue(of: Kind): Promise<Moment> {
    return new Promise((begin) => {
      waiting[of].push({ of, since: now(), begin });
      look();
    });
  }

  return {
    forReminder: () => queue('reminder'),
    forAnswer: () => queue('answer'),
    look,
    isIdle: () => waiting.answer.length + waiting.reminder.length === 0 && sent.freeFrom(1) <= now(),
  };
}

/** Milliseconds after which a request that is not answered counts as arrived: it is the answer that is slow. */
const longestWay = 3_000;

/** Milliseconds by which one may be quicker than another on the part of the way that cannot be seen. */
const unseen = 2;

/**
 * What arrives at Teams within a second. When one has arrived is known by its answer alone: at the latest so long before
 * it as the quickest of the last ones took in all; and not long after it left, as long as Teams refuses none.
 */
function sentWithinSecond(now: () => number, onAnswered: () => void) {
  const quickest = quickestOfLast();
  const way = unseenWay(now);
  let places: { readonly of: Kind; arrived: number }[] = [];

  /** Those that count. */
  function counted() {
    places = places.filter(({ arrived }) => arrived + second > now());
    return places;
  }

  return {
    has: (of: Kind) => counted().some((place) => place.of === of),
    /** The moment from which there is room for one more, where so many may arrive. */
    freeFrom: (most: number): number => {
      if (most < 1) return Infinity;
      const ends = counted().map(({ arrived }) => arrived + second);
      return ends.sort((a, b) => a - b).at(-most) ?? -Infinity;
    },
    one: (of: Kind): Moment => {
      const at = now();
      const place = { of, arrived: at + Math.min(longestWay, way.most()) };
      places.push(place);
      return {
        answered: (refused = false) => {
          if (refused) way.refused();
          const took = now() - at;
          place.arrived = Math.min(place.arrived, at + took - quickest(took) + unseen);
          onAnswered();
        },
      };
    },
  };
}

/** Answers the least of the last times, this one included; none where they are too few to tell. */
function quickestOfLast(most = 200, enough = 50): (took: number) => number {
  const last: number[] = [];
  return (took) => {
    last.push(took);
    if (last.length > most) last.shift();
    // The first ones are slow, all of them.
    return last.length < enough ? 0 : Math.min(...last);
  };
}

/** Calls at the earliest of the moments that it was told since it called last. */
function soonest({ now, callAfter }: Timing, call: () => void) {
  let armed = Infinity;
  return {
    at: (due: number) => {
      if (due >= armed || due === Infinity) return;
      armed = due;
      callAfter(Math.max(1, Math.ceil(due - now())), () => {
        if (armed === due) armed = Infinity;
        call();
      });
    },
  };
}
