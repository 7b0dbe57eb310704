import assert from 'node:assert/strict';
import type { Field } from '../../guidance/answers.ts';
import type { Chats } from '../support/chats.ts';
import { makeMover, typed, type Mover } from '../support/mover.ts';

/** Somebody in the middle of a move while the bot is changed under them. */
export type Traveller = {
  readonly mover: Mover;
  /** The questions that were answered and taken so far: none of them is asked again. */
  readonly answered: ReadonlySet<Field>;
  /** Answers so many questions, or all that are left before the plan. */
  readonly goOn: (address: string, most?: number) => Promise<void>;
  /** Says something else. */
  readonly say: (address: string, text: string) => Promise<void>;
  /** The same person as they were: what they answer since then, they do not know. */
  readonly asNow: () => Traveller;
};

type Parts = {
  readonly name: string;
  readonly locale: string;
  readonly random: () => number;
  readonly chats: Chats;
};

/** More questions than any move has. */
const all = 30;

export function makeTraveller({ name, locale, random, chats }: Parts): Traveller {
  return travellerOf(makeMover(name, locale, random, chats), new Set());
}

function travellerOf(mover: Mover, before: ReadonlySet<Field>): Traveller {
  const answered = new Set(before);

  async function post(address: string, activity: object): Promise<void> {
    assert.equal(await mover.post(address, activity), 200, `${mover.name} is answered`);
  }

  async function step(address: string): Promise<void> {
    const asked = mover.before();
    await post(address, mover.act());
    if (asked !== undefined && asked !== 'plan' && mover.before() !== asked) answered.add(asked);
    const next = mover.before();
    if (next !== undefined && next !== 'plan')
      assert.ok(!answered.has(next), `${mover.name} is asked for ${next} once more`);
  }

  return {
    mover,
    answered,
    goOn: async (address, most = all) => {
      for (let count = 0; count < most && mover.before() !== 'plan'; count += 1) await step(address);
    },
    say: (address, text) => post(address, typed(text)),
    asNow: () => travellerOf(mover, answered),
  };
}
