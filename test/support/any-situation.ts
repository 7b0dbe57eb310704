import fc from 'fast-check';
import { languageIds } from '../../languages/language-id.ts';
import { fields } from '../../guidance/answers.ts';
import type { Input } from '../../dialogs/input.ts';
import type { Reminded, Situation } from '../../dialogs/means/situation.ts';
import { newMove, type Move } from '../../dialogs/move/move.ts';
import type { Standing } from '../../dialogs/standing.ts';
import type { DueReminder } from '../../reminders/judge.ts';
import { commandKinds, replyKinds } from '../../languages/language.ts';
import type { Command } from '../../understanding/commands/command-said.ts';
import type { Said } from '../../understanding/said.ts';
import type { ReminderReply, WatchRequest } from '../../understanding/reminding/watch-said.ts';

/** Mostly nothing, else one of these. */
function perhaps<T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some });
}

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom(...commandKinds).map((kind) => ({ kind }) as const),
  fc.constant({ kind: 'change', field: 'source' } as const),
  fc
    .record({
      language: fc.constantFrom(...languageIds),
      byName: fc.constantFrom(undefined, 'own', 'other'),
    } as const)
    .map((of) => ({ kind: 'speak', ...of }) as const),
  fc.constant({ kind: 'hour', hour: 8 } as const),
);

const replies: fc.Arbitrary<ReminderReply> = fc.record({
  kind: fc.constantFrom(...replyKinds),
  rest: fc.constant(''),
  onlyBelow: fc.boolean(),
});

const watches: fc.Arbitrary<WatchRequest> = fc.constantFrom(
  { by: 'watch' },
  { by: 'remind', subject: 'Contoso' },
  { by: 'remind', end: { kind: 'day', day: '2027-03-31' } },
);

/** Anything that a message may say, be it what no reader makes of any. */
const saids: fc.Arbitrary<Said> = fc.record({
  facts: fc.constantFrom(
    {},
    {},
    { customerCountry: 'SE' },
    { source: 'another-partner', subscriptionCount: 12 },
    { autoRenew: 'on' },
  ),
  doubts: fc.constantFrom([], [], [{ field: 'termEnd' }], [{ field: 'offer', options: ['same'] }]),
  leftOpen: fc.constantFrom(undefined, undefined, ['termEnd']),
  tenantHoldsOthers: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.boolean()),
  grounds: fc.constant([]),
  corrects: fc.boolean(),
  undo: fc.constantFrom(false, false, false, true),
  asks: fc.constantFrom([], [], [{ unknown: true, words: 'why?' }]),
  news: perhaps(fc.constantFrom({ id: 'moved' }, { id: 'refused' })),
  outside: fc.constant([]),
  unread: fc.constant([]),
  command: perhaps(commands),
  reply: perhaps(replies),
  watch: perhaps(watches),
  query: perhaps(
    fc.constantFrom(
      { kind: 'summary' } as const,
      { kind: 'ending', first: '2027-03-31', last: '2027-03-31' } as const,
      { kind: 'ending', first: '2027-03-01', last: '2027-03-31' } as const,
      { kind: 'customer', customer: 'Contoso' } as const,
    ),
  ),
  isOfList: perhaps(fc.constant(true)),
  customer: perhaps(fc.constant('Contoso')),
  progress: perhaps(fc.constantFrom({ deed: 'ordered' } as const, { steps: [2] })),
  picked: perhaps(fc.constantFrom({ kind: 'none-of-them' }, { kind: 'picked', option: 'same' } as const)),
  assent: perhaps(fc.constantFrom('yes', 'no')),
} satisfies { [Key in keyof Said]?: fc.Arbitrary<Said[Key]> });

const presses: fc.Arbitrary<Input> = fc
  .constantFrom(
    { verb: 'answer', question: 'source' } as const,
    { verb: 'form' } as const,
    { verb: 'form' } as const,
    { verb: 'open-form' } as const,
    { verb: 'change', question: 'source' } as const,
    { verb: 'cancel' } as const,
    { verb: 'resume' } as const,
    { verb: 'start' } as const,
    { verb: 'watch-end' } as const,
    { verb: 'forget-everything' } as const,
    { verb: 'keep-everything' } as const,
  )
  .map((submit) => ({ kind: 'pressed', submit }));

