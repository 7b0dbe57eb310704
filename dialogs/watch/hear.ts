import type { WatchProblem } from '../../cards/watch-question-card.ts';
import type { Input } from '../input.ts';
import { commandIn } from '../understanding/command.ts';

/** What a person does while a name or a day is asked for. */
export type WatchEvent =
  | { readonly kind: 'answer'; readonly written: string }
  | { readonly kind: 'unreadable'; readonly problem: WatchProblem }
  | { readonly kind: 'again' | 'back' | 'cancel' }
  /** They turn to the plan or question below. */
  | { readonly kind: 'elsewhere' };

export function hearWatching(input: Input): WatchEvent {
  switch (input.kind) {
    case 'typed':
      return typed(input.text);
    case 'pressed':
      return pressed(input.submit);
    case 'picture':
    case 'empty':
      return { kind: 'unreadable', problem: { kind: input.kind } };
    case 'too-long':
      return { kind: 'unreadable', problem: input };
    default:
      return { kind: 'again' };
  }
}

function typed(text: string): WatchEvent {
  switch (commandIn(text)?.kind) {
    case undefined:
      return { kind: 'answer', written: text };
    case 'back':
      return { kind: 'back' };
    case 'cancel':
      return { kind: 'cancel' };
    case 'plan':
    case 'change':
    case 'form':
      return { kind: 'elsewhere' };
    default:
      return { kind: 'again' };
  }
}

function pressed(submit: Extract<Input, { kind: 'pressed' }>['submit']): WatchEvent {
  switch (submit.verb) {
    case 'name':
      return { kind: 'answer', written: String(submit.customerName ?? '') };
    case 'watch-end':
      return { kind: 'answer', written: String(submit.watchEnd ?? '') };
    case 'back':
    case 'cancel':
      return { kind: submit.verb };
    case 'change':
    case 'open-form':
      return { kind: 'elsewhere' };
    default:
      return { kind: 'again' };
  }
}
