/** One answer to pick in a ChoiceSet. */
export type InputChoice = { readonly title: string; readonly value: string };