const others: fc.Arbitrary<Input> = fc.constantFrom(
  { kind: 'unknown-button' },
  { kind: 'picture' },
  { kind: 'empty' },
  { kind: 'narrow-table', found: ['customer'] },
  { kind: 'too-long', most: 1, words: 2 },
);

const pastes = fc.constantFrom({ as: 'cells', found: [] } as const, { as: 'lines', found: [] } as const);

type Heard = Pick<Situation, 'input' | 'said'>;

const heard: fc.Arbitrary<Heard> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({ said: saids, pasted: perhaps(pastes) })
      .map(({ said, pasted }) => ({ input: { kind: 'typed', text: '', pasted } as const, said })),
  },
  { weight: 2, arbitrary: presses.map((input) => ({ input })) },
  { weight: 1, arbitrary: others.map((input) => ({ input })) },
);

const moves: fc.Arbitrary<Move> = fc
  .record({
    at: fc.oneof(
      fc.constantFrom(...fields).map((field) => ({ kind: 'question', field }) as const),
      fc.constantFrom({ kind: 'form' } as const, { kind: 'planned' } as const),
    ),
    trail: fc.constantFrom([], ['source' as const]),
    hasPlan: fc.boolean(),
  })
  .map(({ hasPlan, ...of }) => {
    const move = newMove({});
    return { ...move, ...of, trail: [...of.trail], planned: hasPlan ? move : undefined };
  });

const standings: fc.Arbitrary<Standing> = fc.oneof(
  fc.constant({ top: 'idle', below: 'idle' } as const),
  moves.map((move) => ({ top: 'move', below: 'idle', move }) as const),
  fc.record({
    top: fc.constantFrom('move', 'watch', 'resume', 'forget'),
    below: fc.constantFrom('idle', 'move'),
    move: perhaps(moves),
  } as const),
);

const watch: DueReminder['watch'] = {
  id: 'watch',
  tenantId: 'tenant',
  userId: 'ada',
  conversationId: 'chat',
  makerName: 'Ada',
  subject: 'Contoso',
  termEnd: '2027-03-31',
  status: 'active',
};

const sentAt = new Date('2026-11-27T09:00:00Z');

export const anyReminded: fc.Arbitrary<Reminded> = fc
  .record({
    status: fc.constantFrom('active', 'done'),
    isRightAbove: fc.boolean(),
    about: fc.constantFrom([], [0]),
  } as const)
  .map(({ status, isRightAbove, about }) => {
    const of = { ...watch, status };
    const reminder = { id: 'reminder', occasion: 'day-30', dueAt: sentAt, watch: of, mayHaveArrived: false };
    return {
      sentAt,
      reminders: [reminder],
      isRightAbove,
      reply: { kind: 'done', rest: '', onlyBelow: false, about, until: undefined } as const,
    };
  });

/** Any situation in which anything comes, likely or not. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    heard,
    standing: standings,
    today: fc.constant('2026-11-28'),
    open: perhaps(
      fc.constantFrom(
        { card: 'card', shows: { kind: 'question', field: 'source' } } as const,
        { card: 'card', shows: { kind: 'form' } } as const,
      ),
    ),
    refusal: perhaps(fc.constantFrom('card-old', 'card-foreign')),
    mayBeUnseen: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.boolean()),
    wasAway: fc.boolean(),
    language: fc.constantFrom(...languageIds),
    reminded: perhaps(anyReminded),
    watchesAnything: fc.boolean(),
    handedOn: fc.boolean(),
    portfolio: fc.constantFrom(undefined, 'answers', 'answers', 'customer-unknown', 'no-list'),
    progress: perhaps(
      fc
        .constantFrom('table', 'name', 'rest')
        .map((by) => ({ by, moves: [], isSaid: by === 'table' }) as const),
    ),
  } as const)
  .map(({ heard: of, ...situation }) => ({ ...situation, ...of }));
