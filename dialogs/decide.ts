import type { Key } from '../languages/en/says.ts';
import { answered, answeredBeside } from './answering/decide-answers.ts';
import { openQuestion } from './open-question.ts';
import { decideCommand } from './decide-command.ts';
import type { Deed } from './deed.ts';
import { askedBy } from './means/asked.ts';
import type { Meaning } from './means/meanings.ts';
import { isForList } from './means/is-for-list.ts';
import type { Situation } from './means/situation.ts';
import { deedOfNews } from './moves/done-by.ts';
import { refusedWith } from './press-refusal.ts';
import { standsAgain } from './stands-again.ts';

type Decide = (situation: Situation) => readonly Deed[];

const hears: Decide = () => [{ do: 'hear' }];

/** What each meaning leads to; what belongs to the dialog on top, that hears. */
const decisions: Readonly<Record<Meaning, Decide>> = {
  'press-refused': refuse,
  'reply-to-reminder': ({ reminded }) =>
    reminded === undefined ? [] : [{ do: 'answer-reminder', reminded }],
  'reply-to-nothing': says('reply.nothing'),
  progress: ({ said, progress }) =>
    said?.progress === undefined || progress === undefined
      ? []
      : [{ do: 'obey-moves', command: { kind: 'progress', done: said.progress, of: progress } }],
  command: (situation) => {
    const asked = askedBy(situation);
    return asked === undefined ? [] : decideCommand(asked, situation);
  },
  'leave-all': ({ standing }) => [
    { do: 'say', key: standing.top === 'idle' ? 'notice.nothingToCancel' : 'notice.cancelled' },
    { do: 'leave-all' },
  ],
  'form-at-rest': () => [{ do: 'begin-move', with: 'form' }],
  unseen: () => [{ do: 'say', key: 'notice.unseen' }, { do: 'show-again' }],
  'lost-below-reminder': says('reply.help'),
  'back-after-absence': askToGoOn,
  forget: hears,
  keep: hears,
  'keep-and-hear': hears,
  'go-on': hears,
  'hear-instead': hears,
  'watch-handed-on': hears,
  'watch-event': hears,
  step: hears,
  picked: hearsAndAnswers,
  named: hears,
  told: (situation) => [...hearsAndAnswers(situation), ...tickedBy(situation)],
  news: (situation) => tickedOff(situation) ?? hearsAndAnswers(situation),
  asked: (situation) => (situation.said === undefined ? [] : answered(situation.said, situation)),
  'not-understood': hears,
  unreadable: (situation) => (situation.standing.top === 'idle' ? [unreadable(situation)] : [{ do: 'hear' }]),
  'part-of-table': pastesPart,
  query: asksPortfolio,
  'query-or-told': asksEither,
  'query-of-nobody': asksPortfolio,
  'query-of-no-list': asksNoList,
  'begin-move': (situation) => [...answeredBeside(situation), { do: 'begin-move', with: 'words' }],
  'no-plan-yet': () => [{ do: 'say-nothing-open', key: 'notice.noPlanYet' }],
  nothing: () => [{ do: 'say-nothing-open', key: 'notice.nothingOpen' }],
};

/** What an input leads to, by what it means as things stand. Pure: it may be asked twice. */
export function decide(meaning: Meaning, situation: Situation): readonly Deed[] {
  return decisions[meaning](situation);
}

function hearsAndAnswers(situation: Situation): readonly Deed[] {
  return [...answeredBeside(situation), { do: 'hear' }];
}

/** "Step 2 is done", said of the plan on the table. */
function tickedOff(situation: Situation): readonly Deed[] | undefined {
  const { said } = situation;
  const { top, move } = situation.standing;
  const isKept = top === 'move' && move?.at.kind === 'planned' && move.keptAs !== undefined;
  if (said?.news?.id !== 'step-done' || !isKept) return undefined;
  const command = { kind: 'step-done', step: said.news.step } as const;
  return [...answeredBeside(situation), { do: 'obey-moves', command }];
}

/** What is told of the plan on the table may also be a step of it: once the plan is made anew, that is ticked off. */
function tickedBy({ said, standing: { top, move } }: Situation): readonly Deed[] {
  const { keptAs, at } = move ?? {};
  const deed = said?.news === undefined ? undefined : deedOfNews(said.news.id);
  if (deed === undefined || top !== 'move' || at?.kind !== 'planned' || keptAs === undefined) return [];
  return [{ do: 'obey-moves', command: { kind: 'told', done: { deed }, moveId: keptAs } }];
}

/** Who plans another customer loses the answers that were given: that is asked, and what waits stands again below. */
function asksPortfolio({ said, standing, today }: Situation): readonly Deed[] {
  const query = said?.query;
  if (query === undefined) return [];
  const waits = standsAgain(standing);
  const losesNothing = standing.move?.at.kind === 'question' && openQuestion(standing, today) === undefined;
  const leaves = query.kind === 'plan' && standing.top === 'move' && losesNothing;
  const isBeside = waits.length > 0 && !leaves;
  return [
    { do: 'obey-portfolio', command: { kind: 'portfolio-query', query, isBeside } },
    ...(isBeside ? waits : []),
  ];
}

function asksEither({ said, standing }: Situation): readonly Deed[] {
  const query = said?.query;
  if (said === undefined || query === undefined || !isForList(query)) return [];
  const { facts, doubts } = said;
  return [
    { do: 'obey-portfolio', command: { kind: 'portfolio-or-plan', query, told: { facts, doubts } } },
    ...standsAgain(standing),
  ];
}

function asksNoList({ standing }: Situation): readonly Deed[] {
  return [{ do: 'say', key: 'portfolio.none' }, ...standsAgain(standing)];
}

function pastesPart({ input, standing }: Situation): readonly Deed[] {
  const pasted = input.kind === 'typed' ? input.pasted : input;
  const found = pasted !== undefined && 'found' in pasted ? pasted.found : [];
  return [{ do: 'obey-portfolio', command: { kind: 'part-of-table', found } }, ...standsAgain(standing)];
}

function says(key: Key): Decide {
  return () => [{ do: 'say', key }];
}

function refuse({ refusal, standing }: Situation): readonly Deed[] {
  if (refusal === undefined) return [];
  const idle = standing.top === 'idle';
  const showsAgain = !idle && refusal !== 'card-foreign';
  return [
    { do: 'refuse', why: refusal },
    { do: 'say', key: refusalWords(refusal, idle) },
    ...(showsAgain ? [{ do: 'show-again' } as const] : []),
  ];
}

function refusalWords(refusal: keyof typeof refusedWith, idle: boolean): Key {
  if (refusal === 'card-old' && idle) return 'notice.alreadyAnswered.idle';
  return refusal === 'card-foreign' && !idle ? 'notice.notYours.open' : refusedWith[refusal];
}

/** What was written is kept meanwhile. */
function askToGoOn({ standing, input, today }: Situation): readonly Deed[] {
  const waiting = openQuestion(standing, today);
  if (waiting === undefined || input.kind !== 'typed') return [];
  return [{ do: 'ask-to-go-on', absence: { ...waiting, wasAway: true, text: input.text } }];
}

function unreadable({ input }: Situation): Deed {
  switch (input.kind) {
    case 'picture':
      return { do: 'say', key: 'notice.picture' };
    case 'empty':
      return { do: 'say', key: 'notice.empty' };
    case 'too-long':
      return { do: 'say', key: 'notice.tooLong', values: { most: input.most, words: input.words } };
    default:
      return { do: 'say', key: 'notice.nothingOpen' };
  }
}
