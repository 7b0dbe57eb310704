import { addDays } from 'date-fns/addDays';
import { languages } from '../../languages/all.ts';
import type { Chats } from '../support/chats.ts';
import { makeMover, typed, type Mover } from '../support/mover.ts';

export type Population = {
  /** Has the next person do the next thing; answers the milliseconds until the bot had answered, or what it said else. */
  readonly turn: (address: string) => Promise<{ milliseconds: number; status: number }> | undefined;
  readonly plans: () => number;
};

const locales = languages.map(({ locale }) => locale);

type Someone = { readonly mover: Mover; busy: boolean; readonly next: object[] };

/**
 * So many people in every language who go from one move to the next, look something up now and then, set reminders,
 * and have themselves forgotten.
 */
export function makePopulation(people: number, random: () => number, chats: Chats): Population {
  const everybody: Someone[] = Array.from({ length: people }, (_, number) => ({
    mover: makeMover(`person-${number}`, locales[number % locales.length] ?? 'en-GB', random, chats),
    busy: false,
    next: [],
  }));
  let last = 0;
  let plans = 0;
  let watches = 0;

  function actOf({ mover, next }: Someone): object {
    const planned = next.shift();
    if (planned !== undefined) return planned;
    const chance = random();
    if (mover.before() === 'plan') {
      plans += 1;
      if (chance < 0.1) return watching();
      if (chance < 0.2) {
        next.push(typed('yes'));
        return typed('forget me');
      }
      return mover.act();
    }
    return chance < 0.03 ? typed('help') : mover.act();
  }

  function watching(): object {
    const day = addDays(new Date(), 31 + Math.floor(random() * 10))
      .toISOString()
      .slice(0, 10);
    return typed(`remind me about Customer${(watches += 1)} on ${day}`);
  }

  async function take(someone: Someone, address: string) {
    someone.busy = true;
    const began = performance.now();
    try {
      const status = await someone.mover.post(address, actOf(someone)).catch(() => 0);
      return { milliseconds: performance.now() - began, status };
    } finally {
      someone.busy = false;
    }
  }

  return {
    turn: (address) => {
      last = (last + 1) % everybody.length;
      const someone = everybody[last];
      return someone === undefined || someone.busy ? undefined : take(someone, address);
    },
    plans: () => plans,
  };
}
