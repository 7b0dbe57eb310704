import type { Key } from '../languages/en/says.ts';
import type { Deed } from './deed.ts';
import type {
  Asked,
  ColleagueAsked,
  DraftsCommand,
  MovesCommand,
  PortfolioCommand,
  WatchCommand,
} from './means/asked.ts';
import type { Situation } from './means/situation.ts';
import { answered } from './answering/decide-answers.ts';
import { openQuestion } from './open-question.ts';

/** What a command leads to that works at every step. */
export function decideCommand(asked: Asked, situation: Situation): readonly Deed[] {
  return isOfColleague(asked) ? [{ do: 'obey-colleague', asked }] : decideOther(asked, situation);
}

function decideOther(asked: Exclude<Asked, ColleagueAsked>, situation: Situation): readonly Deed[] {
  const ofRoom = obeyed(asked);
  if (ofRoom !== undefined) return [ofRoom];
  switch (asked.kind) {
    case 'greeting':
      return greeted(situation);
    case 'start':
      return started(situation);
    case 'start-over':
      return startedOver;
    case 'help':
      return help(situation);
    case 'about':
      return [{ do: 'about' }];
    case 'thanks':
      return [{ do: 'say', key: thanksWords(situation) }];
    case 'forget-me':
      return [situation.standing.top === 'forget' ? { do: 'show-again' } : { do: 'ask-to-forget' }];
    case 'leave-it':
      return [{ do: 'say', key: 'whatIf.left' }];
    case 'ask':
      return answered({ asks: [{ topic: asked.topic }], outside: [] }, situation);
    case 'ask-part':
      return partAsked(asked, situation);
    case 'undo':
      return [{ do: 'undo', step: asked.step }];
    case 'settings':
    case 'language':
    case 'speak-other':
    case 'my-data':
      return [{ do: 'obey-personal', command: { kind: asked.kind } }];
    case 'speak':
    case 'change-settings':
    case 'my-data-part':
    case 'clock':
      return [{ do: 'obey-personal', command: asked }];
    case 'time-zone':
    case 'hour':
      return [{ do: 'obey-personal', command: { kind: 'change-settings', change: asked } }];
    default:
      return [];
  }
}

const ofColleague: ReadonlySet<Asked['kind']> = new Set<ColleagueAsked['kind']>([
  'hand-over',
  'withdraw-hand-over',
  'stand-in',
  'stand-in-off',
  'stand-in-shown',
  'colleague-press',
]);

function isOfColleague(asked: Asked): asked is ColleagueAsked {
  return ofColleague.has(asked.kind);
}

function partAsked(
  { question, part }: Extract<Asked, { kind: 'ask-part' }>,
  situation: Situation,
): readonly Deed[] {
  return answered({ asks: [{ unknown: true, part: { question, parts: [part] } }], outside: [] }, situation);
}

/** What a room of its own obeys. */
function obeyed(asked: Asked): Deed | undefined {
  const ofMoves = movesCommand(asked);
  if (ofMoves !== undefined) return { do: 'obey-moves', command: ofMoves };
  const ofWatches = watchCommand(asked);
  if (ofWatches !== undefined) return { do: 'obey-watch', command: ofWatches };
  const ofPortfolio = portfolioCommand(asked);
  if (ofPortfolio !== undefined) return { do: 'obey-portfolio', command: ofPortfolio };
  const ofDrafts = draftsCommand(asked);
  return ofDrafts === undefined ? undefined : { do: 'obey-drafts', command: ofDrafts };
}

function watchCommand(asked: Asked): WatchCommand | undefined {
  switch (asked.kind) {
    case 'watch':
    case 'reminders':
      return { kind: asked.kind };
    case 'watch-request':
    case 'watch-press':
      return asked;
    default:
      return undefined;
  }
}

function portfolioCommand(asked: Asked): PortfolioCommand | undefined {
  switch (asked.kind) {
    case 'portfolio':
    case 'give-list':
    case 'take-list-back':
      return { kind: asked.kind };
    case 'portfolio-query':
    case 'portfolio-press':
      return asked;
    default:
      return undefined;
  }
}

function movesCommand(asked: Asked): MovesCommand | undefined {
  switch (asked.kind) {
    case 'moves':
      return { kind: 'moves' };
    case 'steps':
    case 'step-done':
    case 'progress':
    case 'told':
    case 'moves-press':
      return asked;
    default:
      return undefined;
  }
}

function draftsCommand(asked: Asked): DraftsCommand | undefined {
  if (asked.kind === 'draft' || asked.kind === 'calendar') return { kind: asked.kind };
  return asked.kind === 'drafts-press' ? asked : undefined;
}

const startedOver: readonly Deed[] = [
  { do: 'leave-all' },
  { do: 'say', key: 'notice.startedOver' },
  { do: 'begin-move', with: 'question' },
];

function greeted(situation: Situation): readonly Deed[] {
  const { top } = situation.standing;
  return (
    goOnAsked(situation) ?? [{ do: 'welcome' }, ...(top === 'watch' ? [{ do: 'show-again' } as const] : [])]
  );
}

/** A watch that is being set up is left for it. */
function started(situation: Situation): readonly Deed[] {
  const { standing } = situation;
  const leaves = standing.top === 'watch';
  const below = leaves ? { ...situation, standing: { ...standing, top: standing.below } } : situation;
  return [
    ...(leaves ? [{ do: 'leave-watch' } as const] : []),
    ...(goOnAsked(below) ?? [{ do: 'leave-all' }, { do: 'begin-move', with: 'question' }]),
  ];
}

/** With answers to lose it is asked whether to go on. */
function goOnAsked({ standing, today, wasAway }: Situation): readonly Deed[] | undefined {
  if (standing.top === 'resume') return [{ do: 'show-again' }];
  const waiting = openQuestion(standing, today);
  return waiting === undefined ? undefined : [{ do: 'ask-to-go-on', absence: { ...waiting, wasAway } }];
}

function help({ standing, today }: Situation): readonly Deed[] {
  const waiting = openQuestion(standing, today);
  const showsAgain = waiting !== undefined || standing.top === 'watch';
  const hasPlan = standing.move?.at.kind === 'planned';
  return [
    { do: 'help', asking: waiting?.field, hasPlan },
    ...(showsAgain ? [{ do: 'show-again' } as const] : []),
  ];
}

function thanksWords({ open, standing }: Situation): Key {
  if (open !== undefined) return 'notice.thanks.open';
  return standing.move?.planned === undefined ? 'notice.thanks.idle' : 'notice.thanks';
}
