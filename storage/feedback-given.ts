/** What feedback is about, as it is stored: ids of the rulebook and the topics alone, nothing of the customer. */
export type FeedbackAbout =
  | { readonly kind: 'answer'; readonly topics: readonly string[]; readonly outside: readonly string[] }
  | {
      readonly kind: 'plan' | 'what-if';
      readonly verdict: string;
      readonly path: string;
      /** The edition of the rules that it was made by. */
      readonly edition: string;
      readonly advice: readonly string[];
    };

/** Whether it was right. */
export type Reaction = 'like' | 'dislike';

/** What a person says of one card. */
export type FeedbackGiven = {
  /** The card's key. */
  readonly card: string;
  readonly about: FeedbackAbout;
  readonly reaction: Reaction;
  /** In their own words; without any, what they wrote with the same reaction before stays. */
  readonly comment?: string | undefined;
  readonly language: string;
};
