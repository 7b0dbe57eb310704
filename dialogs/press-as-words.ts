import type { Day } from '../guidance/day.ts';
import type { Conversation } from './conversation.ts';
import type { Input } from './input.ts';
import { openQuestion } from './open-question.ts';
import { standingOf } from './standing.ts';

type Standing = {
  readonly conversation: Pick<Conversation, 'dialogs'>;
  /** The UTC day. */
  readonly today: Day;
};

/**
 * The input, with a press on the example as the words that it stands for. Nobody who is answering questions wants them
 * among their answers: there it begins a move, which asks first.
 */
export function withExampleTyped(
  input: Input,
  { conversation, today }: Standing,
  example: () => string,
): Input {
  if (input.kind !== 'pressed' || input.submit.verb !== 'example') return input;
  // No card of ours sends it with a key: such a press is refused further on, as any that was made up.
  if (input.submit.card !== undefined) return input;
  return openQuestion(standingOf(conversation), today) === undefined
    ? { kind: 'typed', text: example() }
    : { ...input, submit: { verb: 'start' } };
}
