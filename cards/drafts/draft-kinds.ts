/** What the bot writes for others, in the order in which it is handed on. */
export const draftKinds = ['invitation', 'old-partner', 'notice-60', 'notice-30', 'billing-support'] as const;

export type DraftKind = (typeof draftKinds)[number];
