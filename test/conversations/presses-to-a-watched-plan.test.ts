import assert from 'node:assert/strict';
import { nodesOf, submitsOn, textOn } from '../support/card.ts';
import { onEachDatabase } from '../support/stage.ts';
import { advised, askedOn, newestCard } from '../support/talk.ts';
import type { Client, Seen } from '../support/teams.ts';

/** What somebody wants to answer, by the field that is asked. */
type Wishes = Readonly<Record<string, string | number>>;

type Presser = {
  /** How often they pressed, days picked and choices opened included. */
  readonly presses: () => number;
  /** Presses the button of the newest card whose data holds all of it. */
  readonly press: (data: object) => Promise<Seen>;
  /** Answers what is asked until nothing is, on each card by as few presses as there are. */
  readonly answer: (wishes: Wishes) => Promise<Seen>;
};

/** Somebody who presses what the cards hold and types nothing after their first message. */
function presser(client: Client, first: Seen): Presser {
  let seen = first;
  let presses = 0;

  async function press(data: object): Promise<Seen> {
    const button = submitsOn(newestCard(seen)).find((submit) => holds(submit, data));
    assert.ok(button, `no button for ${JSON.stringify(data)} on: ${textOn(newestCard(seen))}`);
    presses += 1;
    seen = await client.press(button);
    return seen;
  }

  async function give(field: string, wishes: Wishes): Promise<void> {
    const card = newestCard(seen);
    const value = wishes[field];
    assert.notEqual(value, undefined, `${field} was asked`);
    const own = buttonsFor(card, field).find((submit) => isMeant(submit, field, wishes));
    if (own !== undefined) {
      await press(own);
      return;
    }
    const input = nodesOf(card).find(({ id }) => id === field);
    assert.ok(
      input?.['type'] === 'Input.Date' || input?.['type'] === 'Input.ChoiceSet',
      `${field} must be typed`,
    );
    const next = submitsOn(card).find((submit) => submit['verb'] === 'answer' && !(field in submit));
    assert.ok(next);
    // The day or choice is picked, then Next is pressed.
    presses += 2;
    seen = await client.press({ ...next, [field]: value });
  }

  return {
    presses: () => presses,
    press,
    answer: async (wishes) => {
      for (;;) {
        const field = askedOn(newestCard(seen));
        if (field === undefined) return seen;
        await give(field, wishes);
      }
    },
  };
}

function holds(submit: Readonly<Record<string, unknown>>, data: object): boolean {
  return Object.entries(data).every(([name, value]) => submit[name] === value);
}

/** The buttons that answer; those that answer two questions first. */
function buttonsFor(card: unknown, field: string) {
  const buttons = submitsOn(card).filter(
    (submit) => field in submit || 'seats' in submit || 'unknown' in submit,
  );
  return [
    ...buttons.filter((submit) => 'with' in submit),
    ...buttons.filter((submit) => !('with' in submit)),
  ];
}

/** Whether the button says what is wished, and of a second question too. */
function isMeant(submit: Readonly<Record<string, unknown>>, field: string, wishes: Wishes): boolean {
  const also = submit['with'];
  if (submit['seats'] !== undefined) return submit['seats'] === wishes[field];
  if (submit['unknown'] === true) return wishes[field] === 'unknown';
  return submit[field] === wishes[field] && (typeof also !== 'string' || submit[also] === wishes[also]);
}

/** What most customers are: bought from Microsoft, all in one country, nothing changed. */
const typical: Wishes = {
  source: 'microsoft-direct',
  billingAccount: 'mca',
  partnerModel: 'indirect-reseller',
  partnerCountry: 'SE',
  customerCountry: 'SE',
  relationship: 'accepted',
  delegatedAdmin: 'gdap',
  subscriptionCount: 3,
  businessSeats: 'up-to-150',
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-03-31',
  autoRenew: 'on',
  termStart: '2026-04-01',
};

/** The fewest questions that a plan with an end to wait for takes. */
const shortest: Wishes = {
  ...typical,
  source: 'volume-licensing',
  volumeProgramme: 'enterprise',
};

/** What the example leaves open. */
const restOfExample: Wishes = {
  partnerModel: 'direct-bill',
  relationship: 'accepted',
  licenceCount: 'unchanged',
  autoRenew: 'on',
  termStart: '2026-04-01',
};

onEachDatabase('somebody new who presses only', (stage) => {
  async function fromHello(
    wishes: Wishes,
    begin: object,
  ): Promise<{ presses: number; plan: Seen; watched: Seen }> {
    const client = stage.newClient('sv-SE');
    const person = presser(client, await client.say('hello'));
    await person.press(begin);
    const plan = await person.answer(wishes);
    await person.press({ verb: 'watch' });
    const watched = await person.press({ verb: 'name', suggested: expectedName(wishes) });
    return { presses: person.presses(), plan, watched };
  }

  describe('from hello to a plan with reminders', () => {
    it('takes eight presses by the example', async () => {
      const { presses, plan, watched } = await fromHello(restOfExample, { verb: 'example' });
      assert.ok(advised(plan).includes('over-150'));
      assert.match(textOn(newestCard(watched)), /Norge, 200 prenumerationer/);
      assert.ok(presses <= 10, `${presses}`);
      assert.equal(presses, 8);
    });

    it('takes thirteen by the shortest way with a customer of their own', async () => {
      const { presses, watched } = await fromHello(shortest, { verb: 'start' });
      assert.match(textOn(newestCard(watched)), /Sverige, 3 prenumerationer/);
      assert.equal(presses, 13);
    });

    it('takes sixteen for the usual customer', async () => {
      const { presses, watched } = await fromHello(typical, { verb: 'start' });
      assert.match(textOn(newestCard(watched)), /31 mars 2027/);
      assert.equal(presses, 16);
    });
  });
});

function expectedName({ subscriptionCount }: Wishes): string {
  return subscriptionCount === undefined
    ? 'Norge, 200 prenumerationer'
    : `Sverige, ${subscriptionCount} prenumerationer`;
}
