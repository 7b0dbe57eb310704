/** Progress that people report of a move that is planned. */
export type News =
  | { readonly id: 'accepted' | 'refused' | 'admin-rights' | 'renewal-off' | 'renewed' | 'moved' }
  /** Nothing where they do not say which step. */
  | { readonly id: 'step-done'; readonly step?: number };
