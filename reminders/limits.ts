/** How many active watches a person may have, all places together. */
export const watchLimits = { byHand: 500 } as const;
