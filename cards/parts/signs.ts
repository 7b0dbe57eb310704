/** Stand before words, so that nothing is told by its colour alone. */
export const signs = { good: '✓', warning: '⚠', stop: '✕' } as const;

export type Sign = keyof typeof signs;
