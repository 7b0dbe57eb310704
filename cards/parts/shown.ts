/** An Adaptive Card as Teams takes it. */
export type AdaptiveCard = { readonly type: 'AdaptiveCard'; readonly [property: string]: unknown };

/** A card, and the same in plain text: for notifications, screen readers and clients that show no cards. */
export type Shown = { readonly card: AdaptiveCard; readonly summary: string };
