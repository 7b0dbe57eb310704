/** Who is reminded of a subscription instead of whoever asks: a colleague who has it too, or the channel that its list was given to. */
export type Caretaker = Colleague | { readonly kind: 'channel' };

export type Colleague = {
  readonly kind: 'colleague';
  readonly userId: string;
  /** Empty where Teams has not told it. */
  readonly name: string;
};
