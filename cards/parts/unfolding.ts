import type { Button } from './buttons.ts';
import type { Input } from './inputs.ts';

/** A button that unfolds an input with buttons of its own, on the card that it stands on. */
export type Unfolding = {
  readonly type: 'Action.ShowCard';
  readonly title: string;
  readonly card: {
    readonly type: 'AdaptiveCard';
    readonly body: readonly Input[];
    readonly actions: readonly Button[];
  };
};

/** A button that unfolds the input, with the buttons that send it. */
export function unfolding(title: string, input: Input, actions: readonly Button[]): Unfolding {
  return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', body: [input], actions } };
}
