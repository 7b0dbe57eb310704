/** How many active watches a person may have, all places together. */
export const watchLimits = { byHand: 500 } as const;

/** How many open moves of a person are kept, all places together. */
export const moveLimits = { open: 500 } as const;
