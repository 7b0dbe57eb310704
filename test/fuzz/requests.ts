import fc from 'fast-check';
import { speechFor } from '../../languages/speech.ts';
import { everyCard } from '../cards/shown-cards.ts';
import { submitsOn } from '../support/card.ts';
import { anyText, anyValue, deepJson } from './hostile.ts';
import { deepMark, mutated, mutation, type Mutation } from './mutations.ts';
import { samples, serviceUrlMark } from './samples.ts';

/** What each button of each card submits. */
const submits: readonly object[] = everyCard(speechFor('en')).flatMap(([, { card }]) => submitsOn(card));

/** What is done to the bot in one request. */
export type Attempt = {
  readonly activity: object;
  readonly mutations: readonly Mutation[];
  /** Presses a button of the newest card of the person's chat, modulo their number, in place of the activity's own value. */
  readonly press: number | undefined;
  readonly inputs: object;
  /** Text that is longer than any request may be. */
  readonly tooLong: boolean;
  readonly deep: number;
};

const people = 40;

/** Their own activity, in their own chat, sent once: so the turn gets as far as it can. */
const someone = fc.record({ person: fc.nat(people - 1), id: fc.uuid() }).map(({ person, id }) => ({
  id,
  serviceUrl: serviceUrlMark,
  from: { id: `29:p${person}`, name: `Person ${person}`, aadObjectId: `aad-p${person}` },
  conversation: { id: `a:chat-p${person}`, conversationType: 'personal', tenantId: 'tenant-1' },
}));

const sample = fc.constantFrom(...samples.map(({ activity }) => activity));

const said = fc.record({ text: anyText }).map(({ text }) => ({ type: 'message', text }));

const pressed = fc
  .tuple(fc.constantFrom(...submits), fc.array(mutation, { maxLength: 2 }))
  .map(([value, mutations]) => ({ type: 'message', text: undefined, value: mutated(value, mutations) }));

const field = fc.constantFrom(
  ...[
    'customerName',
    'watchEnd',
    'newEnd',
    'watchId',
    'source',
    'partnerCountry',
    'termEnd',
    'subscriptionCount',
    'businessSeats',
    'state',
  ],
  ...[
    'timeZone',
    'hour',
    'cadence',
    'workingDays',
    'partnerModel',
    'language',
    'snoozeUntil',
    'ownCadence',
    'question',
  ],
);

const base = { channelId: 'msteams', recipient: { id: 'bot', name: 'The bot' }, locale: 'en-GB' };

const activity: fc.Arbitrary<object> = fc.oneof(
  { weight: 3, arbitrary: sample },
  { weight: 3, arbitrary: fc.tuple(sample, someone).map(([one, by]) => ({ ...one, ...by })) },
  { weight: 5, arbitrary: fc.tuple(said, someone).map(([what, by]) => ({ ...base, ...by, ...what })) },
  { weight: 4, arbitrary: fc.tuple(pressed, someone).map(([what, by]) => ({ ...base, ...by, ...what })) },
);

const often = <T>(usual: T, arbitrary: fc.Arbitrary<T>, weight: number) =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary });

export const attempt: fc.Arbitrary<Attempt> = fc.record({
  activity,
  mutations: fc.oneof(
    { weight: 1, arbitrary: fc.constant<Mutation[]>([]) },
    { weight: 2, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 4 }) },
  ),
  press: often<number | undefined>(undefined, fc.nat(20), 2),
  inputs: fc.dictionary(field, fc.oneof(anyText, anyValue), { maxKeys: 3 }),
  tooLong: often(false, fc.constant(true), 200),
  deep: fc.nat(deepJson.length - 1),
});

export type Request = { readonly body: string; readonly isTooLong: boolean };

/** The body of the request; `cardFor` knows the newest card of a chat. */
export function requestOf(
  { activity: sent, mutations, press, inputs, tooLong, deep }: Attempt,
  serviceUrl: string,
  cardFor: (activity: object) => unknown,
): Request {
  const live = press === undefined ? [] : submitsOn(cardFor(sent));
  const button = live[(press ?? 0) % (live.length || 1)];
  const whole = button === undefined ? sent : { ...sent, type: 'message', value: { ...button, ...inputs } };
  const value = mutated(tooLong ? { ...whole, text: 'x'.repeat(1_000_000) } : whole, mutations);
  // Nothing at all is no JSON.
  const json = value === undefined ? '' : JSON.stringify(value);
  const body = json.replaceAll(serviceUrlMark, serviceUrl).replaceAll(`"${deepMark}"`, deepJson[deep] ?? '');
  return { body, isTooLong: Buffer.byteLength(body) > 256 * 1024 };
}
