import type { WatchEvent } from './event.ts';
import type { NewWatch } from './new-watch.ts';
import { withEnd, withName, type Step, type Watching } from './watching.ts';

/** Where an event takes a watch that is being set up. */
export type WatchingDecision =
  | GoneOn
  | { readonly kind: 'leave' }
  /** Left without a word; what is below hears the input next. */
  | { readonly kind: 'hand-on' };

type GoneOn =
  /** What is missing is asked. */
  | ({ readonly kind: 'ask' } & Step & Answered)
  | ({ readonly kind: 'add'; readonly watch: NewWatch; readonly watching: Watching } & Answered);

/** What was answered by it, so that the card that was open says so. */
type Answered = { readonly answered?: 'name' | 'end' | undefined };

/** Where the event takes it. Pure. */
export function decideWatching(watching: Watching, event: WatchEvent): WatchingDecision {
  switch (event.kind) {
    case 'name':
      return answered(withName(watching, event.name), 'name');
    case 'end':
      return answered(withEnd(watching, event.end), 'end');
    case 'asked':
      return { kind: 'ask', watching };
    case 'unreadable':
      return goOn({ watching, problem: event.problem });
    case 'again':
      return goOn({ watching });
    case 'back':
      return back(watching);
    case 'cancel':
      return { kind: 'leave' };
    case 'elsewhere':
      return { kind: 'hand-on' };
  }
}

/** Asks what is missing, or comes to the watch. */
export function goOn(step: Step): GoneOn {
  const { watching } = step;
  const { subject, termEnd, nameAsked } = watching;
  if (subject !== undefined && termEnd !== undefined)
    return { kind: 'add', watch: { ...watching, subject, termEnd }, watching };
  return { kind: 'ask', ...step, watching: { ...watching, nameAsked: nameAsked || subject === undefined } };
}

function answered(step: Step, asked: 'name' | 'end'): WatchingDecision {
  const next = goOn(step);
  return step.problem === undefined ? { ...next, answered: asked } : next;
}

/** To the name, if that was asked; else out of it. */
function back({ subject, ...unnamed }: Watching): WatchingDecision {
  if (subject === undefined || !unnamed.nameAsked) return { kind: 'leave' };
  return goOn({ watching: unnamed, typed: subject });
}
