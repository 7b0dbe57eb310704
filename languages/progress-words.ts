/** What people say has been done of a move that is planned. */
export const deedIds = [
  /** The customer has accepted the reseller relationship. */
  'accepted',
  /** The old partner, or the old provider, has approved the transfer. */
  'transfer',
  'admin-rights',
  'renewal-off',
  /** The customer agreement is accepted. */
  'agreement',
  /** The new subscriptions are ordered. */
  'ordered',
  /** The licences are assigned. */
  'assigned',
  /** The data is in the new tenant. */
  'data',
  /** The offer that takes the place of the old one is found. */
  'equivalent',
  /** All of it. */
  'all',
] as const;

export type DeedId = (typeof deedIds)[number];

/** How one language says how far a move is and whose it is, in templates; each is a whole message. */
export type ProgressWords = {
  readonly deeds: Readonly<Record<DeedId, string>>;
  /** That steps are done, without their numbers. */
  readonly steps: string;
  /** Between two of the numbers. */
  readonly and: string;
  /** When it was, before or behind it. */
  readonly lately: string;
  /** Between what is done and the customer: "accepted for Contoso". */
  readonly joints: string;
  readonly customer: {
    /** Nothing but a name follows. */
    readonly surely: string;
    /** A name follows, or something else. */
    readonly perhaps: string;
  };
};
