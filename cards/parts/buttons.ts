import type { Submit } from './submits.ts';

/** A button of a card. `Action.Submit` only: `Action.Execute` does not work on every Teams client. */
export type Button = {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: Submit;
  readonly style?: 'positive' | 'destructive';
  readonly mode?: 'secondary';
  readonly associatedInputs?: 'none';
};

/** The button that a person most likely wants; it brings the card's inputs along. */
export function mainButton(title: string, data: Submit): Button {
  return { type: 'Action.Submit', title, style: 'positive', data };
}

/** Another button that brings the card's inputs along. */
export function sendingButton(title: string, data: Submit): Button {
  return { type: 'Action.Submit', title, data };
}

/** A button that works whatever the inputs hold. */
export function button(title: string, data: Submit): Button {
  return { type: 'Action.Submit', title, associatedInputs: 'none', data };
}

/** The button in the menu behind “…”; where a client has none, it stands beside the others. */
export function inMenu(one: Button): Button {
  return { ...one, mode: 'secondary' };
}
